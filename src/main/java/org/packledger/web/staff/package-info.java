/**
 * The pages of agents and leads: inbox, incident, closing, customers, articles. One bean a page, and one a form where a
 * page has several. They own no rule: the desks decide, and refuse.
 */
package org.packledger.web.staff;
