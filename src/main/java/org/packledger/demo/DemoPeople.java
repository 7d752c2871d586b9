package org.packledger.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.packledger.identity.DemoRoster;
import org.packledger.kernel.Role;

/**
 * The people of the demo world, read from {@code demo-people.properties}: {@code address = Name | ROLE,ROLE | organisation},
 * with {@code -} for the vendor's people, and the language behind it where it is not English. The order of the file is kept.
 */
@ApplicationScoped
public class DemoPeople implements DemoRoster {

    /** The password of them all, told on the sign-in page of the demonstration. */
    public static final String PASSWORD = "packledger-demo";

    private static final String FILE = "/demo-people.properties";
    private static final int PARTS = 3;
    private static final int LANGUAGE = 3;

    private final List<DemoPerson> people = read();

    @Override
    public List<DemoPerson> people() {
        return people;
    }

    /** The vendor's people. */
    public List<DemoPerson> staff() {
        return people.stream().filter(person -> person.organisation().isEmpty()).toList();
    }

    /** The contacts of each organisation, by its name. */
    public Map<String, List<DemoPerson>> organisations() {
        Map<String, List<DemoPerson>> organisations = new LinkedHashMap<>();
        people.stream()
                .flatMap(person -> person.organisation().stream())
                .distinct()
                .forEach(name -> organisations.put(name, contactsOf(name)));
        return organisations;
    }

    /** The contacts of one organisation. */
    public List<DemoPerson> contactsOf(String organisation) {
        return people.stream()
                .filter(person -> person.organisation().equals(Optional.of(organisation)))
                .toList();
    }

    /** Those of these people who have a role. */
    public static List<DemoPerson> with(Role role, List<DemoPerson> among) {
        return among.stream().filter(person -> person.roles().contains(role)).toList();
    }

    private static List<DemoPerson> read() {
        try (InputStream file = DemoPeople.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(DemoPeople::person)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The people of the demo world cannot be read", e);
        }
    }

    private static DemoPerson person(String line) {
        int equals = line.indexOf('=');
        String[] parts = line.substring(equals + 1).split("\\|", -1);
        if (equals < 0 || parts.length < PARTS) {
            throw new IllegalStateException("demo-people.properties: " + line);
        }
        String organisation = parts[2].strip();
        return new DemoPerson(
                line.substring(0, equals).strip(),
                parts[0].strip(),
                roles(parts[1]),
                organisation.equals("-") ? Optional.empty() : Optional.of(organisation),
                parts.length > LANGUAGE ? Optional.of(parts[LANGUAGE].strip()) : Optional.empty());
    }

    private static Set<Role> roles(String names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(names.split(",", -1))
                .map(String::strip)
                .map(Role::valueOf)
                .forEach(roles::add);
        return roles;
    }
}
