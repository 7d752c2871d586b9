package org.packledger.audit.export;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.packledger.ledger.Account;

/**
 * An account as other programs name it: account, book, lot, tax code. Without a book it is the account over all of them,
 * and holds no posting itself.
 *
 * @param account which
 * @param book null over all books
 * @param lot null where the account is not kept by lot, or over all of them
 * @param taxCode null where the account is not kept by tax code
 */
record AccountName(Account account, Long book, Long lot, String taxCode) {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");

    /** The account over all books. */
    static AccountName over(Account account) {
        return new AccountName(account, null, null, null);
    }

    /** The account of a whole book. */
    AccountName ofBook() {
        return new AccountName(account, book, null, null);
    }

    /** Whether the book keeps it by lot or tax code. */
    boolean isPart() {
        return lot != null || taxCode != null;
    }

    /** {@code liabilities:tax-payable:book-7:lot-12:tax-HST-ON}. */
    String inHledger() {
        return named(Root.of(account).inHledger(account), ":book-", ":lot-", ":tax-");
    }

    /** {@code Liabilities:TaxPayable:Book7:Lot12:Tax-HST-ON}. */
    String inBeancount() {
        return named(Root.of(account).inBeancount(account), ":Book", ":Lot", ":Tax-");
    }

    private String named(String top, String beforeBook, String beforeLot, String beforeTax) {
        StringBuilder name = new StringBuilder(top);
        if (book != null) {
            name.append(beforeBook).append(book);
        }
        if (lot != null) {
            name.append(beforeLot).append(lot);
        }
        if (taxCode != null) {
            name.append(beforeTax).append(plain(taxCode));
        }
        return name.toString();
    }

    /** A code of other characters stands as its bytes, so that no two codes share a name and none can add a level. */
    private static String plain(String code) {
        return PLAIN.matcher(code).matches()
                ? code
                : "-" + HexFormat.of().formatHex(code.getBytes(StandardCharsets.UTF_8));
    }
}
