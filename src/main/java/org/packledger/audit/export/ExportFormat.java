package org.packledger.audit.export;

/** In what the journal is written out. */
public enum ExportFormat {
    /** For hledger, and what else reads its journals. */
    HLEDGER("journal", "text/plain"),
    /** For beancount and its tools. */
    BEANCOUNT("beancount", "text/plain"),
    /** The canonical bytes, one line of JSON an entry: for who recomputes the hashes. */
    BYTES("jsonl", "application/jsonl");

    private final String extension;
    private final String mediaType;

    ExportFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** How the name of a file ends, without a dot. */
    public String extension() {
        return extension;
    }

    /** As an answer over HTTP says it. */
    public String mediaType() {
        return mediaType;
    }
}
