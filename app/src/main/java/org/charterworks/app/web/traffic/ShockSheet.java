package org.charterworks.app.web.traffic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterworks.app.web.chart.Axis;
import org.charterworks.app.web.chart.Curves;
import org.charterworks.app.web.chart.Drawing;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Amount;
import org.charterworks.app.web.words.Amounts;
import org.charterworks.app.web.words.Words;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.Grade;
import org.charterworks.network.resilience.FluidQueue;
import org.charterworks.roadmap.figure.Runs;
import org.charterworks.roadmap.traffic.Shock;

/// What the shocks of a programme do and how long they are felt.
record ShockSheet(List<Shock> shocks, Grade grade, Visit visit, Words words) {
    private static final int DRAWN = 3;
    private static final int MOST_DAYS = 365;
    private static final double THOUSAND = 1e3;

    List<LossesView.ShockRow> rows() {
        return shocks.stream().map(this::row).toList();
    }

    private LossesView.ShockRow row(Shock shock) {
        Visit then = new Visit(
                shock.from(), visit.today(), shock.scenario(), visit.language(), "/flows", Map.of(), visit.asOf());
        return new LossesView.ShockRow(
                shock.scenario().name(),
                then.to("/flows"),
                words.shown(shock.from()),
                shock.until().map(words::shown).orElse(null),
                amount(shock.heldPerDay(), "t"),
                amount(shock.extraUsdPerDay(), "USD"),
                shock.longestTonnes().map(longest -> amount(longest, "t")).orElse(null),
                shock.daysToDrain().map(this::days).orElse(null),
                recovery(shock));
    }

    private static String recovery(Shock shock) {
        if (shock.holdsNothing()) {
            return "nothing";
        }
        if (shock.neverDrains()) {
            return "never";
        }
        return shock.daysToDrain().isPresent() ? "drains" : "lasts";
    }

    private Amount amount(Runs runs, String unit) {
        return new Amounts(words).of(runs.lowest(), runs.central(), runs.highest(), unit, grade);
    }

    /// Days are not rounded by grade: one more or less is what is asked about.
    private Amount days(Runs runs) {
        return new Amounts(words).of(runs.lowest(), runs.central(), runs.highest(), words.say("unit.days"), Grade.LOW);
    }

    /// What waits day by day after the shocks from which it takes longest to recover; empty when nothing ever waits.
    Optional<Drawing> queues() {
        List<Shock> waiting = shocks.stream()
                .filter(shock -> longest(shock) > 0)
                .sorted(Comparator.comparingDouble(ShockSheet::drained).reversed())
                .limit(DRAWN)
                .toList();
        return waiting.isEmpty() ? Optional.empty() : Optional.of(drawing(waiting));
    }

    private static double longest(Shock shock) {
        return shock.longestTonnes().map(Runs::central).orElse(0.0);
    }

    private static double drained(Shock shock) {
        return shock.daysToDrain().map(Runs::central).orElse((double) MOST_DAYS);
    }

    private Drawing drawing(List<Shock> waiting) {
        Shock slowest = waiting.getFirst();
        double most = waiting.stream().mapToDouble(ShockSheet::longest).max().orElse(1);
        List<Curves.Curve> curves = new ArrayList<>();
        int lastDay = 1;
        for (Shock shock : waiting) {
            List<Curves.Value> values = values(shock);
            lastDay = Math.max(lastDay, values.size() - 1);
            curves.add(new Curves.Curve(shock.scenario().name(), css(curves.size()), values));
        }
        String finding = words.say(
                slowest.daysToDrain().isPresent() ? "shock.queue.finding" : "shock.queue.finding.never",
                slowest.scenario().name(),
                words.count(Math.round(drained(slowest))));
        return new Curves(
                        "shock-queues",
                        finding,
                        words.say("shock.queue.subject"),
                        finding,
                        words.say("resilience.ranking.source", words.of("grade", grade.code())),
                        Axis.fromZero(words.say("shock.queue.days"), lastDay, 6, words::plain),
                        Axis.fromZero(words.say("shock.queue.tonnes"), most / THOUSAND, 4, words::plain),
                        curves,
                        Optional.empty())
                .draw();
    }

    private static String css(int index) {
        return index == 0 ? "first" : index == 1 ? "second" : "third";
    }

    /// From the eve of the shock to the first day without a queue.
    private static List<Curves.Value> values(Shock shock) {
        List<Curves.Value> values = new ArrayList<>();
        List<Double> waiting = shock.queue(Estimate.CENTRAL)
                .map((FluidQueue queue) -> queue.tonnesByDay(MOST_DAYS))
                .orElse(List.of());
        for (int day = 0; day < waiting.size(); day++) {
            double thousands = waiting.get(day) / THOUSAND;
            values.add(new Curves.Value(day, thousands, thousands, thousands));
            if (day > 0 && thousands == 0 && values.get(day - 1).central() > 0) {
                break;
            }
        }
        return values;
    }
}
