package org.packledger.sales;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.packledger.customer.Organisation;
import org.packledger.kernel.Intent;
import org.packledger.kernel.NotFound;
import org.packledger.ledger.EntryId;

/**
 * Where the desk keeps its orders and documents, and how it locks them: an order stands for its invoice too, so that its
 * row is the one to lock first.
 */
@ApplicationScoped
class SalesFile {

    @PersistenceContext(unitName = "packledger")
    private EntityManager entities;

    /** Keeps it, with its id from now on: rows that name it follow in the same transaction. */
    <T> T add(T document) {
        entities.persist(document);
        entities.flush();
        return document;
    }

    Organisation organisation(long id) {
        return needed(entities.find(Organisation.class, id), "organisation");
    }

    /** Orders of one organisation are placed one after the other, so that the same intent meets what it did before. */
    Organisation lockOrganisation(long id) {
        return needed(entities.find(Organisation.class, id, LockModeType.PESSIMISTIC_WRITE), "organisation");
    }

    Offer offerOnSale(String code, Currency currency) {
        return first(Offer.class, "select offer from Offer offer where offer.code = ?1", code)
                .filter(Offer::isOnSale)
                .filter(offer -> offer.terms().net().currency().equals(currency))
                .orElseThrow(() -> new NotFound("offer"));
    }

    PackOrder lockOrder(String reference) {
        long id = first(Long.class, "select o.id from PackOrder o where o.reference = ?1", reference)
                .orElseThrow(() -> new NotFound("order"));
        return lockOrder(id);
    }

    /** The invoice, not locked. */
    Invoice invoice(String number) {
        return first(Invoice.class, "select i from Invoice i where i.number = ?1", number)
                .orElseThrow(() -> new NotFound("invoice"));
    }

    PackOrder lockOrderOfInvoice(String number) {
        long id = first(Long.class, "select i.orderId from Invoice i where i.number = ?1", number)
                .orElseThrow(() -> new NotFound("invoice"));
        return lockOrder(id);
    }

    /** The invoice of an order that is locked. */
    Invoice invoiceOf(PackOrder order) {
        return first(Invoice.class, "select i from Invoice i where i.orderId = ?1", order.id())
                .orElseThrow();
    }

    Optional<PackOrder> orderOf(Intent intent) {
        return first(PackOrder.class, "select o from PackOrder o where o.intent = ?1", text(intent));
    }

    Optional<Payment> paymentOf(Intent intent) {
        return first(Payment.class, "select p from Payment p where p.intent = ?1", text(intent));
    }

    Optional<CreditNote> creditNoteOf(Intent intent) {
        return first(CreditNote.class, "select c from CreditNote c where c.intent = ?1", text(intent));
    }

    Optional<ChargeBack> chargeBackOf(Intent intent) {
        return first(ChargeBack.class, "select c from ChargeBack c where c.intent = ?1", text(intent));
    }

    /** The payment of an invoice that the ledger booked there. */
    Payment paymentAt(Invoice invoice, EntryId entry) {
        return entities
                .createQuery(
                        "select p from Payment p where p.invoice = ?1 and p.book = ?2 and p.entry = ?3", Payment.class)
                .setParameter(1, invoice.id())
                .setParameter(2, entry.book())
                .setParameter(3, entry.number())
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("payment"));
    }

    private PackOrder lockOrder(long id) {
        return needed(entities.find(PackOrder.class, id, LockModeType.PESSIMISTIC_WRITE), "order");
    }

    private <T> Optional<T> first(Class<T> type, String query, Object parameter) {
        List<T> found = entities.createQuery(query, type)
                .setParameter(1, parameter)
                .setMaxResults(1)
                .getResultList();
        return found.stream().findFirst();
    }

    private static String text(Intent intent) {
        return intent.id().toString();
    }

    private static <T> T needed(T found, String what) {
        if (found == null) {
            throw new NotFound(what);
        }
        return found;
    }
}
