package org.packledger.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.RequestOptions;

/**
 * What a form is answered that is sent a second time, as a browser without script does when its button is pressed twice.
 *
 * @param status after all redirects
 * @param address where they led
 * @param text the page, as HTML
 */
record SentAgain(int status, String address, String text) {

    private static final String BODY = """
            ([form, button]) => {
              const data = new FormData(document.querySelector(form));
              const pressed = document.getElementById(button);
              data.append(pressed.name, pressed.value);
              return new URLSearchParams(data).toString();
            }
            """;

    /** The form as it would be sent from here, its address in front; nothing is sent. */
    static String formOf(DemoPersonAtWork person, String form, String button) {
        Object body = person.page().evaluate(BODY, java.util.List.of(form, button));
        return person.page().locator(form).getAttribute("action") + "\n" + body;
    }

    /** Does this, which sends a form and leads to another page, and gives what was sent. */
    static String recorded(DemoPersonAtWork person, Runnable send) {
        Request sent = person.page()
                .waitForRequest(request -> request.isNavigationRequest() && "POST".equals(request.method()), send);
        String form = sent.url() + "\n" + sent.postData();
        person.page().waitForURL(url -> !url.equals(sent.url()));
        person.page().waitForLoadState();
        return form;
    }

    /** Sends it again, with the cookies of the person. */
    static SentAgain by(DemoPersonAtWork person, String form) {
        String[] parts = form.split("\n", 2);
        APIResponse answer = person.page()
                .request()
                .post(
                        PortalUnderTest.address().resolve(parts[0]).toString(),
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                                .setData(parts[1]));
        return new SentAgain(answer.status(), answer.url(), answer.text());
    }
}
