package org.packledger.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packledger.identity.AccountDesk;
import org.packledger.identity.CurrentActor;
import org.packledger.identity.FrontDoor;
import org.packledger.identity.PasswordRules;
import org.packledger.identity.Person;
import org.packledger.platform.LetterChoice;
import org.packledger.web.Choice;
import org.packledger.web.Here;
import org.packledger.web.Notices;
import org.packledger.web.Problems;
import org.packledger.web.Text;

/** {@code /account}: the own name, language and password of whoever is signed in. */
@Named
@RequestScoped
public class Account {

    @Inject
    private CurrentActor current;

    @Inject
    private AccountDesk desk;

    @Inject
    private FrontDoor door;

    @Inject
    private Notices notices;

    @Inject
    private Problems problems;

    @Inject
    private Text text;

    @Inject
    private ExternalContext external;

    private String name;
    private String language;
    private LetterChoice letters;
    private String present;
    private String chosen;
    private String repeated;

    /** Reads the person. */
    public void load() {
        name = getPerson().name();
        language = getPerson().language().orElse(null);
        letters = getPerson().letters();
    }

    /** Changes what the person is sent. */
    public String wantLetters() {
        desk.wantLetters(current.get(), letters);
        notices.done("account.letters.chosen");
        return Here.again();
    }

    /** What may be chosen. */
    public List<Choice> getLetterChoices() {
        return Arrays.stream(LetterChoice.values())
                .map(each -> Choice.of(each, text.name(each), text.of("account.letters." + each)))
                .toList();
    }

    /** Changes name and language. What was chosen in the footer of this browser no longer goes before it. */
    public String introduce() {
        desk.introduce(current.get(), name, Optional.ofNullable(language));
        external.addResponseCookie("language", "", Map.of("path", "/", "maxAge", 0));
        notices.done("account.introduced");
        return Here.again();
    }

    /** Changes the password; this session goes on, all others end. */
    public String changePassword() {
        if (!chosen.equals(repeated)) {
            problems.addTo("repeated", "account.notRepeated");
            return null;
        }
        desk.changePassword(current.get(), present, chosen);
        door.goOn((HttpServletRequest) external.getRequest(), getPerson().reference());
        notices.done("account.passwordChanged");
        return Here.again();
    }

    /** Who is signed in. */
    public Person getPerson() {
        return current.person();
    }

    /** The least number of characters of a password. */
    public int getShortest() {
        return PasswordRules.SHORTEST;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public LetterChoice getLetters() {
        return letters;
    }

    public void setLetters(LetterChoice letters) {
        this.letters = letters;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
