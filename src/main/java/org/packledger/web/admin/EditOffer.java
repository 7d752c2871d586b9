package org.packledger.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Money;
import org.packledger.ledger.LotKind;
import org.packledger.sales.Catalogue;
import org.packledger.sales.ListedOffer;
import org.packledger.sales.OfferChanged;
import org.packledger.sales.OfferTerms;
import org.packledger.sales.TaxCategory;
import org.packledger.sales.UsableWhen;
import org.packledger.web.Choice;
import org.packledger.web.Notices;
import org.packledger.web.PageSubject;
import org.packledger.web.Problems;
import org.packledger.web.Text;

/**
 * {@code /admin/edit-offer?code=}: one offer; without a code, a new one. When somebody else changed it meanwhile, what was typed
 * stays in the form and theirs is shown beside it; saving again replaces theirs knowingly.
 */
@Named("editOffer")
@RequestScoped
public class EditOffer {

    private static final String PAGE = "/admin/edit-offer?faces-redirect=true&code=";

    @Inject
    private PageSubject subject;

    @Inject
    private Actor actor;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Notices notices;

    @Inject
    private Problems problems;

    @Inject
    private Text text;

    private Integer version;
    private String newCode;
    private String title;
    private Integer size;
    private Money net;
    private TaxCategory taxCategory = TaxCategory.STANDARD;
    private LotKind kind = LotKind.SUPPLEMENTAL;
    private Integer validityMonths;
    private UsableWhen usableWhen = UsableWhen.PAID;
    private ListedOffer stored;
    private boolean overtaken;

    /** Fills the form with what is stored. */
    public void load() {
        if (!isFresh()) {
            version = getStored().version();
            title = getStored().title();
            size = getStored().size();
            net = getStored().net();
            taxCategory = getStored().taxCategory();
            kind = getStored().kind();
            validityMonths = getStored().validityMonths().orElse(null);
            usableWhen = getStored().usableWhen();
        }
    }

    /** Adds the offer, or keeps what was changed. */
    public String save() {
        try {
            return store();
        } catch (OfferChanged e) {
            problems.add(e);
            overtaken = true;
            version = getStored().version();
            return null;
        }
    }

    /** Lets customers buy it. */
    public String putOnSale() {
        catalogue.putOnSale(actor, getCode(), version);
        notices.done("catalogue.nowOnSale", getCode());
        return PAGE + getStored().code();
    }

    /** Ends its sale. */
    public String takeOffSale() {
        catalogue.takeOffSale(actor, getCode(), version);
        notices.done("catalogue.nowOffSale", getCode());
        return PAGE + getStored().code();
    }

    private String store() {
        OfferTerms terms =
                new OfferTerms(title, size, net, taxCategory, kind, Optional.ofNullable(validityMonths), usableWhen);
        if (isFresh()) {
            catalogue.add(actor, newCode, terms);
            notices.done("catalogue.added", newCode);
            return PAGE + newCode;
        }
        catalogue.edit(actor, getCode(), version, terms);
        notices.done("catalogue.saved", getCode());
        return PAGE + getStored().code();
    }

    /** The offer as it is stored; null while it is new. */
    public ListedOffer getStored() {
        if (stored == null && !isFresh()) {
            stored = catalogue.get(actor, getCode());
        }
        return stored;
    }

    /** Whether somebody else changed it while this form was open. */
    public boolean isOvertaken() {
        return overtaken;
    }

    public boolean isFresh() {
        return getCode() == null;
    }

    public boolean isOnSale() {
        return !isFresh() && getStored().onSale();
    }

    /** The kinds that are sold. */
    public List<Choice> getKinds() {
        return List.of(LotKind.SUPPLEMENTAL, LotKind.BUNDLED).stream()
                .map(each -> Choice.of(each, text.name(each), text.of("catalogue.kind." + each)))
                .toList();
    }

    /** How it may be taxed. */
    public List<Choice> getTaxCategories() {
        return List.of(TaxCategory.values()).stream()
                .map(each -> Choice.of(each, text.name(each), text.of("catalogue.tax." + each)))
                .toList();
    }

    /** When its units may be usable. */
    public List<Choice> getUsable() {
        return List.of(UsableWhen.values()).stream()
                .map(each -> Choice.of(each, text.name(each), text.of("catalogue.usable." + each)))
                .toList();
    }

    public UsableWhen getUsableWhen() {
        return usableWhen;
    }

    public void setUsableWhen(UsableWhen usableWhen) {
        this.usableWhen = usableWhen;
    }

    public String getCode() {
        return subject.getReference();
    }

    public void setCode(String code) {
        subject.setReference(code);
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getNewCode() {
        return newCode;
    }

    public void setNewCode(String newCode) {
        this.newCode = newCode;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Integer getSize() {
        return size;
    }

    public void setSize(Integer size) {
        this.size = size;
    }

    public Money getNet() {
        return net;
    }

    public void setNet(Money net) {
        this.net = net;
    }

    public TaxCategory getTaxCategory() {
        return taxCategory;
    }

    public void setTaxCategory(TaxCategory taxCategory) {
        this.taxCategory = taxCategory;
    }

    public LotKind getKind() {
        return kind;
    }

    public void setKind(LotKind kind) {
        this.kind = kind;
    }

    public Integer getValidityMonths() {
        return validityMonths;
    }

    public void setValidityMonths(Integer validityMonths) {
        this.validityMonths = validityMonths;
    }
}
