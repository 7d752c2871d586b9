package org.packledger.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgramTest {

    @Test
    void aPasswordMayHoldWhatDividesPayarasProperties() {
        assertThat(Program.asProperty("a:b=c\\d")).isEqualTo("a\\:b\\=c\\\\d");
    }

    @Test
    void thePoolPreparesItsStatementsWhateverElseTheAddressSays() {
        assertThat(Program.poolUrl("jdbc:mariadb://db/packledger"))
                .isEqualTo("jdbc:mariadb://db/packledger?useServerPrepStmts=true");
        assertThat(Program.poolUrl("jdbc:mariadb://db/packledger?sslMode=trust"))
                .isEqualTo("jdbc:mariadb://db/packledger?sslMode=trust&useServerPrepStmts=true");
    }
}
