package org.packledger.audit.export;

import java.util.Locale;
import org.packledger.ledger.Account;

/** Where the accounts of a {@link Account.Side} of the same name stand in the trees of hledger and beancount. */
enum Root {
    UNITS("units", "Equity:Units", 'E', "UNITS_"),
    ASSET("assets", "Assets", 'A', ""),
    LIABILITY("liabilities", "Liabilities", 'L', ""),
    INCOME("revenues", "Income", 'R', "REVENUE_"),
    EXPENSE("expenses", "Expenses", 'X', "");

    private final String hledger;
    private final String beancount;
    private final char type;
    private final String prefix;

    Root(String hledger, String beancount, char type, String prefix) {
        this.hledger = hledger;
        this.beancount = beancount;
        this.type = type;
        this.prefix = prefix;
    }

    static Root of(Account account) {
        return valueOf(account.side().name());
    }

    /** The first part of a name in hledger. */
    String hledger() {
        return hledger;
    }

    /** The letter by which hledger knows assets, liabilities, equity, revenue and expenses (X). */
    char type() {
        return type;
    }

    /** {@code UNITS_AVAILABLE} is {@code units:available}, {@code BAD_DEBTS} is {@code expenses:bad-debts}. */
    String inHledger(Account account) {
        return hledger + ":" + own(account).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code UNITS_AVAILABLE} is {@code Equity:Units:Available}, {@code BAD_DEBTS} is {@code Expenses:BadDebts}. */
    String inBeancount(Account account) {
        StringBuilder name = new StringBuilder(beancount).append(':');
        for (String word : own(account).split("_", -1)) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }

    /** What the root says already is not said again. */
    private String own(Account account) {
        return account.name().startsWith(prefix) ? account.name().substring(prefix.length()) : account.name();
    }
}
