package org.packledger.incident.attachment;

/**
 * A file that is taken.
 *
 * @param name the cleaned name
 * @param type what it is
 * @param content its bytes, as they came
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way to the folder; never compared
public record InspectedFile(FileName name, FileType type, byte[] content) {

    /** SHA-256 of its bytes. */
    public byte[] digest() {
        return Digests.of(content);
    }
}
