package org.packledger.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a portal is made of, and the command line that starts it.
 *
 * @param server payara-micro.jar
 * @param driver the MariaDB driver's jar
 * @param war the portal itself
 * @param preBoot the file of server settings
 * @param postBoot the file that makes the pool
 */
public record Program(Path server, Path driver, Path war, Path preBoot, Path postBoot) {

    /** @param base the folder of pom.xml, after {@code mvn package} */
    public static Program builtIn(Path base) {
        Path target = base.resolve("target");
        Path payara = base.resolve("docker").resolve("payara");
        return new Program(
                target.resolve("server").resolve("payara-micro.jar"),
                target.resolve("server").resolve("mariadb-java-client.jar"),
                target.resolve("packledger.war"),
                payara.resolve("pre-boot.asadmin"),
                payara.resolve("post-boot.asadmin"));
    }

    List<String> command(Path home, int port, Map<String, String> settings) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(virtualMachine(home));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", server.toString()));
        command.addAll(List.of("--deploy", war.toString(), "--contextroot", "/"));
        command.addAll(List.of("--port", Integer.toString(port), "--prebootcommandfile", onLoopback(home)));
        command.addAll(List.of("--addlibs", driver.toString(), "--postbootcommandfile", postBoot.toString()));
        command.addAll(List.of("--nocluster", "--nohostaware", "--disablephonehome"));
        return command;
    }

    /** The server's settings, and the loopback address: Payara Micro has no option for the address it listens on. */
    private String onLoopback(Path home) {
        try {
            Path file = home.resolve("pre-boot.asadmin");
            Files.writeString(
                    file,
                    Files.readString(preBoot)
                            + "set configs.config.server-config.network-config.network-listeners.network-listener"
                            + ".http-listener.address=127.0.0.1\n");
            return file.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> virtualMachine(Path home) {
        return List.of(
                "-Xms256m",
                "-Xmx900m",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                // Payara unpacks itself there; a folder of ours is cleaned even after a kill.
                "-Djava.io.tmpdir=" + home.resolve("tmp"));
    }

    /** Prepared on the server: 8 to 14 % more postings. */
    public static String poolUrl(String url) {
        return url + (url.indexOf('?') < 0 ? '?' : '&') + "useServerPrepStmts=true";
    }

    /** As a value among the properties of Payara's command, which are divided by colons. */
    static String asProperty(String value) {
        return value.replaceAll("([\\\\:=])", "\\\\$1");
    }
}
