/**
 * The demo world: a fictional vendor, its customers, and two years of their history posted through the desks.
 *
 * <p>May use every desk; nobody imports it. Does nothing unless {@code packledger.demo} is true.
 */
package org.packledger.demo;
