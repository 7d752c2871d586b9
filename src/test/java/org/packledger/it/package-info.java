/**
 * Tests of the desks inside Payara Micro on a real MariaDB, and what they share: the test database, the deployment,
 * connections past the portal.
 *
 * <p>Owns the parts that run before and around such tests. What a feature must do stands in the tests themselves.
 */
package org.packledger.it;
