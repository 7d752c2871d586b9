/**
 * Who is at the door: sign-in, sessions, passwords, the vendor's people, and the {@link org.packledger.kernel.Actor} of each
 * request.
 *
 * <p>Owns how a person proves who they are, and reads their roles anew with every request. Does not own what a role may do:
 * that stands in the desks of the features.
 */
package org.packledger.identity;
