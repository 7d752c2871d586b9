package org.packledger.incident;

import org.packledger.incident.attachment.FileType;

/**
 * A file that somebody may see, with its bytes.
 *
 * @param name what it is called
 * @param type what it is
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way to the browser; never compared
public record AttachedFile(String name, FileType type, byte[] content) {}
