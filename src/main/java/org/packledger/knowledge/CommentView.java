package org.packledger.knowledge;

import java.time.Instant;

/**
 * A comment as the vendor's people read it.
 *
 * @param id names it
 * @param articleId on which article
 * @param articleTitle its title
 * @param articleSlug the end of its address
 * @param authorName who wrote it
 * @param body plain text
 * @param writtenAt when
 * @param status who reads it
 * @param decidedByName who decided that; null while it waits
 */
public record CommentView(
        long id,
        long articleId,
        String articleTitle,
        String articleSlug,
        String authorName,
        String body,
        Instant writtenAt,
        CommentStatus status,
        String decidedByName) {}
