package org.packledger.knowledge;

import java.time.Instant;

/**
 * An article in the list of the vendor's people.
 *
 * @param id names it
 * @param solutionId eight digits
 * @param title one line
 * @param category one line
 * @param status draft or published
 * @param authorName who wrote it
 * @param publishedAt null for a draft
 * @param updatedAt when it was revised last
 * @param incident the number of the incident that it was drafted from, or null
 * @param doubted whether it does not count as evidence until it is revised
 */
public record ArticleRow(
        long id,
        String solutionId,
        String title,
        String category,
        ArticleStatus status,
        String authorName,
        Instant publishedAt,
        Instant updatedAt,
        Long incident,
        boolean doubted) {}
