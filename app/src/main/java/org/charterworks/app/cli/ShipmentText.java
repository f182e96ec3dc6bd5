package org.charterworks.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.charterworks.app.cli.output.Figures;
import org.charterworks.app.cli.output.Numbers;
import org.charterworks.app.cli.output.Page;
import org.charterworks.app.cli.output.Table;
import org.charterworks.network.duration.Durations;
import org.charterworks.network.duration.ReliabilityIndices;
import org.charterworks.network.duration.SampledDurations;
import org.charterworks.network.path.Leg;
import org.charterworks.network.shipment.CostSplit;
import org.charterworks.network.shipment.EarliestArrival;
import org.charterworks.network.shipment.Itinerary;
import org.charterworks.network.shipment.ParetoSet;
import org.charterworks.network.shipment.ShipmentCost;

/// What a shipper asked, for people.
record ShipmentText(ShipmentReport report) {

    private static final int MOST_CHOICES = 12;
    private static final double CLOSE = 0.01;
    private static final double HOURS_PER_DAY = 24;

    void print(Page page) {
        if (report.sure()) {
            sure(page);
        }
        report.drawn().ifPresent(drawn -> drawn(drawn, page));
        split(page);
        report.choices().ifPresent(choices -> choices(choices, page));
        report.arrival().ifPresent(arrival -> arrival(arrival, page));
        itinerary(page);
    }

    private void sure(Page page) {
        Durations hours = report.hours();
        page.heading("How sure the hours are, stays independent of each other");
        page.text("mean " + hours(hours.mean()) + ", standard deviation " + hours(hours.sd()) + "; "
                + ShipmentReport.PERCENTILES.stream()
                        .map(p -> "P" + Math.round(100 * p) + " " + hours(hours.quantile(p)))
                        .collect(Collectors.joining(", ")));
        report.deadlineHours()
                .ifPresent(deadline -> page.text("within " + hours(deadline) + ": "
                        + Numbers.fixed(100 * hours.probabilityWithin(deadline), 1) + " of 100 shipments"));
        ReliabilityIndices.of(hours, report.necessaryHours())
                .ifPresent(indices -> page.text("travel-time index " + Numbers.fixed(indices.travelTimeIndex(), 2)
                        + ", planning-time index " + Numbers.fixed(indices.planningTimeIndex(), 2)
                        + ", buffer index " + Numbers.fixed(indices.bufferIndex(), 2)
                        + " against the mean; technically necessary " + hours(report.necessaryHours())));
        report.gaps().forEach(gap -> page.note("◌ " + gap));
    }

    private void drawn(SampledDurations drawn, Page page) {
        page.heading(
                drawn.samples() + " journeys drawn, seed " + drawn.seed() + ", correlation of stays with one cause "
                        + Numbers.fixed(report.draws().orElseThrow().correlation(), 2));
        page.text("mean " + hours(drawn.mean()) + " ± " + Numbers.fixed(drawn.meanError(), 1)
                + ", standard deviation " + hours(drawn.sd()) + "; "
                + ShipmentReport.PERCENTILES.stream()
                        .map(p -> "P" + Math.round(100 * p) + " " + hours(drawn.quantile(p)) + " ± "
                                + Numbers.fixed(drawn.quantileError(p), 1))
                        .collect(Collectors.joining(", ")));
        report.deadlineHours()
                .ifPresent(deadline -> page.text("within " + hours(deadline) + ": "
                        + Numbers.fixed(100 * drawn.probabilityWithin(deadline), 1) + " ± "
                        + Numbers.fixed(100 * drawn.probabilityError(deadline), 1) + " of 100 shipments"));
    }

    private void split(Page page) {
        CostSplit split = CostSplit.of(report.best());
        page.heading("What the money is for, USD/t");
        page.text(split.parts().stream()
                .filter(part -> part.charges() > 0)
                .map(ShipmentText::paid)
                .collect(Collectors.joining("; ")));
        if (!report.missingPrices().isEmpty()) {
            page.note("what the shipment costs its owner is not said: the programme states no "
                    + String.join(", no ", report.missingPrices()));
        }
        List<ShipmentCost> costs = report.costs();
        if (!costs.isEmpty()) {
            ShipmentCost central = costs.get(1);
            page.text("for " + Numbers.of(report.tonnes().orElseThrow()) + " t, with the owner's time: "
                    + Numbers.spread(
                            costs.get(0).total(), central.total(), costs.get(2).total()) + " USD = money "
                    + Numbers.of(central.money()) + " + time " + Numbers.of(central.time()) + " + spread "
                    + Numbers.of(central.reliability()) + " + CO2 " + Numbers.of(central.co2())
                    + " (range: value of time)");
            report.capitalHour()
                    .ifPresent(least ->
                            page.note("the capital bound in a tonne is worth " + Numbers.of(least) + " USD an hour"));
        }
    }

