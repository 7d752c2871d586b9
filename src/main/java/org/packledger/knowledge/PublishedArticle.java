package org.packledger.knowledge;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * An article as everybody reads it.
 *
 * @param id for verdicts
 * @param solutionId eight digits
 * @param slug the end of its address
 * @param title one line
 * @param category one line
 * @param question Markdown
 * @param answer Markdown
 * @param tags separated by commas
 * @param authorName who wrote it
 * @param publishedAt when everybody could read it first
 * @param updatedAt when it was revised last
 */
public record PublishedArticle(
        long id,
        String solutionId,
        String slug,
        String title,
        String category,
        String question,
        String answer,
        String tags,
        String authorName,
        Instant publishedAt,
        Instant updatedAt) {

    /** The question as safe HTML. */
    public String questionHtml() {
        return Markdown.html(question);
    }

    /** The answer as safe HTML. */
    public String answerHtml() {
        return Markdown.html(answer);
    }

    /** Each tag. */
    public List<String> tagList() {
        return Arrays.stream(tags.split(", ")).filter(tag -> !tag.isEmpty()).toList();
    }

    /** Whether it was revised after its publication. */
    public boolean isRevised() {
        return updatedAt.isAfter(publishedAt);
    }

    /** Its permanent address. */
    public String address() {
        return "/kb/" + slug;
    }
}
