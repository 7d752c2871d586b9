package org.packledger.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.packledger.kernel.Role;
import org.packledger.platform.LetterChoice;

class WantedPageTest {

    private static final Person BUYER = person(Optional.of(7L), Role.BUYER);
    private static final Person ACCOUNTANT = person(Optional.empty(), Role.ACCOUNTANT);

    @Test
    void thePageThatWasAskedForComesNext() {
        assertThat(WantedPage.of("/customer/order?number=7").forPerson(BUYER)).isEqualTo("/customer/order?number=7");
        assertThat(WantedPage.of("/kb/spam%20folder").forPerson(BUYER)).isEqualTo("/kb/spam%20folder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "/\t/evil.example",
                "/\n/evil.example",
                "/%0d%0aSet-Cookie:x=1\r\n",
                "evil.example",
                "",
                " /x",
                "/../customer/home",
                "/./x",
                "/sign-in?to=/x",
                "/a b",
                "/é",
                "///evil.example",
                "/%zz"
            })
    void noAddressLeadsElsewhere(String text) {
        assertThat(WantedPage.of(text).forPerson(BUYER)).isEqualTo("/customer/home");
    }

    @Test
    void noneIsTheHomeOfTheRole() {
        assertThat(WantedPage.of((String) null).forPerson(BUYER)).isEqualTo("/customer/home");
        assertThat(WantedPage.of((String) null).forPerson(ACCOUNTANT)).isEqualTo("/audit/overview");
        assertThat(WantedPage.of((String) null).forPerson(person(Optional.empty(), Role.LEAD)))
                .isEqualTo("/staff/inbox");
        assertThat(WantedPage.of((String) null).forPerson(person(Optional.empty(), Role.ADMINISTRATOR)))
                .isEqualTo("/admin/catalogue");
    }

    @Test
    void aPageOfAnothersAreaIsNotOffered() {
        assertThat(WantedPage.of("/staff/inbox").forPerson(BUYER)).isEqualTo("/customer/home");
        assertThat(WantedPage.of("/customer/home").forPerson(ACCOUNTANT)).isEqualTo("/audit/overview");
    }

    private static Person person(Optional<Long> organisation, Role... roles) {
        return new Person(
                organisation.isPresent() ? "contact-1" : "staff-1",
                "a@x.example",
                "A",
                Optional.empty(),
                LetterChoice.EACH,
                organisation,
                organisation.map(id -> "X"),
                true,
                Set.of(roles),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void aFormLeadsBackToItsPageWithTheQueryThatTheBrowserTellsOf() {
        assertThat(WantedPage.of(sent("POST", "/customer/incident", "https://host/customer/incident?number=7"))
                        .address())
                .hasValue("/customer/incident?number=7");
        assertThat(WantedPage.of(sent("POST", "/customer/incident", "https://host/other?number=7"))
                        .address())
                .hasValue("/customer/incident");
        assertThat(WantedPage.of(sent("POST", "/customer/incident", "no address <>"))
                        .address())
                .hasValue("/customer/incident");
        assertThat(WantedPage.of(sent("POST", "/customer/incident", null)).address())
                .hasValue("/customer/incident");
    }

    /** A request as far as it is looked at. */
    private static HttpServletRequest sent(String method, String path, String referer) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                WantedPageTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, asked, arguments) -> switch (asked.getName()) {
                    case "getMethod" -> method;
                    case "getRequestURI" -> path;
                    case "getContextPath" -> "";
                    case "getQueryString" -> null;
                    case "getHeader" -> referer;
                    default -> throw new UnsupportedOperationException(asked.getName());
                });
    }
}
