package org.packledger.web.adjustment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.packledger.ledger.Account;
import org.packledger.sales.AdjustmentKind;
import org.packledger.sales.AdjustmentReason;
import org.packledger.sales.Why;
import org.packledger.web.Choice;
import org.packledger.web.Text;

/** The part that every proposal has: why, and from where money leaves. */
@Named("why")
@RequestScoped
public class WhyField {

    @Inject
    private Text text;

    private AdjustmentReason reason;
    private String explanation;
    private Account account = Account.BANK;

    /** What was typed. */
    public Why typed() {
        return new Why(reason, explanation);
    }

    /** The reasons that explain this kind; where there is one only, it is chosen. */
    public List<Choice> reasonsFor(String kind) {
        List<AdjustmentReason> reasons = AdjustmentReason.of(AdjustmentKind.valueOf(kind));
        if (reasons.size() == 1) {
            reason = reasons.get(0);
        }
        return reasons.stream()
                .map(each -> Choice.of(each, text.name(each), ""))
                .toList();
    }

    /** From where money can leave. */
    public List<Choice> getAccounts() {
        return Stream.of(Account.BANK, Account.CARD_CLEARING)
                .map(each -> Choice.of(each, text.name(each), ""))
                .toList();
    }

    public AdjustmentReason getReason() {
        return reason;
    }

    public void setReason(AdjustmentReason reason) {
        this.reason = reason;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }

    public Account getAccount() {
        return account;
    }

    public void setAccount(Account account) {
        this.account = account;
    }
}
