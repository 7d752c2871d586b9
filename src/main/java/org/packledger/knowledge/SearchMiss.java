package org.packledger.knowledge;

import java.time.Instant;

/**
 * Words that found no article.
 *
 * @param id names them
 * @param words small letters
 * @param times how often, in all
 * @param byCustomers how many of these by contacts who were signed in
 * @param lastAt when they were asked for last
 */
public record SearchMiss(long id, String words, long times, long byCustomers, Instant lastAt) {}
