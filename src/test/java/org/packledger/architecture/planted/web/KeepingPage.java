package org.packledger.architecture.planted.web;

import jakarta.persistence.EntityManager;

/** A page that keeps its data itself. */
public class KeepingPage {

    private EntityManager entities;

    @Override
    public String toString() {
        return String.valueOf(entities);
    }
}
