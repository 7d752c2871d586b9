package org.packledger.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packledger.audit.EntryPage.Choice;
import org.packledger.audit.EntryPage.Head;
import org.packledger.audit.EntryPage.Leg;
import org.packledger.audit.EntryPage.Terms;
import org.packledger.ledger.SeenLot;
import org.packledger.platform.Reads;

/** Reads one entry whole: head, legs, choice, each by its key. */
@ApplicationScoped
class EntryPages {

    private static final String HEAD = """
            select e.book_id as book, coalesce(o.name, '–') as organisation, e.number, e.kind, e.effective_on, e.original_on,
                   e.recorded_at, e.actor, coalesce(s.name, c.name) as actor_name,
                   e.proposed_by, m.name as proposed_by_name, cast(e.intent_id as char) as intent_id, e.intent_step,
                   lower(hex(e.fingerprint)) as fingerprint, i.number as incident, e.cycle, e.occasion,
                   e.resolves, t.number as resolved_by, e.reverses, r.number as reversed_by,
                   e.document, e.reason, coalesce(k.explanation, a.explanation) as explanation, e.policy_version, e.available_after, e.held_after, e.hash_version,
                   lower(hex(e.previous_hash)) as previous_hash, lower(hex(e.hash)) as hash,
                   b.next_number - 1 as last_number
              from journal_entry e
              join book b on b.id = e.book_id
              left join organisation o on o.id = e.book_id
              left join incident i on i.id = e.incident_id
              left join journal_entry t on t.book_id = e.book_id and t.resolves = e.number
              left join journal_entry r on r.book_id = e.book_id and r.reverses = e.number
              left join charge_back k on k.book_id = e.book_id and k.entry_number = e.number
              left join adjustment a on a.book_id = e.book_id and a.entry_number = e.number
              left join staff_member s on e.actor like 'staff-%' and s.id = cast(substring(e.actor, 7) as unsigned)
              left join staff_member m on e.proposed_by like 'staff-%' and m.id = cast(substring(e.proposed_by, 7) as unsigned)
              left join contact c on e.actor like 'contact-%' and c.id = cast(substring(e.actor, 9) as unsigned)
             where e.book_id = :book and e.number = :number""";

    private static final String LEGS = """
            select p.leg, p.account, p.commodity, p.lot_id as lot, l.kind, l.title, p.slot, p.tax_code, p.amount
              from posting p
              left join lot l on l.id = p.lot_id
             where p.book_id = :book and p.number = :number
             order by p.leg""";

    private static final String TERMS = """
            select lot_id as lot, kind, title, size, basis_minor, currency, granted_on, expires_on
              from lot_terms
             where book_id = :book and number = :number
             order by lot_id""";
    private static final String CHOICE =
            "select lot_id as lot, slot, candidates from lot_choice where book_id = :book and number = :number";

    @Inject
    private Reads reads;

    Optional<EntryPage> find(long book, long number) {
        Map<String, Object> place = Map.of("book", book, "number", number);
        return reads.find(Head.class, HEAD, place).map(head -> {
            List<Leg> legs = reads.list(Leg.class, LEGS, place);
            Optional<Choice> choice = reads.find(ChoiceRow.class, CHOICE, place)
                    .map(row -> new Choice(row.lot(), row.slot(), SeenLot.all(row.candidates())));
            return new EntryPage(
                    head,
                    legs,
                    reads.list(Terms.class, TERMS, place),
                    choice,
                    Optional.of(number - 1).filter(before -> before >= 1),
                    Optional.of(number + 1).filter(after -> after <= head.lastNumber()));
        });
    }

    /** A choice as it is stored. */
    public record ChoiceRow(long lot, int slot, String candidates) {}
}
