package org.packledger.incident.attachment;

/**
 * A file as somebody sends it. Nothing of it is believed yet.
 *
 * @param name what the sender calls it
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way to the folder; never compared
public record NewFile(String name, byte[] content) {}
