package org.packledger.it;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row that JPA changes at COMMIT and not before, for the test of a refusal that comes so late. */
@Entity
@Table(name = "number_series")
public class Series {

    @Id
    private String name;

    @Column(name = "next_number")
    private long next;

    void touch() {
        next++;
    }
}
