package org.packledger.run;

import java.util.ArrayList;
import java.util.List;

/**
 * The users of our MariaDB server, as statements that may run at each start: one to a line, as an init file wants it.
 *
 * <p>The application user gets nothing here; its grants are a migration.
 */
final class ServerUsers {

    static final String OWNER = "packledger_owner";
    static final String APPLICATION = "packledger";
    static final String ADMINISTRATOR = "packledger_admin";

    private final Secrets secrets;
    private final List<String> databases;

    ServerUsers(Secrets secrets, List<String> databases) {
        this.secrets = secrets;
        this.databases = List.copyOf(databases);
    }

    String ownerPassword() {
        return secrets.password("owner.password");
    }

    String applicationPassword() {
        return secrets.password("application.password");
    }

    String administratorPassword() {
        return secrets.password("administrator.password");
    }

    String initFile() {
        var lines = new ArrayList<String>();
        // The installation leaves root and a nameless user without password.
        lines.add("delete from mysql.global_priv where User in ('root', '')");
        lines.add("flush privileges");
        lines.addAll(user(ADMINISTRATOR, administratorPassword()));
        lines.add("grant all privileges on *.* to '" + ADMINISTRATOR + "'@'%' with grant option");
        lines.addAll(user(OWNER, ownerPassword()));
        lines.addAll(user(APPLICATION, applicationPassword()));
        for (String database : databases) {
            lines.add("create database if not exists `" + database + "`");
            lines.add("grant all privileges on `" + database + "`.* to '" + OWNER + "'@'%' with grant option");
        }
        return String.join(";\n", lines) + ";\n";
    }

    /** Not "create or replace": that would drop what the migrations granted. */
    private static List<String> user(String name, String password) {
        String who = "'" + name + "'@'%'";
        return List.of(
                "create user if not exists " + who + " identified by '" + password + "'",
                "alter user " + who + " identified by '" + password + "'");
    }
}
