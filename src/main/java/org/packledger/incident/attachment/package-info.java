/**
 * Files that people add to a message: what they are by their bytes, what they may be called, and where they lie. Owns the
 * folder of attachments and the rules of what is taken; who may see one is decided by the incident that it belongs to.
 */
package org.packledger.incident.attachment;
