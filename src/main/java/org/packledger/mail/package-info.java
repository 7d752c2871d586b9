/**
 * Mail that comes in: fetched from a mailbox, kept as it came, and then an incident, an answer to one, a word that decides
 * something, or something for people to look at. What any of these may do is decided at the desks of the features, as for
 * every door. Letters that go out are {@link org.packledger.platform}'s.
 */
package org.packledger.mail;
