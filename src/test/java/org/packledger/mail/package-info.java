/** Mail as it is read, without a server. */
package org.packledger.mail;
