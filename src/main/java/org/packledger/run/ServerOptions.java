package org.packledger.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How our MariaDB server is started. The same figures stand in docker/mariadb/packledger.cnf, for a server of its own.
 */
final class ServerOptions {

    private ServerOptions() {}

    static List<String> of(Path folder, ServerFiles files, int port) {
        var options = new ArrayList<>(List.of(
                // First: nothing that /etc/my.cnf says holds for this server.
                "--no-defaults",
                "--basedir=" + files.base(),
                "--datadir=" + files.data(),
                "--lc-messages-dir=" + files.base().resolve("share"),
                "--tmpdir=" + folder.resolve("tmp"),
                "--pid-file=" + folder.resolve("mariadbd.pid"),
                "--init-file=" + folder.resolve("init.sql"),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                // No socket file: its path may not be longer than 107 characters, and nobody needs it.
                "--socket=",
                "--skip-name-resolve",
                // Nobody listens in on the loopback address, and making a key at each start took up to 15 s.
                "--skip-ssl",
                "--local-infile=0",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--default-time-zone=+00:00",
                "--sql-mode=STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ZERO_DATE,NO_ZERO_IN_DATE,"
                        + "NO_ENGINE_SUBSTITUTION,ONLY_FULL_GROUP_BY",
                "--transaction-isolation=READ-COMMITTED",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-lock-wait-timeout=4",
                "--innodb-buffer-pool-size=512M",
                // Data that the pool has no room for is read from the memory that nobody else needs; the log is not.
                "--innodb-data-file-buffering=ON",
                "--innodb-log-file-size=256M",
                "--max-connections=200",
                // Names are lower case in the migrations; the same everywhere whatever the file system.
                "--lower-case-table-names=0"));
        if (runsAsRoot()) {
            options.add("--user=root");
        }
        return options;
    }

    /** MariaDB refuses to run as root unless it is told to. */
    private static boolean runsAsRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
