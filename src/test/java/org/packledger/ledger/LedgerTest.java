package org.packledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.packledger.simulation.Simulation;

/** The rules of the ledger over rows in memory, against the model. What the database adds is tried by SimulationIT. */
class LedgerTest {

    @Test
    void randomHistoriesAreAnsweredAndKeptAsTheModelPredicts() {
        Simulation simulation = Simulation.withFaults(1, new MemoryLedger());
        for (long seed = 1; seed <= 60; seed++) {
            assertThat(simulation.findings(seed, 60)).isEqualTo(List.of());
        }
        assertThat(simulation.seen())
                .contains(Arrays.stream(EntryKind.values()).map(Enum::name).toArray(String[]::new));
    }
}
