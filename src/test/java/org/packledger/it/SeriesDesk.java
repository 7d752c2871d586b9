package org.packledger.it;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.packledger.platform.WholeOrNothing;

/** A desk whose only write is sent by JPA at COMMIT. */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class SeriesDesk {

    @PersistenceContext
    private EntityManager entities;

    public void touch(String name, Runnable called) {
        called.run();
        entities.find(Series.class, name).touch();
    }
}
