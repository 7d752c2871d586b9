package org.packledger.architecture.planted.attic;

/** Its room has no line in the matrix. */
public class Homeless {}
