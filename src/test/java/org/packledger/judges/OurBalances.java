package org.packledger.judges;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.packledger.ledger.Account;

/** What stands on each account by the rows of the database, in the words of a judge; by no code of the exports. */
final class OurBalances {

    private static final String SUMS = """
            select account, book_id, lot_id, tax_code, commodity, sum(amount) as amount
            from posting group by account, book_id, lot_id, tax_code, commodity having sum(amount) <> 0""";

    /** Stands before a tax code until a judge is named: {@code :tax-} alone would be the beginning of an account too. */
    private static final String TAX = "\t";

    private static final Map<String, String> TOPS = Map.of(
            "UNITS", "units:",
            "ASSET", "assets:",
            "LIABILITY", "liabilities:",
            "INCOME", "revenues:",
            "EXPENSE", "expenses:");

    private OurBalances() {}

    static Map<String, BigDecimal> asSaidBy(Judge judge, Connection connection) throws SQLException {
        Map<String, BigDecimal> balances = new TreeMap<>();
        try (PreparedStatement select = connection.prepareStatement(SUMS);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                String name = name(row);
                String commodity = row.getString("commodity");
                balances.put(
                        (judge == Judge.HLEDGER ? name.replace(TAX, ":tax-") : inBeancount(name)) + " " + commodity,
                        amount(commodity, row.getLong("amount")));
            }
        }
        return balances;
    }

    static BigDecimal amount(String commodity, long amount) {
        int decimals =
                commodity.equals("INC") ? 0 : Currency.getInstance(commodity).getDefaultFractionDigits();
        return BigDecimal.valueOf(amount, decimals).stripTrailingZeros();
    }

    private static String name(ResultSet row) throws SQLException {
        String name = top(Account.valueOf(row.getString("account"))) + ":book-" + row.getLong("book_id");
        if (row.getString("lot_id") != null) {
            name += ":lot-" + row.getString("lot_id");
        }
        return row.getString("tax_code") == null ? name : name + TAX + row.getString("tax_code");
    }

    /** The account over all books, in the words of hledger. */
    static String top(Account account) {
        return TOPS.get(account.side().name())
                + account.name()
                        .replaceFirst("^(UNITS|REVENUE)_", "")
                        .replace('_', '-')
                        .toLowerCase(Locale.ROOT);
    }

    /** {@code units:used:book-7:lot-1} is {@code Equity:Units:Used:Book7:Lot1}; a tax code keeps its hyphens. */
    private static String inBeancount(String name) {
        int tax = name.indexOf(TAX);
        StringBuilder camels = new StringBuilder();
        for (String word : name.substring(0, tax < 0 ? name.length() : tax).split("(?=[:-])", -1)) {
            int start = camels.isEmpty() ? 0 : 1;
            camels.append(word.startsWith(":") ? ":" : "")
                    .append(word.substring(start, start + 1).toUpperCase(Locale.ROOT))
                    .append(word.substring(start + 1));
        }
        return camels.toString().replaceFirst("^Units", "Equity:Units").replaceFirst("^Revenues", "Income")
                + (tax < 0 ? "" : ":Tax-" + name.substring(tax + TAX.length()));
    }
}
