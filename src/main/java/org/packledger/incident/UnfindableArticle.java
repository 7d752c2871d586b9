package org.packledger.incident;

/**
 * An article that customers do not find.
 *
 * @param id its key
 * @param solutionId eight digits
 * @param title one line
 * @param cited how many billable verdicts of the last 90 days rest on it
 * @param customers of how many customers
 */
public record UnfindableArticle(long id, String solutionId, String title, int cited, int customers) {}
