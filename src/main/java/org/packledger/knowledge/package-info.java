/**
 * The knowledge base: articles, how they are found and how they are shown.
 *
 * <p>Owns the article's life from draft to publication, its permanent address and Solution ID, search, and the rendering
 * of Markdown. Does not know what an incident costs: it only says whether an article was published before an instant.
 */
package org.packledger.knowledge;
