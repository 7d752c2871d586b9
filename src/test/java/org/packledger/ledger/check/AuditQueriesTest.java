package org.packledger.ledger.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AuditQueriesTest {

    @Test
    void thePortalCarriesEveryQueryOfTheFolder() throws IOException {
        // Maven runs tests in the folder of pom.xml.
        try (Stream<Path> files = Files.list(Path.of("sql", "audit"))) {
            List<String> names = files.map(file -> file.getFileName().toString().replace(".sql", ""))
                    .sorted()
                    .toList();
            assertThat(AuditQueries.NAMES).containsExactlyElementsOf(names);
        }
    }
}
