package org.packledger.browser;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.packledger.it.JdbcAsOwner;

/** Finds what the demo world has, by what it is. */
final class Ids {

    private Ids() {}

    /** The text with the demo world's order and debit of the first customer in place of their names. */
    static String fill(String text) {
        return text.replace("{order}", text.contains("{order}") ? order(1) : "")
                .replace("{invoice}", text.contains("{invoice}") ? invoice("i.organisation_id = 1") : "")
                .replace("{unpaid}", text.contains("{unpaid}") ? invoice("i.status = 'PARTLY_PAID'") : "")
                .replace("{paid}", text.contains("{paid}") ? invoice("i.status = 'PAID'") : "")
                .replace("{payment}", text.contains("{payment}") ? payment(invoice("i.status = 'PAID'")) : "")
                .replace("{goodwill}", text.contains("{goodwill}") ? goodwill() : "")
                .replace("{appeal}", text.contains("{appeal}") ? appeal() : "")
                .replace("{check}", text.contains("{check}") ? one("select max(id) from check_run") : "")
                .replace("{parking}", text.contains("{parking}") ? one("select max(id) from parking") : "")
                .replace("{mail}", text.contains("{mail}") ? one("select max(id) from incoming_mail") : "")
                .replace("{month}", text.contains("{month}") ? month() : "")
                .replace("{debit}", text.contains("{debit}") ? debit(1) : "");
    }

    /** The reference of an organisation's newest order. */
    static String order(long organisation) {
        return one("select reference from pack_order where organisation_id = " + organisation + " order by id desc");
    }

    /** The number of an organisation's newest debit. */
    static String debit(long organisation) {
        return one("select number from journal_entry where kind = 'INCIDENT_SETTLED' and book_id = " + organisation
                + " order by number desc");
    }

    /** The number of the newest invoice of which this is so. */
    static String invoice(String what) {
        return one("select i.number from invoice i where " + what + " order by i.id desc");
    }

    private static String payment(String invoice) {
        return one("select p.entry_number from payment p join invoice i on i.id = p.invoice_id where i.number = '"
                + invoice + "'");
    }

    /** The last day of a month that is over. */
    private static String month() {
        return one("select last_day(max(effective_on) - interval 2 month) from journal_entry");
    }

    private static String appeal() {
        return one("select concat(book_id, '-', entry_number) from appeal where status = 'OPEN' order by id");
    }

    private static String goodwill() {
        return one("select number from adjustment where kind = 'GOODWILL' order by id desc");
    }

    static String one(String sql) {
        try (Connection connection = JdbcAsOwner.open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            if (!row.next()) {
                throw new AssertionError("no row: " + sql);
            }
            return row.getString(1);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    /** The first column of all rows. */
    static List<String> all(String sql) {
        try (Connection connection = JdbcAsOwner.open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    /** Changes what a test stands on; whoever does so changes it back. */
    static void change(String sql) {
        try (Connection connection = JdbcAsOwner.open();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }
}