    private static String paid(CostSplit.Part part) {
        String purpose = part.purpose().code();
        if (part.isUnknown()) {
            return purpose + " not known (" + part.charges() + (part.charges() == 1 ? " charge)" : " charges)");
        }
        return purpose + " " + Numbers.of(part.usdPerTonne())
                + (part.unstated() > 0 ? " (" + part.unstated() + " of " + part.charges() + " charges not known)" : "");
    }

    private void choices(ParetoSet set, Page page) {
        List<ParetoSet.Choice> shown = set.shown(MOST_CHOICES, CLOSE);
        page.heading(set.choices().size() + (set.choices().size() == 1 ? " route" : " routes")
                + " that no other beats in hours, money, CO2 and spread"
                + (shown.size() < set.choices().size()
                        ? "; " + shown.size() + " shown, those within 1 % of another left out"
                        : ""));
        if (set.capped()) {
            page.note("there were too many partial routes at some place: routes may be missing");
        }
        Table table = new Table()
                .numbers("days")
                .numbers("P90 days")
                .numbers("USD/t")
                .numbers("kg CO2e/t")
                .words("best at")
                .text("by way of");
        for (ParetoSet.Choice choice : shown) {
            table.row(
                    Numbers.fixed(choice.route().hours() / HOURS_PER_DAY, 1),
                    Numbers.fixed(report.p90(choice) / HOURS_PER_DAY, 1),
                    Numbers.of(choice.route().costUsdPerTonne()),
                    Numbers.of(choice.route().co2KgPerTonne()),
                    choice.reasons().stream()
                            .map(reason -> reason.code().replace('_', ' '))
                            .collect(Collectors.joining(", ")),
                    changes(choice));
        }
        page.table(table);
    }

    /// The places where a route changes layer, and its ends.
    private static String changes(ParetoSet.Choice choice) {
        StringBuilder text = new StringBuilder();
        Optional<Leg.Move> before = Optional.empty();
        for (Leg.Move move : choice.route().moves()) {
            if (before.isEmpty() || before.get().layer() != move.layer()) {
                text.append(move.from()).append(' ').append(move.layer().code()).append(' ');
            }
            before = Optional.of(move);
        }
        return text.append(choice.route().to()).toString();
    }

    private void arrival(ShipmentReport.Arrival arrival, Page page) {
        page.heading("Goods ready at " + arrival.ready());
        if (arrival.timed().isEmpty()) {
            page.text("no departure is left that leads there: see departures and not_on of the services");
            return;
        }
        EarliestArrival.Timed timed = arrival.timed().get();
        page.text("arrive at " + timed.arrives());
        Table table = new Table().words("begins").numbers("h").text("what");
        for (int i = 0; i < timed.route().legs().size(); i++) {
            table.row(
                    timed.begins().get(i).toString(),
                    Numbers.fixed(timed.hours(i), 1),
                    timed.route().legs().get(i).element().reference());
        }
        page.table(table);
    }

    private void itinerary(Page page) {
        page.heading("Operations");
        Table table = new Table().words("what").words("at").numbers("h").text("documents");
        for (Itinerary.Step step : report.itinerary().steps()) {
            String papers = step.documents().stream()
                    .map(each -> each.document() + " " + Figures.mark(each.grade()))
                    .collect(Collectors.joining("; "));
            table.row(
                    step.operation().code(),
                    step.at().value(),
                    Numbers.fixed(step.hours(), 1),
                    papers.isEmpty() && step.crossing() ? "no source found" : papers);
        }
        page.table(table);
    }

    private static String hours(double hours) {
        return Numbers.fixed(hours, 1) + " h";
    }
}
