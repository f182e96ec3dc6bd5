package org.charterworks.roadmap.sensitivity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.charterworks.network.model.NodeId;
import org.charterworks.roadmap.explain.Appraisal;
import org.charterworks.roadmap.explain.Explained;
import org.charterworks.roadmap.explain.Explainer;
import org.charterworks.roadmap.explain.RouteAppraisal;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.figure.FigureId;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.schedule.ScenarioId;
import org.charterworks.roadmap.traffic.RouteTonnes;
import org.charterworks.roadmap.traffic.TrafficQuestion;

/// Varies each input of a programme alone, computes a figure again from its id, and ranks the inputs by how far
/// they move it.
public final class TornadoModel {
    /// Swings below this part of the figure are rounding.
    private static final double ROUNDING = 1e-9;

    private final Programme programme;
    private final Explainer explainer;
    private final Appraisal appraisal;

    public TornadoModel(Appraisal appraisal, RouteAppraisal routes) {
        this.appraisal = appraisal;
        this.programme = appraisal.programme();
        this.explainer = new Explainer(appraisal, routes);
    }

    /// What became of the wish for a tornado.
    public sealed interface Answer {
        /// The inputs ranked.
        record Ranked(Tornado tornado) implements Answer {}

        /// There is no such figure.
        record NoFigure(Explained.Refused why) implements Answer {}
    }

    /// Told after each input.
    public interface Progress {
        void done(int inputs, int of);
    }

    /// The tornado of a figure.
    public Answer tornado(FigureId id, Progress progress) {
        return switch (explainer.explain(id)) {
            case Explained.Refused refused -> new Answer.NoFigure(refused);
            case Explained.Recomputed(Figure figure) -> new Answer.Ranked(ranked(figure, progress));
        };
    }

    private Tornado ranked(Figure figure, Progress progress) {
        List<VariedInput> inputs = RangedInputs.of(programme, places(figure.id()));
        List<Bar> bars = new ArrayList<>();
        int done = 0;
        for (VariedInput input : inputs) {
            Bar bar = new Bar(
                    input.label(),
                    input.unit(),
                    input.value(),
                    value(figure.id(), input.low().apply(programme)),
                    value(figure.id(), input.high().apply(programme)),
                    figure.central());
            if (bar.losesTheFigure() || bar.swing() > ROUNDING * Math.max(1e-3, Math.abs(figure.central()))) {
                bars.add(bar);
            }
            progress.done(++done, inputs.size());
        }
        bars.sort(Comparator.comparingDouble(Bar::swing).reversed().thenComparing(Bar::label));
        return new Tornado(figure, bars, inputs.size() - bars.size());
    }

    private static Optional<Double> value(FigureId id, Programme varied) {
        Appraisal other = new Appraisal(varied);
        return new Explainer(other, new RouteAppraisal(other)).explain(id) instanceof Explained.Recomputed(var figure)
                ? Optional.of(figure.central())
                : Optional.empty();
    }

    /// The places whose stays and capacities can matter: those on ways that answer the question of a route, else
    /// those on any way that carries something on the figure's day or the scenario's reference day.
    private Set<NodeId> places(FigureId id) {
        Set<NodeId> places = new TreeSet<>();
        Optional<Scenario> scenario =
                id.argument("scenario").map(ScenarioId::new).flatMap(programme::findScenario);
        scenario.ifPresent(found -> days(id, found)
                .map(day -> TrafficQuestion.of(found, day))
                .flatMap(question -> appraisal.traffic().traffic(question).routes().stream())
                .map(RouteTonnes::nodes)
                .forEach(places::addAll));
        if (id.kind().equals("route")) {
            places.addAll(explainer.placesOnRoutes(id));
        }
        return places;
    }

    private static Stream<LocalDate> days(FigureId id, Scenario scenario) {
        return id.kind().equals("route")
                ? Stream.empty()
                : Stream.concat(id.argument("on").map(LocalDate::parse).stream(), Stream.of(scenario.referenceOn()));
    }
}
