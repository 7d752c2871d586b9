package org.packledger.incident.attachment;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Looks at a file before it is kept: what it is by its bytes, that it is nothing else besides, that its name says the same,
 * and that it does not unfold without end.
 */
public final class Inspection {

    /** The greatest file, in megabytes of 1,048,576 bytes. */
    public static final int MEGABYTES = 10;

    private static final int MOST_BYTES = MEGABYTES * 1024 * 1024;

    /** As far as readers look for the beginning of a PDF. */
    private static final int HEAD = 1024;

    /** As far from the end as the directory of an archive may begin: its comment is that long at most. */
    private static final int TAIL = 66_000;

    private static final List<String> PAGES =
            List.of("<script", "<html", "<svg", "<?php", "<iframe", "<!doctype", "<body", "<img", "javascript:");

    private static final List<String> PROGRAMS = List.of("<script", "<?php", "javascript:");

    private Inspection() {}

    /**
     * The file under its cleaned name.
     *
     * @throws AttachmentRefused saying why it is not taken
     */
    public static InspectedFile of(NewFile file) {
        FileName name = FileName.of(file.name());
        Bytes bytes = new Bytes(file.content());
        if (bytes.size() == 0) {
            throw new AttachmentRefused(name, Refusal.EMPTY);
        }
        if (bytes.size() > MOST_BYTES) {
            throw new AttachmentRefused(name, Refusal.TOO_LARGE);
        }
        FileType type = type(bytes).orElseThrow(() -> new AttachmentRefused(name, Refusal.TYPE));
        refuse(name, ofTwoKinds(type, bytes), Refusal.TWO_IN_ONE);
        refuse(name, Unfolding.isTooMuch(type, bytes), Refusal.BOMB);
        return new InspectedFile(named(name, type), type, file.content());
    }

    private static void refuse(FileName name, boolean when, Refusal why) {
        if (when) {
            throw new AttachmentRefused(name, why);
        }
    }

    /** A name without ending gets the usual one; one that says something else is refused. */
    private static FileName named(FileName name, FileType type) {
        if (name.ending().isEmpty()) {
            return name.with(type.endings().get(0));
        }
        refuse(name, !type.endings().contains(name.ending()), Refusal.ENDING);
        return name;
    }

    private static Optional<FileType> type(Bytes bytes) {
        if (bytes.begins(0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a)) {
            return Optional.of(FileType.PNG);
        }
        if (bytes.begins(0xff, 0xd8, 0xff)) {
            return Optional.of(FileType.JPEG);
        }
        if (bytes.begins('G', 'I', 'F', '8', '7', 'a') || bytes.begins('G', 'I', 'F', '8', '9', 'a')) {
            return Optional.of(FileType.GIF);
        }
        if (bytes.begins('%', 'P', 'D', 'F', '-')) {
            return Optional.of(FileType.PDF);
        }
        if (bytes.begins('P', 'K', 3, 4)) {
            return Optional.of(FileType.ZIP);
        }
        if (bytes.begins(0x1f, 0x8b, 8)) {
            return Optional.of(FileType.GZIP);
        }
        return isText(bytes) ? Optional.of(FileType.TEXT) : Optional.empty();
    }

    /** UTF-8 without control characters other than those of plain text. */
    private static boolean isText(Bytes bytes) {
        for (int i = 0; i < bytes.size(); i++) {
            int value = bytes.at(i);
            if (value < ' ' && value != '\n' && value != '\r' && value != '\t' && value != '\f' && value != 0x1b) {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.all()));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean ofTwoKinds(FileType type, Bytes bytes) {
        return switch (type) {
            case PNG, JPEG, GIF ->
                !Pictures.endsWhereItShould(type, bytes)
                        || PAGES.stream().anyMatch(bytes::has)
                        || bytes.has("%PDF-")
                        || hasArchive(bytes);
            case PDF -> hasArchive(bytes) || beginsAsPage(bytes);
            case ZIP -> bytes.has("%PDF-", 0, HEAD) || beginsAsPage(bytes);
            case GZIP -> beginsAsPage(bytes);
            case TEXT -> bytes.has("%PDF-", 0, HEAD) || hasArchive(bytes);
        };
    }

    private static boolean beginsAsPage(Bytes bytes) {
        return PROGRAMS.stream().anyMatch(mark -> bytes.has(mark, 0, HEAD));
    }

    private static boolean hasArchive(Bytes bytes) {
        return bytes.has("PK\u0003\u0004") && bytes.has("PK\u0005\u0006", bytes.size() - TAIL, bytes.size());
    }
}
