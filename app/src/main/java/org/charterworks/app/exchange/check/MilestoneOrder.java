package org.charterworks.app.exchange.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterworks.app.exchange.record.RecordValue;

/// Which milestones are met for certain when another is, because it waits for them, directly or through others.
final class MilestoneOrder {

    private final RecordIndex index;
    private final Map<String, Set<String>> neededBy = new HashMap<>();

    MilestoneOrder(RecordIndex index) {
        this.index = index;
    }

    /// True when `milestone` is `needed` or waits for it.
    boolean waitsFor(String milestone, String needed) {
        return neededBy.computeIfAbsent(milestone, this::allNeeded).contains(needed);
    }

    private Set<String> allNeeded(String milestone) {
        Set<String> needed = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>();
        ahead.push(milestone);
        while (!ahead.isEmpty()) {
            String next = ahead.pop();
            if (needed.add(next)) {
                index.find("milestone", next).map(found -> found.texts("depends_on")).stream()
                        .flatMap(List::stream)
                        .forEach(ahead::push);
            }
        }
        return needed;
    }

    /// The milestone from which an effect acts; empty when it is faulty.
    static String of(RecordValue effect) {
        return effect.isFaulty("when_met") ? "" : effect.text("when_met");
    }
}
