package org.packledger.audit.export;

import java.util.Map;
import java.util.function.Consumer;
import org.packledger.ledger.Account;
import org.packledger.platform.Snapshot;

/** Every account that a posting names, and those above it. */
final class AccountNames {

    private static final String NAMES = """
            select distinct p.account, p.book_id, p.lot_id, p.tax_code
              from posting p
             where true%s
             order by p.account, p.book_id, p.lot_id, p.tax_code""";

    private final Consumer<AccountName> each;
    private AccountName before = new AccountName(null, null, null, null);

    private AccountNames(Consumer<AccountName> each) {
        this.each = each;
    }

    static void read(Snapshot snapshot, Extent extent, Consumer<AccountName> each) {
        AccountNames names = new AccountNames(each);
        snapshot.each(
                NAMES.formatted(extent.ofBook("p.")),
                extent.with(Map.of()),
                row -> names.add(new AccountName(
                        Account.valueOf(row.getString("account")),
                        row.getLong("book_id"),
                        row.getObject("lot_id", Long.class),
                        row.getString("tax_code"))));
    }

    private void add(AccountName name) {
        if (name.account() != before.account()) {
            each.accept(AccountName.over(name.account()));
        }
        if (!name.ofBook().equals(before.ofBook())) {
            each.accept(name.ofBook());
        }
        if (name.isPart()) {
            each.accept(name);
        }
        before = name;
    }
}
