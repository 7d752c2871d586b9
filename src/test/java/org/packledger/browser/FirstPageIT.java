package org.packledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstPageIT {

    @Test
    void aVisitorSeesTheFirstPageWithoutAComplaint() {
        try (var visitor = Browser.visitor()) {
            assertThat(visitor.open("").status()).isEqualTo(200);
            assertThat(visitor.page().title()).isNotBlank();
            visitor.findsPageAccessible();
            visitor.sawNoComplaint();
        }
    }
}
