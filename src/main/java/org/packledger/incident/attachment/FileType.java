package org.packledger.incident.attachment;

import java.util.List;

/** What an attachment may be. By its bytes, never by what its sender says. */
public enum FileType {
    /** A picture that browsers show. */
    PNG("image/png", true, "png"),
    /** A picture that browsers show. */
    JPEG("image/jpeg", true, "jpg", "jpeg"),
    /** A picture that browsers show. */
    GIF("image/gif", true, "gif"),
    /** A document. */
    PDF("application/pdf", false, "pdf"),
    /** An archive, or a document of an office program. */
    ZIP("application/zip", false, "zip", "docx", "xlsx", "pptx", "odt", "ods", "odp"),
    /** One file, compressed. */
    GZIP("application/gzip", false, "gz", "tgz"),
    /** Anything that can be read as it is. */
    TEXT(
            "text/plain",
            true,
            "txt",
            "log",
            "csv",
            "tsv",
            "conf",
            "cfg",
            "ini",
            "json",
            "yaml",
            "yml",
            "xml",
            "md",
            "eml",
            "sql",
            "properties",
            "diff",
            "patch");

    private final String mediaType;
    private final boolean shown;

    @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
    private final List<String> endings;

    FileType(String mediaType, boolean shown, String... endings) {
        this.mediaType = mediaType;
        this.shown = shown;
        this.endings = List.of(endings);
    }

    /** For the header {@code Content-Type}. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether it is shown in the browser, in a sandbox; all else is downloaded. */
    public boolean isShown() {
        return shown;
    }

    /** Whether it is a picture. */
    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }

    /** The endings that its name may have, the usual one first. */
    public List<String> endings() {
        return endings;
    }
}
