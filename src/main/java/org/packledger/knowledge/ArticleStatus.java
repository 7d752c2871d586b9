package org.packledger.knowledge;

/** How far an article is. */
public enum ArticleStatus {
    /** Only the vendor's people see it. */
    DRAFT,
    /** Everybody can read it; it stays published. */
    PUBLISHED
}
