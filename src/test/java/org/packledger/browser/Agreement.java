package org.packledger.browser;

/** The customer is asked on the pages whether an incident may cost a unit, and says yes. */
final class Agreement {

    private Agreement() {}

    /** An agent proposes the verdict, an approver accepts it. */
    static void given(long number, String reason, String approver) {
        try (var agent = DemoPersonAtWork.named("Maya Lindqvist")) {
            agent.visit("staff/propose-verdict?number=" + number).choose(reason);
            if (reason.equals("Answer readily available")) {
                agent.page().locator("#page").fill("Statistics, Export");
            } else {
                agent.page().locator("#proof").fill("Looking through the trace of that day.");
            }
            agent.page().locator("#explanation").fill("We would look into it for you.");
            agent.visitor().findsPageAccessible();
            agent.page().locator("#propose").click();
            agent.page().waitForURL(url -> url.contains("/staff/incident?"));
            agent.visitor().findsPageAccessible();
            agent.sawNoComplaint();
        }
        try (var customer = DemoPersonAtWork.named(approver)) {
            customer.visit("customer/home");
            customer.visit("customer/incident?number=" + number);
            customer.page().locator("input[id$=accept]").click();
            customer.page().locator("[data-received]").first().waitFor();
            customer.visitor().findsPageAccessible();
            customer.sawNoComplaint();
        }
    }
}
