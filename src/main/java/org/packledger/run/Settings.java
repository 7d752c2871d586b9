package org.packledger.run;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What the person who starts us asks for, by {@code -D} on Maven's command line.
 *
 * @param base the folder of pom.xml
 * @param data everything that outlives a run
 * @param port of the portal
 * @param databasePort of the embedded database, if it is free
 * @param demo whether the demo world is loaded
 * @param portal what the portal itself is to read: every {@code -Dpackledger.*}, and whether this is a demonstration
 * @param installed the database to use instead of the embedded one
 */
record Settings(
        Path base,
        Path data,
        int port,
        int databasePort,
        boolean demo,
        Map<String, String> portal,
        Optional<Logins> installed) {

    private static final int PORT = 8080;
    static final int DATABASE_PORT = 3307;

    static Settings of(Properties given) {
        Path base = Path.of(given.getProperty("packledger.base", "")).toAbsolutePath();
        boolean demo = Boolean.parseBoolean(given.getProperty("demo", "true"));
        return new Settings(
                base,
                base.resolve(given.getProperty("data", "data")),
                port(given, "port", PORT),
                port(given, "db.port", DATABASE_PORT),
                demo,
                portal(given, demo),
                installed(given));
    }

    private static Map<String, String> portal(Properties given, boolean demo) {
        var settings = new TreeMap<String, String>();
        for (String name : given.stringPropertyNames()) {
            if (name.startsWith("packledger.")) {
                settings.put(name, given.getProperty(name));
            }
        }
        settings.put("packledger.demo", Boolean.toString(demo));
        return settings;
    }

    private static Optional<Logins> installed(Properties given) {
        return url(given).map(url -> new Logins(login(given, url, "db.owner"), login(given, url, "db")));
    }

    /** The address of an installed database, when one is asked for. */
    static Optional<String> url(Properties given) {
        String url = given.getProperty("db.url");
        if (url != null && !url.startsWith("jdbc:mariadb://")) {
            throw new Refusal("-Ddb.url= must look like jdbc:mariadb://host:3306/packledger, but it is " + url + ".");
        }
        return Optional.ofNullable(url);
    }

    static Login login(Properties given, String url, String prefix) {
        return new Login(url, required(given, prefix + ".user"), required(given, prefix + ".password"));
    }

    /** From -D or, so that a password need not stand on a command line, from the environment. */
    private static String required(Properties given, String name) {
        String variable = "PACKLEDGER_" + name.replace('.', '_').toUpperCase(Locale.ROOT);
        String value = given.getProperty(name, System.getenv(variable));
        if (value == null || value.isBlank()) {
            throw new Refusal("With -Ddb.url= goes -D" + name + "= too, or " + variable + " in the environment.");
        }
        return value;
    }

    static int port(Properties given, String name, int otherwise) {
        String value = given.getProperty(name, Integer.toString(otherwise));
        try {
            int port = Integer.parseInt(value);
            if (port > 0 && port < 65_536) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Said below, in the same words as a number out of range.
        }
        throw new Refusal("-D" + name + "= must be a port number from 1 to 65535, but it is " + value + ".");
    }
}
