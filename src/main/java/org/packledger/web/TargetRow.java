package org.packledger.web;

import org.packledger.incident.work.AnswerTime;
import org.packledger.incident.work.Priority;
import org.packledger.incident.work.ResponseTargets.Target;

/** The response target of one priority, in a form. */
public class TargetRow {

    private final Priority priority;
    private AnswerTime first;
    private AnswerTime next;

    TargetRow(Priority priority, Target target) {
        this.priority = priority;
        this.first = AnswerTime.of(target.first());
        this.next = AnswerTime.of(target.next());
    }

    Target target() {
        return new Target(first.duration(), next.duration());
    }

    public Priority getPriority() {
        return priority;
    }

    public AnswerTime getFirst() {
        return first;
    }

    public void setFirst(AnswerTime first) {
        this.first = first;
    }

    public AnswerTime getNext() {
        return next;
    }

    public void setNext(AnswerTime next) {
        this.next = next;
    }
}
