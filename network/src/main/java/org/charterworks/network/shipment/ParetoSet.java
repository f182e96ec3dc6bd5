package org.charterworks.network.shipment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.charterworks.network.path.Path;
import org.charterworks.network.path.Route;

/// The routes a shipper may reasonably choose between, each with what speaks for it.
///
/// @param choices  by hours; empty when nothing leads there
/// @param capped   whether routes may be missing because labels were given up
public record ParetoSet(List<Choice> choices, boolean capped) {
    /// What a route is best at among those of the set.
    public enum Reason {
        FASTEST,
        CHEAPEST,
        CLEANEST,
        /// Least standard deviation of the hours.
        MOST_RELIABLE,
        /// Nearest to the best of everything, each aim measured from its best to its worst in the set.
        KNEE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// One route.
    ///
    /// @param sdHours  standard deviation of its hours, parts independent
    public record Choice(Route route, double sdHours, Set<Reason> reasons) {
        public Choice {
            reasons = java.util.Collections.unmodifiableSet(
                    reasons.isEmpty() ? EnumSet.noneOf(Reason.class) : EnumSet.copyOf(reasons));
        }
    }

    public ParetoSet {
        choices = List.copyOf(choices);
    }

    public static ParetoSet of(ParetoSearch.Found found, HourSpread spread) {
        List<Choice> bare = Path.toRoutes(found.paths()).stream()
                .map(route -> new Choice(route, Math.sqrt(spread.variance(route)), Set.of()))
                .sorted(Comparator.comparingDouble(
                        (Choice choice) -> choice.route().hours()))
                .toList();
        List<Set<Reason>> reasons = new ArrayList<>();
        bare.forEach(_ -> reasons.add(EnumSet.noneOf(Reason.class)));
        if (!bare.isEmpty()) {
            mark(bare, reasons, Reason.FASTEST, choice -> choice.route().hours());
            mark(bare, reasons, Reason.CHEAPEST, choice -> choice.route().costUsdPerTonne());
            mark(bare, reasons, Reason.CLEANEST, choice -> choice.route().co2KgPerTonne());
            mark(bare, reasons, Reason.MOST_RELIABLE, Choice::sdHours);
            mark(bare, reasons, Reason.KNEE, distanceFromBest(bare));
        }
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < bare.size(); i++) {
            choices.add(new Choice(bare.get(i).route(), bare.get(i).sdHours(), reasons.get(i)));
        }
        return new ParetoSet(choices, found.capped());
    }

    private static void mark(
            List<Choice> choices, List<Set<Reason>> reasons, Reason reason, ToDoubleFunction<Choice> least) {
        int best = 0;
        for (int i = 1; i < choices.size(); i++) {
            if (least.applyAsDouble(choices.get(i)) < least.applyAsDouble(choices.get(best))) {
                best = i;
            }
        }
        reasons.get(best).add(reason);
    }

    private static ToDoubleFunction<Choice> distanceFromBest(List<Choice> choices) {
        List<Scale> scales = List.of(
                Scale.of(choices, choice -> choice.route().hours()),
                Scale.of(choices, choice -> choice.route().costUsdPerTonne()),
                Scale.of(choices, choice -> choice.route().co2KgPerTonne()),
                Scale.of(choices, Choice::sdHours));
        return choice -> {
            double sum = 0;
            for (Scale scale : scales) {
                double part = scale.part(choice);
                sum += part * part;
            }
            return sum;
        };
    }

    /// One aim measured from its best in the set, 0, to its worst, 1.
    private record Scale(ToDoubleFunction<Choice> aim, double best, double worst) {
        static Scale of(List<Choice> choices, ToDoubleFunction<Choice> aim) {
            DoubleSummaryStatistics all = choices.stream().mapToDouble(aim).summaryStatistics();
            return new Scale(aim, all.getMin(), all.getMax());
        }

        double part(Choice choice) {
            return worst > best ? (aim.applyAsDouble(choice) - best) / (worst - best) : 0;
        }
    }

    /// At most so many choices that differ visibly: those with a reason first, then the others by hours, leaving
    /// out what is within a part of another in everything.
    ///
    /// @param most     1 or more
    /// @param closeTo  0.01 leaves out what is within 1 % in hours, money, CO2 and spread
    public List<Choice> shown(int most, double closeTo) {
        List<Choice> ordered = new ArrayList<>(choices);
        ordered.sort(Comparator.comparing((Choice choice) -> choice.reasons().isEmpty()));
        List<Choice> shown = new ArrayList<>();
        for (Choice choice : ordered) {
            boolean near = shown.stream().anyMatch(other -> isNear(choice, other, closeTo));
            if (shown.size() < most && (!near || !choice.reasons().isEmpty())) {
                shown.add(choice);
            }
        }
        shown.sort(Comparator.comparingDouble(choice -> choice.route().hours()));
        return List.copyOf(shown);
    }

    private static boolean isNear(Choice a, Choice b, double closeTo) {
        return isNear(a.route().hours(), b.route().hours(), closeTo)
                && isNear(a.route().costUsdPerTonne(), b.route().costUsdPerTonne(), closeTo)
                && isNear(a.route().co2KgPerTonne(), b.route().co2KgPerTonne(), closeTo)
                && isNear(a.sdHours(), b.sdHours(), closeTo);
    }

    private static boolean isNear(double a, double b, double closeTo) {
        return Math.abs(a - b) <= closeTo * Math.max(Math.abs(a), Math.abs(b));
    }
}
