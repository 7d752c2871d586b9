package org.packledger.knowledge;

import java.time.Instant;

/**
 * An article in a list that everybody may read.
 *
 * @param id for verdicts
 * @param solutionId eight digits
 * @param slug the end of its address
 * @param title one line
 * @param category one line
 * @param question Markdown
 * @param publishedAt when everybody could read it first
 * @param updatedAt when it was revised last
 */
public record ArticleCard(
        long id,
        String solutionId,
        String slug,
        String title,
        String category,
        String question,
        Instant publishedAt,
        Instant updatedAt) {

    private static final int TEASER = 220;

    /** The beginning of the question, without its marks. */
    public String teaser() {
        String plain = Markdown.plain(question);
        return plain.length() <= TEASER ? plain : plain.substring(0, plain.lastIndexOf(' ', TEASER - 1) + 1) + "…";
    }

    /** Its permanent address. */
    public String address() {
        return "/kb/" + slug;
    }
}
