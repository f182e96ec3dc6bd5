package org.charterworks.register.project;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/// Finds the circles in "depends on", with their members named.
///
/// Things that can be put in an order are taken away first (Kahn 1962); whatever is left lies on or behind a
/// circle, and walking it finds one. Dependencies on things that are not listed are passed over.
final class DependencyCycles {
    private DependencyCycles() {}

    /// Circles that share no member, each starting at its smallest member and followed along "depends on";
    /// empty when the things can be put in an order. Every circle shares a member with one of
    /// those returned.
    static <K extends Comparable<K>> List<List<K>> in(Map<K, List<K>> dependsOn) {
        NavigableMap<K, List<K>> left = new TreeMap<>(dependsOn);
        List<List<K>> cycles = new ArrayList<>();
        takeOrderable(left);
        while (!left.isEmpty()) {
            List<K> cycle = walk(left);
            cycles.add(cycle);
            cycle.forEach(left::remove);
            takeOrderable(left);
        }
        return List.copyOf(cycles);
    }

    /// Things in an order in which each comes after all it depends on, without those on or behind a circle.
    static <K extends Comparable<K>> List<K> ordered(Map<K, List<K>> dependsOn) {
        return takeOrderable(new TreeMap<>(dependsOn));
    }

    /// Takes away whatever depends on nothing that is left, until nothing changes, and returns it in that order.
    private static <K extends Comparable<K>> List<K> takeOrderable(NavigableMap<K, List<K>> left) {
        Map<K, Integer> missing = new HashMap<>();
        Map<K, List<K>> neededBy = new HashMap<>();
        Deque<K> ready = new ArrayDeque<>();
        left.forEach((thing, needs) -> {
            Set<K> present = new HashSet<>(needs);
            present.retainAll(left.keySet());
            missing.put(thing, present.size());
            present.forEach(need ->
                    neededBy.computeIfAbsent(need, key -> new ArrayList<>()).add(thing));
            if (present.isEmpty()) {
                ready.add(thing);
            }
        });
        List<K> taken = new ArrayList<>();
        while (!ready.isEmpty()) {
            K done = ready.remove();
            left.remove(done);
            taken.add(done);
            for (K next : neededBy.getOrDefault(done, List.of())) {
                if (missing.merge(next, -1, Integer::sum) == 0) {
                    ready.add(next);
                }
            }
        }
        return taken;
    }

    /// Follows "depends on" from the smallest thing left until one comes back. Everything left depends on
    /// something
    /// left.
    private static <K extends Comparable<K>> List<K> walk(NavigableMap<K, List<K>> left) {
        List<K> path = new ArrayList<>();
        Map<K, Integer> place = new HashMap<>();
        K at = left.firstKey();
        while (!place.containsKey(at)) {
            place.put(at, path.size());
            path.add(at);
            at = left.getOrDefault(at, List.of()).stream()
                    .filter(left::containsKey)
                    .min(Comparable::compareTo)
                    .orElseThrow();
        }
        List<K> cycle = new ArrayList<>(path.subList(place.get(at), path.size()));
        Collections.rotate(cycle, -cycle.indexOf(Collections.min(cycle)));
        return List.copyOf(cycle);
    }
}
