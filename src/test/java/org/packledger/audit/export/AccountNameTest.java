package org.packledger.audit.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.packledger.ledger.Account;

class AccountNameTest {

    private static final String IN_HLEDGER = "(units|assets|liabilities|revenues|expenses)(:[A-Za-z0-9-]+)+";
    private static final String IN_BEANCOUNT =
            "(Equity:Units|Assets|Liabilities|Income|Expenses)(:[A-Z0-9][A-Za-z0-9-]*)+";

    @Test
    void everySideHasARoot() {
        assertThat(Arrays.stream(Account.values()).map(Root::of)).doesNotContainNull();
        assertThat(Arrays.stream(Account.Side.values()).map(Enum::name))
                .isSubsetOf(Arrays.stream(Root.values()).map(Enum::name).toList());
    }

    @Test
    void everyAccountHasANameOfItsOwn() {
        assertThat(Arrays.stream(Account.values())
                        .map(each -> AccountName.over(each).inHledger()))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches(IN_HLEDGER));
        assertThat(Arrays.stream(Account.values())
                        .map(each -> AccountName.over(each).inBeancount()))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches(IN_BEANCOUNT));
    }

    @Test
    void aNameSaysAccountBookLotAndTax() {
        assertThat(new AccountName(Account.UNITS_AVAILABLE, 7L, 12L, null).inHledger())
                .isEqualTo("units:available:book-7:lot-12");
        assertThat(new AccountName(Account.UNITS_AVAILABLE, 7L, 12L, null).inBeancount())
                .isEqualTo("Equity:Units:Available:Book7:Lot12");
        AccountName tax = new AccountName(Account.TAX_PAYABLE, 7L, 12L, "HST-ON");
        assertThat(tax.inHledger()).isEqualTo("liabilities:tax-payable:book-7:lot-12:tax-HST-ON");
        assertThat(tax.inBeancount()).isEqualTo("Liabilities:TaxPayable:Book7:Lot12:Tax-HST-ON");
        assertThat(new AccountName(Account.REVENUE_BREAKAGE, 7L, 12L, null).inHledger())
                .isEqualTo("revenues:breakage:book-7:lot-12");
    }

    @Test
    void aCodeOfOtherCharactersAddsNoLevelAndMeetsNoOther() {
        for (String code : new String[] {"A:B", "A B", "é", "", "-", "A--B", "x\n2026"}) {
            AccountName name = new AccountName(Account.TAX_PAYABLE, 7L, null, code);
            assertThat(name.inHledger()).matches("liabilities:tax-payable:book-7:tax--([0-9a-f]{2})*");
            assertThat(name.inBeancount()).matches(IN_BEANCOUNT);
        }
    }
}
