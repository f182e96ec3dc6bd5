package org.charterworks.roadmap.money;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.charterworks.network.choice.ChoiceRule;
import org.charterworks.network.model.CommodityId;
import org.charterworks.network.model.DemandId;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.snapshot.Snapshot;
import org.charterworks.roadmap.traffic.CorridorChoice;
import org.charterworks.roadmap.traffic.CorridorChoiceModel;
import org.charterworks.roadmap.traffic.DemandChoice;
import org.charterworks.roadmap.traffic.RouteShare;
import org.charterworks.roadmap.valuation.WithWithout;

/// What users of one demand row gain in a year when cargo chooses between ways, by two methods: the fall of the
/// logsum, and the rule of half over the ways; `docs/methods/money.md`. Central inputs.
///
/// @param logsumUsd     tonnes that are free to choose times the fall of the logsum, and what captive cargo saves
/// @param ruleOfHalfUsd Σ ½ (T₀ + T₁)(G₀ − G₁) over the ways; empty where a way is new or lost, for then it has no
///                      G₀ or no G₁ and the rule does not apply
/// @param largestChange the largest |G₁ − G₀| / G₀ among the ways, as a part of 1; above [#SMALL] only the logsum is
///                      to be used
public record ChoiceBenefit(DemandId demand, double logsumUsd, Optional<Double> ruleOfHalfUsd, double largestChange) {

    /// Up to this change of cost the rule of half may be used.
    public static final double SMALL = 0.3;

    /// The answer for a set of projects on a date.
    ///
    /// @param demands rows whose cargo states how it chooses and which fare differently
    /// @param silent  rows whose cargo does not; they are left out
    /// @param problem why there is no answer, empty when there is one
    public record Answer(List<ChoiceBenefit> demands, List<DemandId> silent, String problem) {
        public Answer {
            demands = List.copyOf(demands);
            silent = List.copyOf(silent);
        }
    }

    /// What a set brings when cargo chooses.
    public static Answer of(WithWithout worth, Set<ProjectId> projects, View view, Map<CommodityId, ChoiceRule> rules) {
        Set<ProjectId> rest = new TreeSet<>(worth.projects());
        rest.removeAll(projects);
        Snapshot without = worth.snapshot(view == View.ALONE ? Set.of() : rest);
        Snapshot with = worth.snapshot(view == View.ALONE ? projects : worth.projects());
        CorridorChoice before = divide(worth, without, rules);
        CorridorChoice after = divide(worth, with, rules);
        if (before instanceof CorridorChoice.Divided one && after instanceof CorridorChoice.Divided other) {
            List<ChoiceBenefit> found = new ArrayList<>();
            for (int i = 0; i < one.demands().size(); i++) {
                ChoiceBenefit benefit =
                        between(one.demands().get(i), other.demands().get(i));
                if (benefit.largestChange() > 0 || benefit.ruleOfHalfUsd().isEmpty()) {
                    found.add(benefit);
                }
            }
            return new Answer(found, one.silent(), "");
        }
        return new Answer(List.of(), List.of(), "cargo that has no other way is more than some elements hold");
    }

    private static CorridorChoice divide(WithWithout worth, Snapshot snapshot, Map<CommodityId, ChoiceRule> rules) {
        return CorridorChoiceModel.divide(
                worth.demands(),
                worth.problem(snapshot),
                snapshot.network(),
                worth.on().getYear(),
                rules);
    }

    private static ChoiceBenefit between(DemandChoice before, DemandChoice after) {
        Map<Object, Way> ways = new LinkedHashMap<>();
        ways(before).forEach((key, way) -> ways.put(key, way));
        Map<Object, Way> later = ways(after);
        double half = 0;
        double largest = 0;
        boolean applies = ways.keySet().equals(later.keySet());
        for (var each : ways.entrySet()) {
            Way now = each.getValue();
            Way then = later.get(each.getKey());
            if (then != null) {
                half += (now.tonnes + then.tonnes) * (now.usdPerTonne - then.usdPerTonne) / 2;
                largest = Math.max(largest, Math.abs(now.usdPerTonne - then.usdPerTonne) / now.usdPerTonne);
            }
        }
        double free = before.tonnesPerYear() * (1 - before.rule().captiveShare());
        double logsum = free * (before.logsumUsdPerTonne() - after.logsumUsdPerTonne())
                + captiveUsd(before)
                - captiveUsd(after);
        return new ChoiceBenefit(before.demand(), logsum, applies ? Optional.of(half) : Optional.empty(), largest);
    }

    private static double captiveUsd(DemandChoice choice) {
        double free = choice.tonnesPerYear() * (1 - choice.rule().captiveShare());
        return choice.routes().stream()
                .mapToDouble(route -> (route.tonnesPerYear() - free * route.freeShare())
                        * (route.costUsdPerTonne() + route.priceUsdPerTonne()))
                .sum();
    }

    private static Map<Object, Way> ways(DemandChoice choice) {
        Map<Object, Way> ways = new LinkedHashMap<>();
        for (RouteShare route : choice.routes()) {
            ways.put(
                    route.route().links(),
                    new Way(route.tonnesPerYear(), route.costUsdPerTonne() + route.priceUsdPerTonne()));
        }
        ways.put("next best means", new Way(choice.nextBestTonnes(), choice.nextBestUsdPerTonne()));
        return ways;
    }

    private record Way(double tonnes, double usdPerTonne) {}
}
