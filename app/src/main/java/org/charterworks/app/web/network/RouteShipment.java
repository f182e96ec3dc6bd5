package org.charterworks.app.web.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.web.chart.Axis;
import org.charterworks.app.web.chart.Drawing;
import org.charterworks.app.web.chart.Histogram;
import org.charterworks.app.web.chart.Tradeoff;
import org.charterworks.app.web.view.Refs;
import org.charterworks.app.web.words.Words;
import org.charterworks.network.duration.ConvolvedDurations;
import org.charterworks.network.duration.ReliabilityIndices;
import org.charterworks.network.path.Leg;
import org.charterworks.network.path.Route;
import org.charterworks.network.shipment.CostSplit;
import org.charterworks.network.shipment.Itinerary;
import org.charterworks.network.shipment.ParetoSet;
import org.charterworks.network.shipment.Procedure;
import org.charterworks.register.source.SourceId;
import org.charterworks.roadmap.explain.RouteQuestion;
import org.charterworks.roadmap.explain.ShipmentAppraisal;
import org.jspecify.annotations.Nullable;

/// Writes what a shipper reads of a route.
final class RouteShipment {
    private static final double[] PERCENTILES = {0.5, 0.8, 0.9, 0.95};
    private static final int BINS = 32;
    private static final int MOST_CHOICES = 12;
    private static final double CLOSE = 0.01;
    private static final double DAY = RouteNumbers.HOURS_PER_DAY;

    private final ShipmentAppraisal shipments;
    private final Refs refs;
    private final RouteQuestion question;
    private final ElementNames names;
    private final Words words;
    private final RouteNumbers numbers;

    RouteShipment(Workspace workspace, RouteQuestion question, ElementNames names, Words words, RouteNumbers numbers) {
        this.shipments = workspace.shipments();
        this.refs = new Refs(workspace.programme().register());
        this.question = question;
        this.names = names;
        this.words = words;
        this.numbers = numbers;
    }

    ShipmentView of(Route route) {
        ConvolvedDurations hours = shipments.hours(question, route);
        ParetoSet set = shipments.choices(question);
        List<ParetoSet.Choice> shown = set.shown(MOST_CHOICES, CLOSE);
        List<Double> p90 = shown.stream()
                .map(choice -> shipments.quantileHours(question, choice.route(), 0.9))
                .toList();
        return new ShipmentView(
                drawn(hours, route),
                indices(hours, route),
                shipments.spread(question).gaps(route),
                split(route),
                shown.size() > 1 ? drawn(shown, p90, set) : null,
                rows(shown, p90),
                set.capped(),
                shipments.itinerary(question, route).steps().stream()
                        .map(this::step)
                        .toList());
    }

    private Drawing drawn(ConvolvedDurations hours, Route route) {
        List<Histogram.Bar> bars = hours.histogram(BINS).stream()
                .map(bin -> new Histogram.Bar(
                        bin.fromHours() / DAY, Math.max(bin.toHours(), bin.fromHours() + 0.1) / DAY, 100 * bin.share()))
                .toList();
        List<Axis.Tick> marks = new ArrayList<>();
        for (double p : PERCENTILES) {
            String days = numbers.days(hours.quantile(p));
            marks.add(new Axis.Tick(hours.quantile(p) / DAY, words.say("route.sure.mark", Math.round(100 * p), days)));
        }
        double most = bars.stream().mapToDouble(Histogram.Bar::share).max().orElse(1);
        return new Histogram(
                        "sure",
                        words.say(
                                "route.sure.finding",
                                numbers.days(hours.quantile(0.5)),
                                numbers.days(hours.quantile(0.9))),
                        words.say("route.sure.subject"),
                        words.say(
                                "route.sure.words",
                                numbers.days(hours.mean()),
                                numbers.days(hours.sd()),
                                numbers.days(hours.quantile(0.5)),
                                numbers.days(hours.quantile(0.8)),
                                numbers.days(hours.quantile(0.9)),
                                numbers.days(hours.quantile(0.95))),
                        words.say(
                                "route.sure.source",
                                words.of(
                                        "grade",
                                        shipments.spread(question).gaps(route).isEmpty()
                                                ? route.grade().code()
                                                : "placeholder")),
                        Axis.between(
                                words.say("route.profile.days"),
                                bars.getFirst().from(),
                                Math.max(bars.getLast().to(), hours.quantile(0.95) / DAY),
                                6,
                                numbers::plain),
                        Axis.fromZero(words.say("route.sure.up"), 1.5 * most, 4, numbers::plain),
                        bars,
                        marks)
                .draw();
    }

    private List<ShipmentView.Index> indices(ConvolvedDurations hours, Route route) {
        List<ShipmentView.Index> indices = new ArrayList<>();
        for (double p : PERCENTILES) {
            indices.add(new ShipmentView.Index("p" + Math.round(100 * p), numbers.days(hours.quantile(p))));
        }
        double necessary = shipments.necessaryHours(question, route);
        Optional<ReliabilityIndices> found = ReliabilityIndices.of(hours, necessary);
        found.ifPresent(index -> {
            indices.add(new ShipmentView.Index("necessary", numbers.days(necessary)));
            indices.add(new ShipmentView.Index("buffer", numbers.cents(index.bufferIndex())));
            indices.add(new ShipmentView.Index("planning", numbers.cents(index.planningTimeIndex())));
        });
        return indices;
    }

