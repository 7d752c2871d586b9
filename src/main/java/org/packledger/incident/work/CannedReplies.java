package org.packledger.incident.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.packledger.kernel.Actor;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;
import org.packledger.platform.Reads;

/** The canned replies, for everybody who answers. */
@ApplicationScoped
public class CannedReplies {

    /** More than anybody would find his way in. */
    static final int MOST = 100;

    private static final String SELECT = "select id, title, body, updated_by_name, updated_at from canned_reply ";

    @Inject
    private Reads reads;

    /** All of them, by title. */
    public List<CannedReply> list(Actor actor) {
        actor.mustBe(Role.AGENT, Role.LEAD);
        return reads.list(CannedReply.class, SELECT + "order by title limit " + MOST, Map.of());
    }

    /** @throws NotFound when there is none */
    public CannedReply get(Actor actor, long id) {
        actor.mustBe(Role.AGENT, Role.LEAD);
        return reads.find(CannedReply.class, SELECT + "where id = :id", Map.of("id", id))
                .orElseThrow(() -> new NotFound("canned reply"));
    }
}
