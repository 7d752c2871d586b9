package org.packledger.knowledge;

import java.time.Instant;

/**
 * An article that answered questions before they became incidents.
 *
 * @param id names it
 * @param solutionId eight digits
 * @param title one line
 * @param times how often
 * @param customers of how many organisations
 * @param lastAt when it did last
 */
public record AnsweringArticle(long id, String solutionId, String title, long times, long customers, Instant lastAt) {}
