package org.packledger.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void aPasswordIsMadeOnceAndKept() {
        String made = Secrets.in(folder).password("owner.password");

        assertThat(made).hasSize(32);
        assertThat(Secrets.in(folder).password("owner.password")).isEqualTo(made);
    }

    @Test
    void eachUserHasAnother() {
        var secrets = Secrets.in(folder);

        assertThat(secrets.password("owner.password")).isNotEqualTo(secrets.password("application.password"));
    }

    @Test
    void onlyTheOwnerOfTheFileReadsIt() throws IOException {
        Secrets.in(folder).password("owner.password");

        var permissions = Files.getPosixFilePermissions(folder.resolve("secrets.properties"));
        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }
}
