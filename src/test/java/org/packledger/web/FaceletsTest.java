package org.packledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the compiler does not see in pages and tags. */
class FaceletsTest {

    private static final Pattern VARIABLE = Pattern.compile("<ui:repeat[^>]*\\bvar=\"(\\w+)\"");
    private static final Pattern NAMED = Pattern.compile("@Named(?:\\(\"(\\w+)\"\\))?\\s[^;{]*?class (\\w+)");
    private static final Pattern BREAKS_THE_POLICY =
            Pattern.compile("<f:ajax|<h:commandLink|\\s(style|on[a-z]+)=\"|<style|<script(?![^>]*\\bsrc=)");

    @Test
    void noVariableHidesBehindABeanOfItsName() {
        Set<String> beans = beanNames();
        for (Path page : files("src/main/webapp", ".xhtml")) {
            Set<String> hidden = new TreeSet<>();
            VARIABLE.matcher(read(page)).results().map(found -> found.group(1)).forEach(hidden::add);
            hidden.retainAll(beans);
            assertThat(hidden)
                    .as("variables of %s that CDI takes for beans", page)
                    .isEmpty();
        }
    }

    @Test
    void nothingBreaksTheContentPolicy() {
        for (Path page : files("src/main/webapp", ".xhtml")) {
            assertThat(BREAKS_THE_POLICY.matcher(read(page)).results().map(found -> found.group()))
                    .as("inline styles, scripts and handlers of %s", page)
                    .isEmpty();
        }
    }

    private static Set<String> beanNames() {
        Set<String> names = new TreeSet<>();
        for (Path source : files("src/main/java", ".java")) {
            Matcher bean = NAMED.matcher(read(source));
            while (bean.find()) {
                String type = bean.group(2);
                names.add(
                        bean.group(1) != null
                                ? bean.group(1)
                                : type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1));
            }
        }
        assertThat(names).contains("viewer", "signedIn");
        return names;
    }

    private static List<Path> files(String folder, String end) {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(file -> file.toString().endsWith(end)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
