package org.packledger.run;

import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings a database to the schema of sql/migration, as its owner. */
public final class Migration {

    // Kept: a logger that nobody holds forgets its level.
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private final Path scripts;

    /** @param scripts the folder with the V*.sql files */
    public Migration(Path scripts) {
        this.scripts = scripts;
    }

    /** @return how many scripts were applied */
    public int apply(Logins logins) {
        FLYWAY.setLevel(Level.SEVERE);
        try {
            return Flyway.configure(Migration.class.getClassLoader())
                    .dataSource(
                            logins.owner().url(),
                            logins.owner().user(),
                            logins.owner().password())
                    .locations("filesystem:" + scripts.toAbsolutePath())
                    .placeholders(Map.of("appUser", logins.application().user()))
                    .cleanDisabled(true)
                    .failOnMissingLocations(true)
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException e) {
            throw new Refusal(
                    "The migrations in " + scripts + " could not be applied: " + Sentence.of(e.getMessage()), e);
        }
    }
}
