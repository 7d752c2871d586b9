package org.packledger.architecture;

import java.util.ArrayList;
import java.util.List;

/**
 * Who may import whom, as a whitelist: what is not named is forbidden.
 *
 * @param name of the package under the root
 * @param mayUse the packages of ours that it may import
 * @param because why no others
 */
record Rooms(String name, List<String> mayUse, String because) {

    static final List<Rooms> ALL = List.of(
            room("kernel", "everybody speaks its words, so it can know nobody"),
            room("platform", "what everything stands on stands on no feature", "kernel"),
            room(
                    "ledger",
                    "the journal must be provable without knowing what an invoice, an incident or a page is",
                    "kernel",
                    "platform"),
            room("customer", "who somebody is does not depend on what was sold or debited", "kernel", "platform"),
            room("billability", "a verdict is a pure decision over what it is given", "kernel"),
            room("knowledge", "articles live without incidents and without money", "kernel", "platform"),
            room("sales", "what is sold knows no incident", "kernel", "platform", "ledger", "customer"),
            room(
                    "incident",
                    "a closing is judged and debited, and its evidence may be an article; it knows no sale",
                    "kernel",
                    "platform",
                    "ledger",
                    "billability",
                    "customer",
                    "knowledge"),
            room(
                    "mail",
                    "mail is a door like the pages: it calls desks, and nobody but the pages knows it",
                    "kernel",
                    "platform",
                    "ledger",
                    "customer",
                    "incident",
                    "statement"),
            room("statement", "customers read what the ledger says", "kernel", "platform", "ledger", "customer"),
            room("audit", "accountants read what the ledger says", "kernel", "platform", "ledger", "customer"),
            room("identity", "signing in knows people and no feature", "kernel", "platform", "customer"),
            room(
                    "web",
                    "pages call desks and readers, and are called by nobody",
                    "kernel",
                    "platform",
                    "ledger",
                    "customer",
                    "billability",
                    "knowledge",
                    "sales",
                    "incident",
                    "statement",
                    "audit",
                    "identity",
                    "mail"),
            room(
                    "demo",
                    "the demo world is posted through the desks, and nobody needs it",
                    "kernel",
                    "platform",
                    "ledger",
                    "customer",
                    "billability",
                    "knowledge",
                    "sales",
                    "incident",
                    "identity"),
            room(
                    "run",
                    "the launcher starts processes and is not part of the portal; the checker must run without one",
                    "ledger.check",
                    "ledger.proof"));

    private static Rooms room(String name, String because, String... mayUse) {
        return new Rooms(name, List.of(mayUse), because);
    }

    /** The packages that a class of this room may see, under this root. */
    String[] visibleUnder(String root) {
        List<String> visible = new ArrayList<>(mayUse);
        visible.add(name);
        return visible.stream().map(room -> root + "." + room + "..").toArray(String[]::new);
    }
}
