package org.packledger.billability;

import static org.packledger.billability.Reason.ADMINISTRATION;
import static org.packledger.billability.Reason.ANSWER_AVAILABLE;
import static org.packledger.billability.Reason.DUPLICATE;
import static org.packledger.billability.Reason.INFORMATION_MISSING;
import static org.packledger.billability.Reason.PRODUCT_AT_FAULT;
import static org.packledger.billability.Reason.WITHDRAWN;

import java.util.List;
import java.util.Set;
import org.packledger.billability.Reason.DecidedBy;
import org.packledger.billability.Reason.Proof;

/** What no version of the policy may do away with. */
public enum Foundation {
    /** One yes to either of the two fault questions makes an incident free: their reasons are there, free, and nobody's choice. */
    FAULT_QUESTIONS {
        @Override
        boolean holds(List<Reason> reasons) {
            return Set.of(PRODUCT_AT_FAULT, INFORMATION_MISSING).stream().allMatch(code -> reasons.stream()
                            .anyMatch(reason ->
                                    reason.is(code) && !reason.billable() && reason.decidedBy() == DecidedBy.POLICY))
                    && reasons.stream()
                                    .filter(reason -> reason.decidedBy() == DecidedBy.POLICY)
                                    .count()
                            == 2;
        }
    },
    /** Free is the default: some free reason may be given by any agent without any evidence. */
    FREE_BY_DEFAULT {
        @Override
        boolean holds(List<Reason> reasons) {
            return reasons.stream()
                    .anyMatch(reason -> reason.isFreeForAsking() && !reason.is(DUPLICATE) && !reason.is(WITHDRAWN));
        }
    },
    /** Nothing costs without evidence. */
    EVIDENCE_BEFORE_COST {
        @Override
        boolean holds(List<Reason> reasons) {
            return reasons.stream().noneMatch(reason -> reason.billable() && reason.evidence() == Proof.NONE);
        }
    },
    /** "Readily available" is an article that is older than the incident, or a page of the interface. */
    OLDER_ARTICLE {
        @Override
        boolean holds(List<Reason> reasons) {
            return reasons.stream()
                    .filter(reason -> reason.is(ANSWER_AVAILABLE) && reason.billable())
                    .allMatch(reason -> reason.evidence() == Proof.ARTICLE_OR_PAGE);
        }
    },
    /** Administration is the customer's request, and a record of each access. */
    REQUEST_BEFORE_ADMINISTRATION {
        @Override
        boolean holds(List<Reason> reasons) {
            return reasons.stream()
                    .filter(reason -> reason.is(ADMINISTRATION) && reason.billable())
                    .allMatch(reason -> reason.evidence() == Proof.REQUEST_AND_WORK_LOG);
        }
    },
    /** What is merged or withdrawn is free, and asks no lead. */
    DUPLICATE_AND_WITHDRAWN {
        @Override
        boolean holds(List<Reason> reasons) {
            return Set.of(DUPLICATE, WITHDRAWN).stream()
                    .allMatch(code -> reasons.stream().anyMatch(reason -> reason.is(code) && reason.isFreeForAsking()));
        }
    },
    /** Each reason stands there once. */
    ONE_OF_EACH {
        @Override
        boolean holds(List<Reason> reasons) {
            return reasons.stream().map(Reason::code).distinct().count() == reasons.size();
        }
    };

    /** Whether it holds of a version with these reasons. */
    abstract boolean holds(List<Reason> reasons);
}
