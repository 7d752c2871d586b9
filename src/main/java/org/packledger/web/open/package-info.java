/** The pages that anyone may see, and the door: sign-in and sign-out. Owns no rules. */
package org.packledger.web.open;
