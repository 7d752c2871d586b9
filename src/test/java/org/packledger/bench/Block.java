package org.packledger.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.packledger.it.Crowd;

/**
 * One way of closing, run for a while by several threads.
 *
 * @param closings how many
 * @param perSecond as many in a second
 * @param cpuMicros of the calling threads for each, which says more than the time on a machine that others use too
 * @param p50 the milliseconds that half of the calls did not exceed
 * @param p95 and 95 of a hundred
 * @param p99 and 99 of a hundred
 */
record Block(double closings, double perSecond, double cpuMicros, double p50, double p95, double p99) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static Block run(Closer closer, Terms terms) throws Exception {
        ConcurrentLinkedQueue<long[]> times = new ConcurrentLinkedQueue<>();
        AtomicLong incidents = new AtomicLong(terms.firstIncident());
        AtomicLong turns = new AtomicLong();
        AtomicLong cpu = new AtomicLong();
        long start = System.nanoTime();
        Crowd.of(terms.threads()).each(who -> {
            long[] mine = new long[200_000];
            int done = 0;
            long cpuBefore = THREADS.getCurrentThreadCpuTime();
            while (System.nanoTime() - start < terms.millis() * 1_000_000) {
                long incident = incidents.getAndAdd(terms.together());
                long book = terms.firstBook() + turns.getAndIncrement() % terms.books();
                long before = System.nanoTime();
                closer.close(book, incident);
                mine[done] = System.nanoTime() - before;
                done++;
            }
            cpu.addAndGet(THREADS.getCurrentThreadCpuTime() - cpuBefore);
            times.add(Arrays.copyOf(mine, done));
        });
        double seconds = (System.nanoTime() - start) / 1e9;
        long[] all = times.stream().flatMapToLong(LongStream::of).sorted().toArray();
        long closings = (long) all.length * terms.together();
        return new Block(
                closings,
                closings / seconds,
                cpu.get() / 1000.0 / closings,
                percentile(all, 0.50),
                percentile(all, 0.95),
                percentile(all, 0.99));
    }

    private static double percentile(long[] ascending, double share) {
        return ascending[(int) Math.min(ascending.length - 1L, Math.round(ascending.length * share))] / 1e6;
    }

    /** The figures in a line, as {@link #read} reads them. */
    String written() {
        return "%s %s %s %s %s %s".formatted(closings, perSecond, cpuMicros, p50, p95, p99);
    }

    static Block read(String line) {
        double[] figures = Arrays.stream(line.strip().split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return new Block(figures[0], figures[1], figures[2], figures[3], figures[4], figures[5]);
    }
}
