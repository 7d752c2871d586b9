package org.packledger.incident.work;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Role;
import org.packledger.platform.WholeOrNothing;

/**
 * Where a lead or an administrator says within what time answers are due, and which hours count. What is due already keeps its
 * time until something moves its incident.
 */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class ResponseDesk {

    @Inject
    private ResponseSettings settings;

    @Inject
    private ResponseFile file;

    @Inject
    private BusinessClock clock;

    /**
     * Sets them all. What is set already stays as it is, so that sending the same again changes nothing.
     *
     * @param seen the newest change that the actor saw, 0 for none
     * @throws org.packledger.kernel.InvalidInput when nobody could keep them, or less urgent would be due sooner
     * @throws TargetsChanged when somebody else changed them meanwhile
     */
    public void set(Actor actor, long seen, ResponseTargets wanted) {
        actor.mustBe(Role.LEAD, Role.ADMINISTRATOR);
        wanted.mustBeKeepable();
        file.lock();
        Map<String, String> was = settings.targets().lines();
        Map<String, String> becomes = wanted.lines();
        if (was.equals(becomes)) {
            return;
        }
        if (settings.newestChange() != seen) {
            throw new TargetsChanged();
        }
        wanted.targets().forEach(file::keep);
        file.keep(wanted.hours().days());
        TreeSet<String> lines = new TreeSet<>(was.keySet());
        lines.addAll(becomes.keySet());
        lines.stream()
                .filter(line -> !Objects.equals(was.get(line), becomes.get(line)))
                .forEach(line -> file.changed(actor, line, was.get(line), becomes.get(line), clock.now()));
    }
}
