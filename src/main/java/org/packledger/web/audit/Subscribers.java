package org.packledger.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.packledger.kernel.Actor;
import org.packledger.ledger.proof.CheckpointSubscriber;
import org.packledger.ledger.proof.CheckpointSubscribers;
import org.packledger.platform.MailServer;
import org.packledger.web.Here;
import org.packledger.web.Notices;

/** {@code /audit/subscribers}: who is mailed a checkpoint each day. */
@Named("subscribers")
@RequestScoped
public class Subscribers {

    @Inject
    private Actor actor;

    @Inject
    private CheckpointSubscribers desk;

    @Inject
    private MailServer server;

    @Inject
    private Notices notices;

    private String address;
    private List<CheckpointSubscriber> list;

    /** Adds the address. */
    public String add() {
        desk.add(actor, address.strip());
        notices.done("subscribers.added", address.strip());
        return Here.again();
    }

    /** Removes the one that the button names, for the list may have another order by now; nothing happens when it is gone. */
    public String remove(String id) {
        for (CheckpointSubscriber each : getList()) {
            if (Long.toString(each.id()).equals(id)) {
                desk.remove(actor, each.id());
                notices.done("subscribers.removed", each.address());
            }
        }
        return Here.again();
    }

    public List<CheckpointSubscriber> getList() {
        if (list == null) {
            list = desk.list(actor);
        }
        return list;
    }

    /** Whether anything can be mailed. */
    public boolean isMailThere() {
        return server.isConfigured();
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
