package org.packledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A form that comes back with its problems is still on the page that the address named. */
class ComeBackIT {

    @Test
    void theLanguageIsChangedOnTheSameIncident() {
        try (var agent = DemoPersonAtWork.named("Tom Okafor")) {
            agent.open("staff/incident?number=1087");
            agent.page().locator("#keep").click();
            agent.page().locator("#note-problem").waitFor();
            agent.press("Français");
            assertThat(agent.page().url()).endsWith("/staff/incident?number=1087");
            agent.sawNoComplaint();
        }
    }

    @Test
    void aCustomerWithoutANameIsStillTheSameCustomer() {
        comesBack("admin/customer?id=1", "#save", "#name-problem", "#name");
    }

    @Test
    void aPersonWithoutAnAddressIsStillAddedToTheSameCustomer() {
        comesBack("admin/add-contact?organisation=1", "#add-person", "#name-problem", "#name");
    }

    @Test
    void aPersonWithoutARoleIsStillTheSamePerson() {
        try (var administrator = DemoPersonAtWork.named("Rosa Delgado")) {
            administrator.open("admin/user?reference=staff-1");
            for (var box : administrator
                    .page()
                    .locator("#roles-form input[type=checkbox]")
                    .all()) {
                box.uncheck();
            }
            findsTheProblem(administrator, "#change-roles", "#roles-problem", "admin/user?reference=staff-1");
        }
    }

    @Test
    void whoSignsInWithOneClickArrivesAtTheWantedPage() {
        try (var accountant = DemoPersonAtWork.wanting("audit/journal?account=BANK", "Priya Nair")) {
            assertThat(accountant.page().url()).endsWith("/audit/journal?account=BANK");
            accountant.sawNoComplaint();
        }
    }

    @Test
    void oneClickLeadsNobodyToAPageThatIsNotTheirs() {
        try (var agent = DemoPersonAtWork.wanting("audit/journal", "Tom Okafor")) {
            assertThat(agent.page().url()).doesNotContain("/audit/").contains("/staff/");
        }
    }

    private static void comesBack(String address, String button, String problem, String field) {
        try (var administrator = DemoPersonAtWork.named("Rosa Delgado")) {
            administrator.open(address);
            administrator.page().locator(field).fill("");
            findsTheProblem(administrator, button, problem, address);
        }
    }

    private static void findsTheProblem(DemoPersonAtWork person, String button, String problem, String address) {
        person.page().locator(button).click();
        person.page().locator(problem).waitFor();
        person.press("Français");
        assertThat(person.page().url()).endsWith(address);
        person.sawNoComplaint();
    }
}
