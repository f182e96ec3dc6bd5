package org.charterworks.app.web.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.charterworks.app.web.chart.Axis;
import org.charterworks.app.web.chart.Curves;
import org.charterworks.app.web.chart.Drawing;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.Register;
import org.charterworks.register.project.Project;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.risk.MilestoneRisk;
import org.charterworks.roadmap.risk.Risk;
import org.jspecify.annotations.Nullable;

/// The drawings of the risk of dates: the chance of having come by a year, and what is delivered year by year.
final class RiskDrawings {
    private static final List<String> LINES = List.of("first", "second");
    private static final double DAYS_PER_YEAR = 365.25;

    private RiskDrawings() {}

    /// Chance by date of the last milestones of the two projects whose lateness costs most.
    static @Nullable Drawing chances(Risk risk, List<ProjectId> dearest, Register register, Words words) {
        List<Curves.Curve> curves = new ArrayList<>();
        List<String> said = new ArrayList<>();
        int from = risk.question().on().getYear();
        int until = from + 1;
        for (ProjectId project : dearest.subList(0, Math.min(LINES.size(), dearest.size()))) {
            Optional<MilestoneRisk> last = risk.milestones().stream()
                    .filter(each -> each.milestone().project().equals(project))
                    .max((one, other) -> one.planned().compareTo(other.planned()));
            if (last.isPresent()) {
                String name = register.findProject(project).map(Project::name).orElse(project.value());
                curves.add(new Curves.Curve(name, LINES.get(curves.size()), ladder(last.get())));
                until = Math.max(until, last.get().p95().on().getYear() + 1);
                said.add(words.say(
                        "risk.chances.words",
                        name,
                        percent(last.get().promises().getLast().chance(), words),
                        words.date(last.get().planned()),
                        words.date(last.get().median().on()),
                        words.date(last.get().p80().on())));
            }
        }
        if (curves.isEmpty()) {
            return null;
        }
        int most = until;
        List<Curves.Curve> within = curves.stream()
                .map(curve -> new Curves.Curve(
                        curve.label(),
                        curve.css(),
                        curve.values().stream()
                                .filter(value -> value.at() <= most)
                                .toList()))
                .toList();
        return new Curves(
                        "chances",
                        said.getFirst(),
                        words.say("risk.chances.subject"),
                        String.join(" ", said),
                        words.say(
                                "risk.source",
                                words.count(risk.question().runs()),
                                risk.question().seed()),
                        years(words, from, most),
                        Axis.fromZero(words.say("risk.chances.up"), 100, 5, value -> words.count(Math.round(value))),
                        within,
                        Optional.empty())
                .draw();
    }

    private static List<Curves.Value> ladder(MilestoneRisk milestone) {
        List<Curves.Value> values = new ArrayList<>();
        for (MilestoneRisk.Quantile step : milestone.ladder()) {
            double percent = 100 * step.share();
            values.add(new Curves.Value(year(step.on()), percent, percent, percent));
        }
        return values;
    }

    private static double year(LocalDate on) {
        return on.getYear() + (on.getDayOfYear() - 1) / DAYS_PER_YEAR;
    }

    /// What is worth how much by when: on plan, and as drawn with the band of 80 in 100 runs.
    static Drawing fan(Risk risk, Words words) {
        List<Risk.YearWorth> years = risk.years();
        List<Curves.Value> plan = years.stream()
                .map(year -> value(year.year(), year.planned(), year.planned(), year.planned()))
                .toList();
        List<Curves.Value> drawn = years.stream()
                .map(year -> value(year.year(), year.p10(), year.p50(), year.p90()))
                .toList();
        double most = plan.stream().mapToDouble(Curves.Value::high).max().orElse(0);
        Risk.YearWorth widest = years.stream()
                .max((one, other) -> Double.compare(one.planned() - one.p50(), other.planned() - other.p50()))
                .orElseThrow();
        return new Curves(
                        "fan",
                        words.say(
                                "risk.fan.finding",
                                Integer.toString(widest.year()),
                                million(widest.planned(), words),
                                million(widest.p50(), words)),
                        words.say("risk.fan.subject"),
                        words.say(
                                "risk.fan.words",
                                Integer.toString(widest.year()),
                                million(widest.planned(), words),
                                million(widest.p10(), words),
                                million(widest.p50(), words),
                                million(widest.p90(), words)),
                        words.say(
                                "risk.source",
                                words.count(risk.question().runs()),
                                risk.question().seed()),
                        years(words, years.getFirst().year(), years.getLast().year()),
                        Axis.fromZero(words.say("risk.fan.up"), most, 5, value -> words.count(Math.round(value))),
                        List.of(
                                new Curves.Curve(words.say("risk.fan.plan"), "second", plan),
                                new Curves.Curve(words.say("risk.fan.drawn"), "first", drawn)),
                        Optional.empty())
                .draw();
    }

    private static Curves.Value value(int year, double low, double central, double high) {
        return new Curves.Value(year, low / 1e6, central / 1e6, high / 1e6);
    }

    /// Years as ticks, every second one where there are many.
    private static Axis years(Words words, int from, int until) {
        int step = until - from > 10 ? 2 : 1;
        List<Axis.Tick> ticks = IntStream.rangeClosed(from, until)
                .filter(year -> (year - from) % step == 0)
                .mapToObj(year -> new Axis.Tick(year, Integer.toString(year)))
                .toList();
        return new Axis(words.say("risk.years"), from, Math.max(until, from + 1), ticks);
    }

    private static String million(double usd, Words words) {
        return words.number(BigDecimal.valueOf(usd / 1e6).setScale(0, RoundingMode.HALF_EVEN));
    }

    private static String percent(double share, Words words) {
        return words.count(Math.round(100 * share));
    }
}
