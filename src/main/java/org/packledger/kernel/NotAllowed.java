package org.packledger.kernel;

import java.util.Arrays;

/** The actor lacks the role for this. */
public class NotAllowed extends DomainException {

    private static final long serialVersionUID = 1L;

    /** Names the roles of which one is needed. */
    public NotAllowed(String actor, Role... needed) {
        super("%s needs one of the roles %s".formatted(actor, Arrays.toString(needed)), Arrays.toString(needed));
    }

    /** Says why the actor may not, where a role is not the reason. */
    public NotAllowed(String reason) {
        super(reason, reason);
    }
}
