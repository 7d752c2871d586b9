package org.packledger.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunningTest {

    private final Running running = new Running();
    private final List<String> ended = new ArrayList<>();

    @Test
    void whatStartedLastEndsFirst() {
        start("database");
        start("portal");

        running.endAll();

        assertThat(ended).containsExactly("portal", "database");
    }

    @Test
    void theOthersEndAlsoWhenOneRefuses() {
        start("database");
        running.start("portal", () -> (AutoCloseable) () -> {
            throw new IllegalStateException("a portal that does not end");
        });

        running.endAll();

        assertThat(ended).containsExactly("database");
    }

    @Test
    void nothingStartsOnceTheEndHasBegun() {
        running.endAll();

        assertThatThrownBy(() -> start("portal")).isInstanceOf(Refusal.class);
        assertThat(ended).isEmpty();
    }

    private void start(String name) {
        running.start(name, () -> (AutoCloseable) () -> ended.add(name));
    }
}
