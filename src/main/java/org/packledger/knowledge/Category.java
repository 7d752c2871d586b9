package org.packledger.knowledge;

/**
 * A category with published articles.
 *
 * @param name as the articles write it
 * @param articles how many
 */
public record Category(String name, int articles) {}
