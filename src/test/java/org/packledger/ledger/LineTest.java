package org.packledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.Intent;

@Timeout(60)
class LineTest {

    private final Queue<Integer> sizes = new ConcurrentLinkedQueue<>();

    @Test
    void whoIsAloneIsServedAtOnce() {
        Line line = new Line(errands -> answers(errands));
        assertThat(line.await(errand(7)).posted())
                .hasValueSatisfying(posted -> assertThat(posted.entry().book()).isEqualTo(7));
    }

    @Test
    void everybodyGetsHisOwnAnswerOnce() throws Exception {
        AtomicInteger served = new AtomicInteger();
        Line line = new Line(errands -> {
            served.addAndGet(errands.size());
            return answers(errands);
        });
        List<Future<Boolean>> results = inThreads(16, who -> {
            for (long n = 0; n < 500; n++) {
                long book = who * 1000L + n;
                if (line.await(errand(book)).posted().orElseThrow().entry().book() != book) {
                    return false;
                }
            }
            return true;
        });
        for (Future<Boolean> result : results) {
            assertThat(result.get()).isTrue();
        }
        assertThat(served).hasValue(16 * 500);
    }

    @Test
    void thoseWhoComeMeanwhileAreServedTogether() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Line line = new Line(errands -> {
            first.countDown();
            await(go);
            return answers(errands);
        });
        List<Future<Boolean>> results = inThreads(9, who -> {
            if (who > 0) {
                await(first);
            }
            return line.await(errand(who)).posted().isPresent();
        });
        await(first);
        TimeUnit.MILLISECONDS.sleep(200);
        go.countDown();
        for (Future<Boolean> result : results) {
            assertThat(result.get()).isTrue();
        }
        assertThat(sizes).containsExactly(1, 8);
    }

    @Test
    void noMoreThanSoManyGoTogether() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Line line = new Line(errands -> {
            first.countDown();
            await(go);
            return answers(errands);
        });
        List<Future<Boolean>> results = inThreads(Line.TOGETHER + 11, who -> {
            if (who > 0) {
                await(first);
            }
            return line.await(errand(who)).posted().isPresent();
        });
        await(first);
        TimeUnit.MILLISECONDS.sleep(300);
        go.countDown();
        for (Future<Boolean> result : results) {
            assertThat(result.get()).isTrue();
        }
        assertThat(sizes).allMatch(size -> size <= Line.TOGETHER).contains(Line.TOGETHER);
    }

    @Test
    void twinsOfAnIntentAreNeverServedTogether() throws Exception {
        Errand twin = errand(3);
        Line line = new Line(errands -> {
            assertThat(errands).doesNotHaveDuplicates();
            return answers(errands);
        });
        for (Future<Boolean> result :
                inThreads(16, who -> line.await(twin).posted().isPresent())) {
            assertThat(result.get()).isTrue();
        }
    }

    @Test
    void whenTheWholeFailsEachIsDoneAlone() {
        Line line = new Line(errands -> List.of());
        assertThat(line.await(errand(1))).isEqualTo(Served.ALONE);
    }

    @Test
    void afterAFailureTheNextOneIsServed() {
        AtomicInteger calls = new AtomicInteger();
        Line line = new Line(errands -> {
            if (calls.getAndIncrement() == 0) {
                throw new IllegalStateException("planted");
            }
            return answers(errands);
        });
        assertThatThrownBy(() -> line.await(errand(1))).hasMessage("planted");
        assertThat(line.await(errand(2)).posted()).isPresent();
    }

    private List<Served> answers(List<Errand> errands) {
        sizes.add(errands.size());
        return errands.stream()
                .map(errand -> Served.posted(
                        new Posted(new EntryId(errand.book(), 1), 1, 0, Optional.empty(), List.of(), false)))
                .toList();
    }

    private static Errand errand(long book) {
        Intent intent = Intent.fresh();
        Instruction instruction = new Instruction(
                intent, Fingerprint.of(book), Actor.staff(1, "Agent", Set.of()), book, LocalDate.of(2026, 1, 15));
        return new Errand(instruction, Optional.empty(), open -> {});
    }

    private interface Act {
        boolean by(int who) throws Exception;
    }

    private static List<Future<Boolean>> inThreads(int size, Act act) {
        ExecutorService threads = Executors.newFixedThreadPool(size);
        List<Future<Boolean>> results = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int who = i;
            results.add(threads.submit(() -> act.by(who)));
        }
        threads.shutdown();
        return results;
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody came");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
