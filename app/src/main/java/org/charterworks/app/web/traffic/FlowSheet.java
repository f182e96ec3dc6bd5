package org.charterworks.app.web.traffic;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.web.view.FigureView;
import org.charterworks.app.web.words.Words;
import org.charterworks.network.flow.UnservedReason;
import org.charterworks.roadmap.explain.TrafficFigures;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.traffic.CorridorTonnes;
import org.charterworks.roadmap.traffic.DemandTonnes;
import org.charterworks.roadmap.traffic.RouteTonnes;
import org.charterworks.roadmap.traffic.Traffic;
import org.charterworks.roadmap.traffic.TrafficQuestion;

/// Puts the page of flows together.
final class FlowSheet {
    private final Traffic traffic;
    private final TrafficFigures figures;
    private final TrafficNames names;
    private final Words words;

    FlowSheet(Workspace workspace, TrafficQuestion question, Words words) {
        this.traffic = workspace.appraisal().traffic().traffic(question);
        this.figures = workspace.appraisal().figures(traffic);
        this.names = new TrafficNames(workspace.programme(), traffic.snapshot().network(), words);
        this.words = words;
    }

    FlowView view() {
        return new FlowView(
                DemandYears.around(traffic.question()),
                shown(figures.served()),
                shown(figures.unserved()),
                new FlowDiagram(traffic, figures.served().grade(), names)
                        .drawing().stream().toList(),
                CorridorTonnes.of(traffic).stream().map(this::corridor).toList(),
                countries(),
                cargo(),
                traffic.demands().stream().map(this::row).toList(),
                traffic.routes().stream().map(this::way).toList(),
                "/map?extent=region&layers=rail,road,sea&width=tonnes",
                DemandYears.path("/flows/limits", traffic.question()),
                DemandYears.path("/flows?format=csv", traffic.question()));
    }

    private FigureView shown(Figure figure) {
        return FigureView.of(figure, words);
    }

    private FlowView.Share corridor(CorridorTonnes corridor) {
        return share(
                names.corridor(corridor.countries()), figures.tonnes(corridor), List.of(), corridor.oneOfSeveral());
    }

    private List<FlowView.Share> countries() {
        return traffic.countries().entrySet().stream()
                .sorted(Comparator.comparingDouble(each -> -each.getValue().central()))
                .map(each -> share(
                        words.country(each.getKey()), figures.tonnes(each.getKey(), each.getValue()), List.of(), false))
                .toList();
    }

    private List<FlowView.Share> cargo() {
        return traffic.commodities().entrySet().stream()
                .map(each -> {
                    List<Figure> own = figures.of(each.getKey().value(), each.getValue());
                    String name = names.programme().commodity(each.getKey()).name();
                    return share(name, own.getFirst(), own.subList(1, own.size()), false);
                })
                .toList();
    }

    private FlowView.Share share(String name, Figure tonnes, List<Figure> containers, boolean oneOfSeveral) {
        double all = traffic.servedTonnes().central();
        return new FlowView.Share(
                name,
                shown(tonnes),
                words.percent(all > 0 ? tonnes.central() / all : 0),
                containers.stream().map(this::shown).toList(),
                oneOfSeveral);
    }

    private FlowView.Row row(DemandTonnes line) {
        return new FlowView.Row(
                line.demand().id().value(),
                names.between(line.demand()),
                names.cargo(line.demand()),
                shown(figures.served(line)),
                shown(figures.unserved(line)),
                line.reason() == UnservedReason.NONE
                        ? ""
                        : line.reason().code().replace('_', '-').toLowerCase(Locale.ROOT));
    }

    private FlowView.Way way(RouteTonnes route) {
        return new FlowView.Way(
                route.demand().value(), names.over(route.route()), shown(figures.tonnes(route)), route.oneOfSeveral());
    }
}
