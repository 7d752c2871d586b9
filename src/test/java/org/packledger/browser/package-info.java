/**
 * Tests of the built WAR in Chromium, and what they share: the portal under test, the browser, the visitor that notes
 * every complaint of a page.
 */
package org.packledger.browser;
