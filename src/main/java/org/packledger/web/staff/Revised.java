package org.packledger.web.staff;

import java.util.ArrayList;
import java.util.List;
import org.packledger.knowledge.Differences;
import org.packledger.knowledge.RevisionView;

/**
 * One revision of an article.
 *
 * @param revision what it said
 * @param lines what it changed; empty for the first
 */
public record Revised(RevisionView revision, List<Differences.Line> lines) {

    /** Each of these, the newest first, with what it changed. */
    static List<Revised> of(List<RevisionView> newestFirst) {
        List<Revised> revised = new ArrayList<>();
        for (int i = 0; i < newestFirst.size(); i++) {
            RevisionView newer = newestFirst.get(i);
            revised.add(new Revised(
                    newer,
                    i + 1 < newestFirst.size() ? Differences.between(newestFirst.get(i + 1), newer) : List.of()));
        }
        return List.copyOf(revised);
    }
}
