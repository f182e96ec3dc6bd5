package org.charterworks.app.web.traffic;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.web.chart.Axis;
import org.charterworks.app.web.chart.Curves;
import org.charterworks.app.web.chart.Drawing;
import org.charterworks.app.web.view.FigureView;
import org.charterworks.app.web.words.Words;
import org.charterworks.network.model.DemandId;
import org.charterworks.network.model.Grade;
import org.charterworks.roadmap.explain.TrafficFigures;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.traffic.Bottleneck;
import org.charterworks.roadmap.traffic.GrowthYear;

/// Puts bottlenecks and growth together for a page.
final class LimitsSheet {
    private static final double MILLION = 1e6;

    private final Limits limits;
    private final Programme programme;
    private final TrafficFigures figures;
    private final TrafficNames names;
    private final Words words;

    LimitsSheet(Workspace workspace, Limits limits, Words words) {
        this.limits = limits;
        this.programme = workspace.programme();
        this.figures = workspace.appraisal().figures(limits.traffic());
        this.names = new TrafficNames(programme, limits.traffic().snapshot().network(), words);
        this.words = words;
    }

    LimitsView view() {
        return new LimitsView(
                finding(),
                limits.bottlenecks().stream().map(this::limit).toList(),
                limits.growth().size() < 2 ? List.of() : List.of(chart()),
                limits.growth().size() < 2
                        ? List.of()
                        : limits.growth().stream().map(this::year).toList());
    }

    private String finding() {
        if (limits.bottlenecks().isEmpty()) {
            return words.say("flows.limits.none");
        }
        Bottleneck first = limits.bottlenecks().getFirst();
        return words.say(
                first.withheldTonnes().central() >= 1 ? "flows.limits.finding" : "flows.limits.finding.dearer",
                names.together(first.elements()),
                names.tonnes(first.withheldTonnes().central(), grade()),
                names.tonnes(first.withheldTonnes().highest(), grade()));
    }

    private Grade grade() {
        return figures.served().grade();
    }

    private LimitsView.Limit limit(Bottleneck each) {
        List<FigureView> seven = figures.of(each).stream()
                .map(figure -> FigureView.of(figure, words))
                .toList();
        return new LimitsView.Limit(
                names.together(each.elements()),
                each.elements().stream().map(names::element).toList(),
                seven.get(0),
                seven.get(1),
                seven.get(2),
                seven.get(3),
                seven.get(4),
                seven.get(6),
                each.heldBack().stream().map(this::demand).toList(),
                each.nextLimits().stream()
                        .map(next -> names.element(next).name())
                        .toList(),
                each.liftedBy().stream()
                        .map(lift -> new LimitsView.Lift(
                                names.project(lift.effect().project()),
                                lift.delivery()
                                        .map(delivery -> words.date(delivery.on()))
                                        .orElse("")))
                        .distinct()
                        .toList(),
                each.holdsBack().stream().map(names::project).toList());
    }

    private String demand(DemandId id) {
        return programme.demands().stream()
                .filter(demand -> demand.id().equals(id))
                .map(demand -> names.cargo(demand) + ", " + names.between(demand))
                .findFirst()
                .orElse(id.value());
    }

    private LimitsView.Year year(GrowthYear year) {
        return new LimitsView.Year(
                year.year(),
                million(year.wantedTonnes()),
                million(year.servedTonnes()),
                year.limits().stream()
                        .map(limit -> names.together(limit.elements()) + " " + million(limit.withheldTonnes()))
                        .toList());
    }

    private Drawing chart() {
        List<GrowthYear> growth = limits.growth();
        GrowthYear last = growth.getLast();
        double most =
                growth.stream().mapToDouble(GrowthYear::wantedTonnes).max().orElse(1);
        double without = last.wantedTonnes() - last.servedTonnes();
        String finding = words.say(
                without >= 1 ? "flows.growth.finding" : "flows.growth.finding.all",
                Integer.toString(last.year()),
                names.tonnes(last.wantedTonnes(), grade()),
                names.tonnes(without, grade()));
        return new Curves(
                        "flow-growth",
                        finding,
                        words.say(
                                "flows.growth.subject",
                                words.date(limits.traffic().question().on())),
                        finding,
                        words.say("flows.growth.source", words.of("grade", grade().code())),
                        Axis.between(
                                words.say("flows.head.year"),
                                growth.getFirst().year(),
                                last.year(),
                                5,
                                year -> Long.toString(Math.round(year))),
                        Axis.fromZero(words.say("flows.growth.tonnes"), most / MILLION, 5, words::plain),
                        List.of(
                                curve("flows.head.wanted", "second", GrowthYear::wantedTonnes),
                                curve("flows.head.carried", "first", GrowthYear::servedTonnes)),
                        Optional.empty())
                .draw();
    }

    private Curves.Curve curve(String key, String css, ToDoubleFunction<GrowthYear> number) {
        return new Curves.Curve(
                words.say(key),
                css,
                limits.growth().stream()
                        .map(year -> {
                            double tonnes = number.applyAsDouble(year) / MILLION;
                            return new Curves.Value(year.year(), tonnes, tonnes, tonnes);
                        })
                        .toList());
    }

    private String million(double tonnes) {
        return words.plain(tonnes / MILLION);
    }
}
