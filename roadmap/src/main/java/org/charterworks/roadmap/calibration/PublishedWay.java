package org.charterworks.roadmap.calibration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterworks.network.model.Demand;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.path.Criterion;
import org.charterworks.network.path.RouteQuery;
import org.charterworks.network.path.Routed;
import org.charterworks.roadmap.explain.RouteAppraisal;
import org.charterworks.roadmap.explain.RouteQuestion;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.programme.PublishedFigure;
import org.charterworks.roadmap.schedule.Scenario;

/// Answers rows about the way between two places: cheapest for rates, fastest for hours and kilometres.
///
/// On the network of the day asked; where nothing leads there yet, on that of the scenario's reference day,
/// which has what is planned.
record PublishedWay(Programme programme, RouteAppraisal routes, Scenario scenario, LocalDate on) {

    Compared compared(PublishedFigure row, NodeId from, NodeId to) {
        List<NodeId> places = new ArrayList<>(List.of(from));
        row.via().ifPresent(places::add);
        places.add(to);
        return Stream.of(on, scenario.referenceOn())
                .flatMap(day -> totals(row, places, day).stream().map(totals -> compared(row, places, day, totals)))
                .findFirst()
                .orElseGet(() -> Compared.without(row, "no way leads from the one to the other"));
    }

    private Compared compared(PublishedFigure row, List<NodeId> places, LocalDate day, Totals totals) {
        String how = criterion(row) == Criterion.COST ? "cheapest way " : "fastest way ";
        String way = how + places.stream().map(NodeId::value).collect(Collectors.joining(" – "));
        return totals.in(row.unit(), programme)
                .map(value -> Compared.answered(row, new Modelled(value, totals.grade(), day, way, true)))
                .orElseGet(() -> Compared.without(row, "the model has no ways in " + row.unit()));
    }

    private Optional<Totals> totals(PublishedFigure row, List<NodeId> places, LocalDate day) {
        Totals sum = Totals.NONE;
        for (int i = 0; i + 1 < places.size(); i++) {
            RouteQuery query = new RouteQuery(places.get(i), places.get(i + 1), criterion(row), layers(row));
            Routed found = routes.best(new RouteQuestion(scenario, day, criterion(row), query))
                    .best();
            if (!(found instanceof Routed.Found(var route))) {
                return Optional.empty();
            }
            sum = sum.plus(route);
        }
        return Optional.of(sum);
    }

    private static Criterion criterion(PublishedFigure row) {
        return row.unit().startsWith("USD/") ? Criterion.COST : Criterion.TIME;
    }

    /// The layers the row names, else those demand uses.
    private Set<Layer> layers(PublishedFigure row) {
        Set<Layer> layers = EnumSet.noneOf(Layer.class);
        layers.addAll(row.layers());
        if (layers.isEmpty()) {
            programme.demands().stream().map(Demand::layers).forEach(layers::addAll);
        }
        return layers;
    }
}
