/**
 * Faults between the portal and its database that no program can prevent: what the portal makes of them.
 *
 * <p>Owns the faults and how they are brought about. What dies with a process is tried by KillIT.
 */
package org.packledger.fault;