    private List<ShipmentView.SplitRow> split(Route route) {
        CostSplit split = CostSplit.of(route);
        return split.parts().stream()
                .filter(part -> part.charges() > 0)
                .map(part -> row(part, split.total()))
                .toList();
    }

    private ShipmentView.SplitRow row(CostSplit.Part part, double total) {
        String key = part.purpose().code();
        if (part.isUnknown()) {
            return new ShipmentView.SplitRow(key, words.say("route.split.unknown", part.charges()), "", "");
        }
        String partly = part.unstated() > 0 ? words.say("route.split.partly", part.unstated(), part.charges()) : "";
        return new ShipmentView.SplitRow(
                key,
                numbers.money(part.usdPerTonne()) + partly,
                numbers.perFeu(part.usdPerTonne()),
                total > 0 ? numbers.share(part.usdPerTonne() / total) : "");
    }

    private @Nullable Drawing drawn(List<ParetoSet.Choice> shown, List<Double> p90, ParetoSet set) {
        List<Tradeoff.Choice> points = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            ParetoSet.Choice choice = shown.get(i);
            points.add(new Tradeoff.Choice(
                    Integer.toString(i + 1),
                    choice.route().hours() / DAY,
                    Math.max(p90.get(i), choice.route().hours()) / DAY,
                    choice.route().costUsdPerTonne(),
                    !choice.reasons().isEmpty()));
        }
        Route fastest = best(shown, ParetoSet.Reason.FASTEST);
        Route cheapest = best(shown, ParetoSet.Reason.CHEAPEST);
        double longest =
                points.stream().mapToDouble(Tradeoff.Choice::reach).max().orElse(1);
        double dearest = points.stream().mapToDouble(Tradeoff.Choice::up).max().orElse(1);
        String finding = words.say(
                "route.choices.finding",
                numbers.days(fastest.hours()),
                numbers.money(fastest.costUsdPerTonne()),
                numbers.days(cheapest.hours()),
                numbers.money(cheapest.costUsdPerTonne()));
        return new Tradeoff(
                        "choices",
                        finding,
                        words.say("route.choices.subject", set.choices().size(), shown.size()),
                        finding,
                        words.say("route.choices.source"),
                        Axis.fromZero(words.say("route.profile.days"), longest, 6, numbers::plain),
                        Axis.fromZero(words.say("route.head.per-tonne"), dearest, 5, numbers::whole),
                        points)
                .draw();
    }

    private static Route best(List<ParetoSet.Choice> choices, ParetoSet.Reason reason) {
        return choices.stream()
                .filter(choice -> choice.reasons().contains(reason))
                .findFirst()
                .orElse(choices.getFirst())
                .route();
    }

    private List<ShipmentView.ChoiceRow> rows(List<ParetoSet.Choice> shown, List<Double> p90) {
        List<ShipmentView.ChoiceRow> rows = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Route route = shown.get(i).route();
            rows.add(new ShipmentView.ChoiceRow(
                    Integer.toString(i + 1),
                    numbers.days(route.hours()),
                    numbers.days(p90.get(i)),
                    numbers.money(route.costUsdPerTonne()),
                    numbers.money(route.co2KgPerTonne()),
                    shown.get(i).reasons().stream()
                            .map(reason -> reason.code().replace('_', '-').toLowerCase(Locale.ROOT))
                            .toList(),
                    by(route)));
        }
        return rows;
    }

    /// The places where a route changes its means of transport, with the means.
    private String by(Route route) {
        StringBuilder text = new StringBuilder();
        Optional<Leg.Move> before = Optional.empty();
        for (Leg.Move move : route.moves()) {
            if (before.isEmpty() || before.get().layer() != move.layer()) {
                text.append(before.isEmpty() ? "" : " · ")
                        .append(words.of("map.layer", move.layer().code()))
                        .append(' ')
                        .append(names.node(move.from()));
            }
            before = Optional.of(move);
        }
        return text.toString();
    }

    private ShipmentView.StepRow step(Itinerary.Step step) {
        boolean stands = step.leg() instanceof Leg.Stand;
        String at = step.leg() instanceof Leg.Move move && step.hours() > 0
                ? names.node(move.from()) + " – " + names.node(move.to())
                : names.node(step.at());
        return new ShipmentView.StepRow(
                step.operation().code(),
                at,
                step.hours() > 0 || stands ? numbers.hours(step.hours()) : "",
                step.documents().stream().map(this::document).toList(),
                step.crossing() && step.documents().isEmpty());
    }

    private ShipmentView.Document document(Procedure procedure) {
        return new ShipmentView.Document(
                procedure.document(),
                procedure.note(),
                procedure.grade().code(),
                refs.sources(procedure.sources().stream()
                        .map(key -> new SourceId(key.value()))
                        .toList()));
    }
}
