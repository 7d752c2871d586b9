package org.packledger.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.packledger.kernel.Fingerprint;

/**
 * The style sheet and the script of all pages. The sheet is written in small files by concern and served as one; its
 * address carries its content's digest, so that a browser keeps it for ever and still never shows an old one.
 */
@Named("look")
@ApplicationScoped
public class Look {

    private static final String SHEETS = "/resources/look/css/";
    private static final String SCRIPT = "/resources/look/packledger.js";

    @Inject
    private ServletContext context;

    private final Map<String, LookFile> files = new ConcurrentHashMap<>();

    /** The address of the style sheet. */
    public String getStylesheet() {
        return address("css");
    }

    /** The address of the script. */
    public String getScript() {
        return address("js");
    }

    /** The file with this extension, {@code css} or {@code js}. */
    Optional<LookFile> find(String extension) {
        return switch (extension) {
            case "css" ->
                Optional.of(files.computeIfAbsent(
                        extension,
                        css -> file("text/css", List.copyOf(new TreeSet<>(context.getResourcePaths(SHEETS))))));
            case "js" -> Optional.of(files.computeIfAbsent(extension, js -> file("text/javascript", List.of(SCRIPT))));
            default -> Optional.empty();
        };
    }

    private String address(String extension) {
        return "/look/" + find(extension).orElseThrow().digest() + "." + extension;
    }

    private LookFile file(String type, List<String> parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (String part : parts) {
            try (InputStream in = context.getResourceAsStream(part)) {
                in.transferTo(whole);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        byte[] content = whole.toByteArray();
        String digest = Fingerprint.of(new String(content, StandardCharsets.UTF_8))
                .hex()
                .substring(0, 16);
        return new LookFile(type, content, digest);
    }
}
