package org.packledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.packledger.simulation.Simulation;

/** The rules of the ledger over rows in memory, against the model. What the database adds is tried by SimulationIT. */
class LedgerTest {

    @Test
    void randomHistoriesAreAnsweredAndKeptAsTheModelPredicts() {
        Set<String> seen = new HashSet<>();
        for (long seed = 1; seed <= 60; seed++) {
            Simulation simulation = Simulation.withFaults(1, new MemoryLedger());
            assertThat(simulation.findings(seed, 60)).isEqualTo(List.of());
            seen.addAll(simulation.seen());
        }
        assertThat(seen)
                .contains(Arrays.stream(EntryKind.values()).map(Enum::name).toArray(String[]::new));
    }
}
