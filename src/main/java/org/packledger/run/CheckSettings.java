package org.packledger.run;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Properties;

/**
 * Which database is to be checked, by {@code -D} on the command line; the names are those of the launcher.
 *
 * @param data the folder of {@code mvn -Prun}
 * @param databasePort of the embedded database
 * @param installed the database to check instead of the embedded one, as its application user
 * @param zone the vendor's
 * @param checkpoints the folder that checkpoints were published to
 */
record CheckSettings(Path data, int databasePort, Optional<Login> installed, ZoneId zone, Path checkpoints) {

    static CheckSettings of(Properties given) {
        Path base = Path.of(given.getProperty("packledger.base", "")).toAbsolutePath();
        Path data = base.resolve(given.getProperty("data", "data"));
        Path checkpoints = data.resolve("checkpoints");
        return new CheckSettings(
                data,
                Settings.port(given, "db.port", Settings.DATABASE_PORT),
                Settings.url(given).map(url -> Settings.login(given, url, "db")),
                zone(given.getProperty("packledger.zone", "America/Toronto")),
                base.resolve(given.getProperty(PortalFiles.FOLDER, checkpoints.toString())));
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new Refusal("-Dpackledger.zone= must name a zone like America/Toronto, but it is " + name + ".", e);
        }
    }
}
