package org.charterworks.app.exchange.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.charterworks.app.exchange.record.RecordValue;

/// Which milestones are met for certain when another is, because it waits for them, directly or through others.
final class MilestoneOrder {

    private final RecordIndex index;

    MilestoneOrder(RecordIndex index) {
        this.index = index;
    }

    /// True when `milestone` is `needed` or waits for it.
    boolean waitsFor(String milestone, String needed) {
        Set<String> seen = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>();
        ahead.push(milestone);
        while (!ahead.isEmpty()) {
            String next = ahead.pop();
            if (next.equals(needed)) {
                return true;
            }
            if (seen.add(next)) {
                index.find("milestone", next)
                        .ifPresent(found -> found.texts("depends_on").forEach(ahead::push));
            }
        }
        return false;
    }

    /// The milestone from which an effect acts; empty when it is faulty.
    static String of(RecordValue effect) {
        return effect.isFaulty("when_met") ? "" : effect.text("when_met");
    }
}
