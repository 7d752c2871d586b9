/** Tests of the launcher's rules; starting the servers is tried by every run of the tests in the container. */
package org.packledger.run;
