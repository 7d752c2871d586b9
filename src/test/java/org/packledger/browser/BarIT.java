package org.packledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The destinations stand on one line where there is room for the whole bar, in the language with the longer words too. */
class BarIT {

    private static final int ONE_LINE = 60;

    @Test
    void aCustomersBarIsOneLine() {
        try (var owner = DemoPersonAtWork.named("Lucie Tremblay")) {
            isOneLine(owner, "customer/home");
        }
    }

    @Test
    void anAccountantsBarIsOneLine() {
        try (var accountant = DemoPersonAtWork.named("Priya Nair")) {
            accountant.open("audit/overview");
            accountant.press("Français");
            isOneLine(accountant, "audit/overview");
        }
    }

    private static void isOneLine(DemoPersonAtWork person, String address) {
        person.page().setViewportSize(1280, 800);
        person.open(address);
        assertThat(person.page().locator("html").getAttribute("lang")).isEqualTo("fr");
        assertThat(person.page().locator(".bar > nav > ul").boundingBox().height)
                .isLessThan(ONE_LINE);
    }
}
