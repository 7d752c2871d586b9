package org.packledger.platform;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One thing that an administrator set, by name. */
@Entity
@Table(name = "setting")
class Setting {

    @Id
    private String name;

    @SuppressWarnings("UnusedVariable") // Settings reads it by SQL
    private String value;

    protected Setting() {
        // for JPA
    }

    Setting(String name) {
        this.name = name;
    }

    void become(String wanted) {
        value = wanted;
    }
}
