/**
 * What all pages share: the person who reads (language, zone, theme), texts and figures in that person's manner, the
 * headers of every answer, refusals turned into pages and messages, and the models of the tags in {@code WEB-INF/tags}.
 *
 * <p>It owns no business rule and no data; the pages of each audience stand in the packages below, one bean a page.
 */
package org.packledger.web;
