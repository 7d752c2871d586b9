package org.packledger.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.packledger.it.TestDatabase;

/** Several ways of closing, measured in blocks that alternate; who goes first changes with each round. */
final class Contest {

    /** Runs one block under these terms. */
    interface Way {
        Block run(Terms terms) throws Exception;
    }

    /** Gives each block books of its own. */
    interface Ground {
        Terms next(int contestant) throws Exception;
    }

    private record Contestant(String name, Way way, List<Block> blocks, List<Double> databaseMicros) {}

    private final String title;
    private final List<Contestant> contestants = new ArrayList<>();

    Contest(String title) {
        this.title = title;
    }

    Contest with(String name, Way way) {
        contestants.add(new Contestant(name, way, new ArrayList<>(), new ArrayList<>()));
        return this;
    }

    Contest run(int warmUps, int rounds, Ground ground) throws Exception {
        for (int round = 0; round < warmUps + rounds; round++) {
            for (int turn = 0; turn < contestants.size(); turn++) {
                int who = (turn + round) % contestants.size();
                Contestant contestant = contestants.get(who);
                Terms terms = ground.next(who);
                Duration before = databaseCpu();
                Block block = contestant.way().run(terms);
                if (round >= warmUps) {
                    contestant.blocks().add(block);
                    contestant.databaseMicros().add(databaseCpu().minus(before).toNanos() / 1000.0 / block.closings());
                }
            }
        }
        return this;
    }

    private static Duration databaseCpu() {
        return TestDatabase.current().process().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The median over the rounds of how many times as fast the one is as the other. */
    double ratio(String one, String other) {
        return quantile(ratios(one, other), 0.5);
    }

    private double[] ratios(String one, String other) {
        List<Block> ours = named(one).blocks();
        List<Block> theirs = named(other).blocks();
        double[] ratios = new double[ours.size()];
        for (int round = 0; round < ratios.length; round++) {
            ratios[round] = ours.get(round).perSecond() / theirs.get(round).perSecond();
        }
        return ratios;
    }

    private Contestant named(String name) {
        return contestants.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The medians, and the ratios to each of these references with the middle half of the rounds. */
    String table(String... references) {
        StringBuilder table = new StringBuilder("\n### ").append(title).append("\n\n");
        table.append(
                "| | closings /s | p50 ms | p95 ms | p99 ms | CPU of the callers for each, µs | of the database |");
        for (String reference : references) {
            table.append(" to ").append(reference).append(" |");
        }
        table.append("\n|").append("---|".repeat(7 + references.length)).append('\n');
        for (Contestant one : contestants) {
            table.append("| %s | %.0f | %.1f | %.1f | %.1f | %.0f | %.0f |"
                    .formatted(
                            one.name(),
                            median(one, Block::perSecond),
                            median(one, Block::p50),
                            median(one, Block::p95),
                            median(one, Block::p99),
                            median(one, Block::cpuMicros),
                            quantile(
                                    one.databaseMicros().stream()
                                            .mapToDouble(Double::doubleValue)
                                            .toArray(),
                                    0.5)));
            for (String reference : references) {
                double[] ratios = ratios(one.name(), reference);
                table.append(" %.2f (%.2f–%.2f) |"
                        .formatted(quantile(ratios, 0.5), quantile(ratios, 0.25), quantile(ratios, 0.75)));
            }
            table.append('\n');
        }
        return table.toString();
    }

    private static double median(Contestant one, ToDoubleFunction<Block> figure) {
        return quantile(one.blocks().stream().mapToDouble(figure).toArray(), 0.5);
    }

    private static double quantile(double[] figures, double share) {
        List<Double> ascending = new ArrayList<>(Arrays.stream(figures).boxed().toList());
        Collections.sort(ascending);
        return ascending.get((int) Math.min(ascending.size() - 1L, (long) (ascending.size() * share)));
    }
}
