package org.packledger.incident.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Role;
import org.packledger.platform.Reads;

/** The views of the inbox that somebody saved. */
@ApplicationScoped
public class SavedViews {

    @Inject
    private Reads reads;

    /** Those of who asks and those that a lead shared, by name. */
    public List<SavedView> list(Actor actor) {
        actor.mustBe(Role.AGENT, Role.LEAD);
        String sql = """
                select id, name, query, shared, owner_id = :me as mine
                from saved_view where owner_id = :me or shared order by shared, name, id limit 100
                """;
        return reads.list(SavedView.class, sql, Map.of("me", actor.id()));
    }
}
