package org.packledger.sales;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Fingerprint;

/**
 * What an organisation ordered. It is placed and invoiced at once; paid when its invoice is; or cancelled while nothing
 * was paid. The terms are those of the day it was placed.
 */
@Entity
@Table(name = "pack_order")
@SuppressWarnings("UnusedVariable") // what was ordered is read by pages
class PackOrder {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String reference;

    @Column(name = "organisation_id")
    private long organisation;

    @Column(name = "ordered_by")
    private String orderedBy;

    @Column(name = "ordered_by_name")
    private String orderedByName;

    @Column(name = "offer_id")
    private long offer;

    private String title;
    private int size;
    private int quantity;

    @Column(name = "purchase_order")
    private String purchaseOrder;

    @Enumerated(EnumType.STRING)
    private OrderStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "usable_when")
    private UsableWhen usableWhen;

    @Column(name = "placed_at")
    private Instant placedAt;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @Column(name = "intent_id")
    private String intent;

    private byte[] fingerprint;

    @Version
    private int version;

    /** For JPA. */
    protected PackOrder() {}

    /** An order placed by this contact. */
    PackOrder(Actor buyer, long organisation, Offer offer, OrderRequest request, Request by, Instant at) {
        this.reference = Reference.fresh();
        this.organisation = organisation;
        this.orderedBy = buyer.reference();
        this.orderedByName = buyer.name();
        this.offer = offer.id();
        this.title = offer.terms().title();
        this.size = offer.terms().size();
        this.quantity = request.quantity();
        this.purchaseOrder = request.purchaseOrder().orElse(null);
        this.usableWhen = offer.terms().usableWhen();
        this.status = OrderStatus.INVOICED;
        this.placedAt = at;
        this.intent = by.intent().id().toString();
        this.fingerprint = by.fingerprint().bytes();
    }

    void pay() {
        status = OrderStatus.PAID;
    }

    void cancel(Instant at) {
        status = OrderStatus.CANCELLED;
        cancelledAt = at;
    }

    long id() {
        return id;
    }

    String reference() {
        return reference;
    }

    long organisation() {
        return organisation;
    }

    OrderStatus status() {
        return status;
    }

    boolean isOf(Fingerprint other) {
        return Arrays.equals(fingerprint, other.bytes());
    }
}
