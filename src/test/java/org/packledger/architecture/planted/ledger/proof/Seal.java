package org.packledger.architecture.planted.ledger.proof;

/** What a journal must not know. */
public class Seal {}
