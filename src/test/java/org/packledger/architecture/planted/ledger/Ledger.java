package org.packledger.architecture.planted.ledger;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Begins a transaction where there is none. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class Ledger {}
