/**
 * How fast the ledger posts, as a ratio against hand-written JDBC that does the same statements in the same container and
 * pool, in one run. Started by {@code mvn verify -Pbench}; its figures stand in docs/benchmarks.md.
 */
package org.packledger.bench;
