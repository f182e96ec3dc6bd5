package org.charterworks.roadmap.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// Which works make a difference at all, so that the others need not be told apart.
///
/// A work makes one when it is missed from everything, from what a plan has delivered at some time, or adds to
/// nothing, by more than a tolerance; or does so once another work that makes a difference is missing or is there
/// already. The others are left out.
final class Relevant<W> {

    private final double tolerance;
    private final ToDoubleFunction<Set<W>> worth;
    private final Map<Set<W>, Double> kept = new HashMap<>();

    private Relevant(double tolerance, ToDoubleFunction<Set<W>> worth) {
        this.tolerance = tolerance;
        this.worth = worth;
    }

    /// The works that make a difference, those that make the largest first.
    ///
    /// @param works in an order that settles ties
    /// @param onPlan what a plan has delivered at several times
    static <W> List<W> among(List<W> works, List<Set<W>> onPlan, double tolerance, ToDoubleFunction<Set<W>> worth) {
        return new Relevant<W>(tolerance, worth).of(works, onPlan);
    }

    private List<W> of(List<W> works, List<Set<W>> onPlan) {
        Set<W> all = Set.copyOf(works);
        Map<W, Double> difference = new HashMap<>();
        for (W work : works) {
            double most = Math.max(missed(all, work), added(Set.of(), work));
            for (Set<W> delivered : onPlan) {
                most = Math.max(most, missed(delivered, work));
            }
            difference.put(work, most);
        }
        List<W> first = works.stream()
                .filter(work -> difference.getOrDefault(work, 0.0) > tolerance)
                .toList();
        for (W work : works) {
            for (W other : first) {
                if (!work.equals(other) && !first.contains(work)) {
                    double beside = Math.max(missed(without(all, other), work), added(Set.of(other), work));
                    difference.merge(work, beside, Math::max);
                }
            }
        }
        List<W> relevant = new ArrayList<>(works);
        relevant.removeIf(work -> difference.getOrDefault(work, 0.0) <= tolerance);
        relevant.sort(Comparator.comparingDouble(work -> -difference.getOrDefault(work, 0.0)));
        return List.copyOf(relevant);
    }

    private double missed(Set<W> set, W work) {
        return Math.abs(asked(set) - asked(without(set, work)));
    }

    private double added(Set<W> set, W work) {
        Set<W> more = new HashSet<>(set);
        more.add(work);
        return Math.abs(asked(more) - asked(set));
    }

    private Set<W> without(Set<W> set, W work) {
        Set<W> rest = new HashSet<>(set);
        rest.remove(work);
        return rest;
    }

    private double asked(Set<W> set) {
        Double known = kept.get(set);
        if (known == null) {
            known = worth.applyAsDouble(set);
            kept.put(Set.copyOf(set), known);
        }
        return known;
    }
}
