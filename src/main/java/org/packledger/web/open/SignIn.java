package org.packledger.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.packledger.identity.DemoDoor;
import org.packledger.identity.DemoRoster.DemoPerson;
import org.packledger.identity.FrontDoor;
import org.packledger.identity.Person;
import org.packledger.identity.WantedPage;

/** {@code /sign-in}: by address and password; in a demonstration by one click. Afterwards to the page that was wanted. */
@Named
@RequestScoped
public class SignIn {

    @Inject
    private FrontDoor door;

    @Inject
    private DemoDoor demo;

    @Inject
    private ExternalContext external;

    private String to;
    private boolean left;
    private String email;
    private String password;

    /** Signs in with what was typed. */
    public void enter() throws IOException {
        goOn(door.signIn(request(), response(), email, password));
    }

    /** Signs in as one of the demo world's people. */
    public void enterDemo(String as) throws IOException {
        goOn(door.signInToDemo(request(), response(), as));
    }

    /** The people of the demo world by organisation, those of the vendor under an empty name; none outside of a demonstration. */
    public Map<String, List<DemoPerson>> getDemoPeople() {
        return demo.people().stream()
                .collect(Collectors.groupingBy(
                        person -> person.organisation().orElse(""), LinkedHashMap::new, Collectors.toList()));
    }

    private void goOn(Person person) throws IOException {
        external.redirect(external.getRequestContextPath() + WantedPage.of(to).forPerson(person));
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) external.getRequest();
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) external.getResponse();
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    /** Whether somebody has just signed out. */
    public boolean isLeft() {
        return left;
    }

    public void setLeft(boolean left) {
        this.left = left;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
