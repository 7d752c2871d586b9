package org.packledger.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Role;
import org.packledger.platform.Reads;

/** What an incident is linked with, as its pages read it. */
@ApplicationScoped
public class Links {

    private static final String LINKED = """
            select l.id as link, i.number, i.subject, i.status, o.name as organisation, t.number as goes_on_in, l.kind,
              l.linked_by_name, l.linked_at, l.removed_by_name, l.removed_at
            from incident_link l
            join incident i on i.id = if(l.one_id = :incident, l.other_id, l.one_id)
            join organisation o on o.id = i.organisation_id
            left join one_matter m on m.incident_id = i.id left join incident t on t.id = m.goes_on_in
            where (l.one_id = :incident or l.other_id = :incident)
            """;

    private static final String ORDER = " order by l.id limit 100";

    @Inject
    private Reads reads;

    /**
     * Its links in the order in which they were made. Staff see also those that were taken away; a customer sees what
     * stands and leads to another incident of the same organisation.
     */
    public List<LinkedIncident> of(Actor actor, IncidentView incident) {
        if (actor.isCustomer()) {
            actor.mustBelongTo(incident.organisationId(), "incident");
            return reads.list(
                    LinkedIncident.class,
                    LINKED + " and l.removed_at is null and i.organisation_id = :organisation" + ORDER,
                    Map.of("incident", incident.id(), "organisation", incident.organisationId()));
        }
        actor.mustBe(Role.AGENT, Role.LEAD);
        return reads.list(LinkedIncident.class, LINKED + ORDER, Map.of("incident", incident.id()));
    }
}
