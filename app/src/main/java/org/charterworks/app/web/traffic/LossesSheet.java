package org.charterworks.app.web.traffic;

import java.util.List;
import java.util.stream.Collectors;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.web.chart.Axis;
import org.charterworks.app.web.chart.Bars;
import org.charterworks.app.web.chart.Drawing;
import org.charterworks.app.web.view.FigureView;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.charterworks.network.model.DemandId;
import org.charterworks.network.model.Grade;
import org.charterworks.network.resilience.LossEvent;
import org.charterworks.roadmap.explain.TrafficFigures;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.traffic.LossLine;

/// Puts the losses and shocks together for a page.
final class LossesSheet {
    private static final int DRAWN = 12;
    private static final int LISTED = 25;
    private static final double MILLION = 1e6;

    private final LossesFound found;
    private final Programme programme;
    private final TrafficFigures figures;
    private final TrafficNames names;
    private final Visit visit;
    private final Words words;

    LossesSheet(Workspace workspace, LossesFound found, Visit visit, Words words) {
        this.found = found;
        this.programme = workspace.programme();
        this.figures = workspace.appraisal().figures(found.traffic());
        this.names = new TrafficNames(programme, found.traffic().snapshot().network(), words);
        this.visit = visit;
        this.words = words;
    }

    LossesView view() {
        List<LossLine> matter =
                found.losses().stream().filter(LossLine::matters).toList();
        ShockSheet shocks = new ShockSheet(found.shocks(), grade(), visit, words);
        return new LossesView(
                finding(matter),
                found.losses().size(),
                matter.size(),
                matter.isEmpty()
                        ? List.of()
                        : List.of(ranking(matter.stream().limit(DRAWN).toList())),
                matter.stream().limit(LISTED).map(this::row).toList(),
                shocks.queues().stream().toList(),
                shocks.rows());
    }

    private Grade grade() {
        return figures.served().grade();
    }

    private String finding(List<LossLine> matter) {
        if (matter.isEmpty()) {
            return words.say("resilience.finding.none", found.losses().size());
        }
        LossLine worst = matter.getFirst();
        return words.say(
                "resilience.finding", name(worst), names.tonnes(worst.unserved().central(), grade()));
    }

    private LossesView.Row row(LossLine line) {
        List<Figure> two = figures.of(line);
        return new LossesView.Row(
                name(line),
                line.event().kind().code(),
                line.event().elements().stream().map(names::element).toList(),
                FigureView.of(two.get(0), words),
                FigureView.of(two.get(1), words),
                line.losing().stream().map(this::demand).toList());
    }

    private String demand(DemandId id) {
        return programme.demands().stream()
                .filter(demand -> demand.id().equals(id))
                .map(demand -> names.cargo(demand) + ", " + names.between(demand))
                .findFirst()
                .orElse(id.value());
    }

    /// The words of the programme for a group; its two members for a pair; the element's own name else.
    private String name(LossLine line) {
        return line.event().kind() == LossEvent.Kind.PAIR || line.name().isEmpty()
                ? names.members(line.event().elements())
                : line.name();
    }

    /// Tonnes without room and what the rest pays more: two measures side by side, never added up.
    private Drawing ranking(List<LossLine> worst) {
        double tonnes = worst.stream()
                .mapToDouble(line -> line.unserved().highest())
                .max()
                .orElse(1);
        double money = worst.stream()
                .mapToDouble(line -> line.extraUsd().highest())
                .max()
                .orElse(1);
        LossLine first = worst.getFirst();
        List<Bars.Row> rows = worst.stream()
                .map(line -> new Bars.Row(
                        name(line),
                        visit.to(names.element(line.event().elements().getFirst())
                                .path()),
                        List.of(
                                bar(
                                        line.unserved().lowest(),
                                        line.unserved().central(),
                                        line.unserved().highest(),
                                        "t"),
                                bar(
                                        line.extraUsd().lowest(),
                                        line.extraUsd().central(),
                                        line.extraUsd().highest(),
                                        "USD"))))
                .toList();
        return new Bars(
                        "losses",
                        words.say(
                                "resilience.ranking.finding",
                                name(first),
                                names.tonnes(first.unserved().central(), grade())),
                        words.say(
                                "resilience.ranking.subject",
                                worst.size(),
                                words.date(found.traffic().question().on())),
                        worst.stream()
                                .limit(3)
                                .map(line -> name(line) + ": "
                                        + names.tonnes(line.unserved().central(), grade()))
                                .collect(Collectors.joining("; ")),
                        words.say("resilience.ranking.source", words.of("grade", grade().code())),
                        List.of(
                                panel("resilience.head.unserved.million", tonnes, "bar-first"),
                                panel("resilience.head.extra.million", money, "bar-second")),
                        rows)
                .draw();
    }

    private Bars.Panel panel(String key, double most, String css) {
        Axis axis = Axis.fromZero("", most / MILLION, 3, value -> words.plain(value));
        return new Bars.Panel(words.say(key), axis, css);
    }

    private Bars.Bar bar(double low, double central, double high, String unit) {
        return new Bars.Bar(low / MILLION, central / MILLION, high / MILLION, names.amount(central, unit, grade()));
    }

    /// Rows of a file: every loss tried, in the order of the ranking.
    static List<String> csvRow(LossLine line) {
        return List.of(
                line.event().id(),
                line.event().kind().code(),
                Long.toString(Math.round(line.unserved().lowest())),
                Long.toString(Math.round(line.unserved().central())),
                Long.toString(Math.round(line.unserved().highest())),
                Long.toString(Math.round(line.extraUsd().lowest())),
                Long.toString(Math.round(line.extraUsd().central())),
                Long.toString(Math.round(line.extraUsd().highest())),
                line.losing().stream().map(DemandId::value).collect(Collectors.joining(";")));
    }

    /// What the columns of [#csvRow] are.
    static final List<String> CSV_HEAD = List.of(
            "event",
            "kind",
            "unserved_tonnes_low",
            "unserved_tonnes",
            "unserved_tonnes_high",
            "extra_cost_usd_low",
            "extra_cost_usd",
            "extra_cost_usd_high",
            "losing");
}
