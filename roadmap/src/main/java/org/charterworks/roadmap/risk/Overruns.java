package org.charterworks.roadmap.risk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.charterworks.register.project.MilestoneId;

/// How far promises of one kind were overrun: a reference class (Kahneman and Tversky 1979; Flyvbjerg 2006).
///
/// Each milestone weighs the same, however often it was promised anew. A class of fewer than [#ENOUGH] milestones
/// is blended with all promises on record: it keeps `n / ENOUGH` of the weight.
///
/// @param name  what the class holds, for example `transport, in_service`
/// @param own   outcomes in the class
/// @param wider all outcomes on record, these included
public record Overruns(String name, List<Outcome> own, List<Outcome> wider) {

    /// Milestones from which a class stands alone.
    public static final int ENOUGH = 10;

    public Overruns {
        own = List.copyOf(own);
        wider = List.copyOf(wider);
    }

    /// Milestones in the class.
    public int ownMilestones() {
        return (int) own.stream().map(Outcome::milestone).distinct().count();
    }

    /// Milestones on record.
    public int widerMilestones() {
        return (int) wider.stream().map(Outcome::milestone).distinct().count();
    }

    /// The part of the weight that the class itself has; the rest is with all on record.
    public double ownWeight() {
        return Math.min(1, (double) ownMilestones() / ENOUGH);
    }

    /// Whether nothing is on record, so that nothing can be said of overruns.
    public boolean isEmpty() {
        return wider.isEmpty();
    }

    /// The overrun that a share of the promises did not exceed; 0 when nothing is on record.
    ///
    /// Straight lines between the outcomes, as type 7 of Hyndman and Fan (1996) when all weigh the same: outcome
    /// i of n stands at the middle of its weight, the first at 0 and the last at 1.
    ///
    /// @param share 0 to 1
    public double quantile(double share) {
        return quantile(share, weighted());
    }

    /// The overruns at evenly spaced shares: `(i + ½) / count`.
    double[] quantiles(int count) {
        List<Map.Entry<Outcome, Double>> rising = weighted();
        double[] quantiles = new double[count];
        for (int i = 0; i < count; i++) {
            quantiles[i] = quantile((i + 0.5) / count, rising);
        }
        return quantiles;
    }

    private static double quantile(double share, List<Map.Entry<Outcome, Double>> rising) {
        if (rising.isEmpty()) {
            return 0;
        }
        double first = rising.getFirst().getValue() / 2;
        double span = 1 - first - rising.getLast().getValue() / 2;
        double before = 0;
        double placeBelow = 0;
        double valueBelow = rising.getFirst().getKey().overrun();
        for (Map.Entry<Outcome, Double> each : rising) {
            double place = span > 0 ? (before + each.getValue() / 2 - first) / span : 0;
            double value = each.getKey().overrun();
            if (place >= share) {
                return place > placeBelow
                        ? valueBelow + (share - placeBelow) / (place - placeBelow) * (value - valueBelow)
                        : value;
            }
            before += each.getValue();
            placeBelow = place;
            valueBelow = value;
        }
        return valueBelow;
    }

    /// Outcomes by overrun with weights that add up to 1.
    private List<Map.Entry<Outcome, Double>> weighted() {
        SortedMap<MilestoneId, Long> promises =
                new TreeMap<>(wider.stream().collect(Collectors.groupingBy(Outcome::milestone, Collectors.counting())));
        int ownMilestones = ownMilestones();
        int all = promises.size();
        double ownWeight = ownWeight();
        Set<Outcome> ownOutcomes = Set.copyOf(own);
        List<Map.Entry<Outcome, Double>> weighted = new ArrayList<>();
        for (Outcome outcome : wider) {
            double part = (1 - ownWeight) / all;
            if (ownOutcomes.contains(outcome)) {
                part += ownWeight / ownMilestones;
            }
            if (part > 0) {
                weighted.add(Map.entry(outcome, part / promises.getOrDefault(outcome.milestone(), 1L)));
            }
        }
        weighted.sort(Comparator.comparingDouble(
                        (Map.Entry<Outcome, Double> each) -> each.getKey().overrun())
                .thenComparing(each -> each.getKey().milestone())
                .thenComparing(each -> each.getKey().saidOn()));
        return Collections.unmodifiableList(weighted);
    }
}
