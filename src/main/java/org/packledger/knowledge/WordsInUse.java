package org.packledger.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.packledger.platform.Reads;

/** Which words the articles use, and how often; looked up anew every few minutes from the last published ones. */
@ApplicationScoped
class WordsInUse {

    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    @Inject
    private Reads reads;

    private volatile Known known;

    /** As they were counted last. */
    WordCounts counts() {
        Known now = known;
        if (now == null || System.nanoTime() - now.readAt() > REMEMBERED.toNanos()) {
            now = new Known(read(), System.nanoTime());
            known = now;
        }
        return now.counts();
    }

    private WordCounts read() {
        List<String> sample = reads.list(String.class, """
                select concat_ws(' ', title, question, answer, tags) from article
                where status = 'PUBLISHED' order by published_at desc limit 1000""", Map.of());
        long total = reads.find(Long.class, "select count(*) from article where status = 'PUBLISHED'", Map.of())
                .orElse(0L);
        return WordCounts.of(sample, total);
    }

    private record Known(WordCounts counts, long readAt) {}
}
