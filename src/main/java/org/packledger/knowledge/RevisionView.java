package org.packledger.knowledge;

import java.time.Instant;
import java.util.List;

/**
 * What a published article said.
 *
 * @param number from 1
 * @param title one line
 * @param question Markdown
 * @param answer Markdown
 * @param writtenBy who wrote it
 * @param writtenAt from when on it stood there
 */
public record RevisionView(
        int number, String title, String question, String answer, String writtenBy, Instant writtenAt) {

    /** Title, question and answer as lines, for comparing. */
    public List<String> lines() {
        return (title + "\n\n" + question + "\n\n" + answer).lines().toList();
    }
}
