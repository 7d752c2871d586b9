package org.packledger.knowledge;

/**
 * Whether an article helped.
 *
 * @param helped how many say so
 * @param unhelped how many say that it did not
 */
public record Votes(long helped, long unhelped) {}
