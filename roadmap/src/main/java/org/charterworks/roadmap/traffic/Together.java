package org.charterworks.roadmap.traffic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.charterworks.network.model.ElementId;

/// Elements that belong together, directly or through others.
final class Together {
    private final List<NavigableSet<ElementId>> sets = new ArrayList<>();

    /// Puts these elements, and all that belong to any of them, together.
    void join(Collection<ElementId> elements) {
        NavigableSet<ElementId> joined = new TreeSet<>(elements);
        for (NavigableSet<ElementId> set : List.copyOf(sets)) {
            if (elements.stream().anyMatch(set::contains)) {
                joined.addAll(set);
                sets.remove(set);
            }
        }
        sets.add(joined);
    }

    /// The groups, each sorted, in the order of their first elements.
    List<List<ElementId>> groups() {
        return sets.stream()
                .map(List::copyOf)
                .sorted(Comparator.comparing((List<ElementId> set) -> set.getFirst()))
                .toList();
    }
}
