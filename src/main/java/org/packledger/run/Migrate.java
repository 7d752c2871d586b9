package org.packledger.run;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Only the migration, then the end: what runs once before the portals of an installation start.
 *
 * <p>Takes the folder of the scripts as its argument, and from the environment PACKLEDGER_DB_URL, PACKLEDGER_DB_USER
 * (whose grants the scripts give; its password is not needed), PACKLEDGER_DB_OWNER_USER and
 * PACKLEDGER_DB_OWNER_PASSWORD.
 */
public final class Migrate {

    private Migrate() {}

    public static void main(String[] arguments) {
        Logger.getLogger("").setLevel(Level.SEVERE);
        try {
            String url = environment("PACKLEDGER_DB_URL");
            var owner = new Login(
                    url, environment("PACKLEDGER_DB_OWNER_USER"), environment("PACKLEDGER_DB_OWNER_PASSWORD"));
            var application = new Login(url, environment("PACKLEDGER_DB_USER"), "");
            int applied = new Migration(Path.of(arguments.length > 0 ? arguments[0] : "sql/migration"))
                    .apply(new Logins(owner, application));
            Terminal.say(applied == 0 ? "The schema is up to date." : "Applied " + applied + " migrations.");
        } catch (Refusal e) {
            Terminal.say(e.getMessage());
            System.exit(1);
        }
    }

    private static String environment(String name) {
        String value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new Refusal("The environment must say " + name + ".");
        }
        return value;
    }
}
