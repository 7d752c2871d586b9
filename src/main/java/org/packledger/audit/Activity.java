package org.packledger.audit;

import org.packledger.ledger.EntryKind;

/** How many entries of a kind there were. */
public record Activity(EntryKind kind, long entries) {}
