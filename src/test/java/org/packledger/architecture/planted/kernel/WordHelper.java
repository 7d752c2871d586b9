package org.packledger.architecture.planted.kernel;

/** A name that says nothing. */
public class WordHelper {}
