package org.packledger.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A scene of the demo world as its text files tell it: a heading of several parts between bars, and two texts.
 *
 * @param heading the parts of the line after {@code ===}
 * @param first the text before the line {@code ---}
 * @param second the text after it
 */
record Script(List<String> heading, String first, String second) {

    private static final String HEADING = "(?m)^=== ";

    /** All scenes of a file beside the demo world's classes. */
    static List<Script> read(String file) {
        try (InputStream in = Objects.requireNonNull(Script.class.getResourceAsStream("/demo/" + file), file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split(HEADING, -1))
                    .filter(scene -> !scene.isBlank())
                    .map(Script::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " of the demo world cannot be read", e);
        }
    }

    private static Script of(String scene) {
        int end = scene.indexOf('\n');
        String[] texts = scene.substring(end + 1).split("(?m)^---$", 2);
        List<String> heading = Arrays.stream(scene.substring(0, end).split("\\|", -1))
                .map(String::strip)
                .toList();
        return new Script(heading, texts[0].strip(), texts[1].strip());
    }

    String part(int index) {
        return index < heading.size() ? heading.get(index) : "";
    }
}
