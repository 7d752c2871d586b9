package org.packledger.incident;

import org.packledger.incident.attachment.FileType;

/**
 * A file as the pages show it.
 *
 * @param messageId the message that it came with
 * @param reference its address
 * @param name what it is called
 * @param type what it is
 * @param size in bytes
 */
public record Attached(long messageId, String reference, String name, FileType type, int size) {

    /** Its size in kilobytes, at least one. */
    public int kilobytes() {
        return Math.max(1, (size + 512) / 1024);
    }
}
