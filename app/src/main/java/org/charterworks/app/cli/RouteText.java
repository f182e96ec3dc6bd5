package org.charterworks.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.charterworks.app.cli.output.Figures;
import org.charterworks.app.cli.output.Numbers;
import org.charterworks.app.cli.output.Page;
import org.charterworks.app.cli.output.Table;
import org.charterworks.app.compute.AgainstPublished;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.path.Leg;
import org.charterworks.network.path.Route;
import org.charterworks.network.path.TimeCostDistance;
import org.charterworks.roadmap.explain.Narrowest;

/// Routes for people: the best leg by leg, the others in a line each.
///
/// @param profile whether time is drawn over distance
/// @param ids     whether figures are printed with their ids
record RouteText(RouteReport report, Network network, boolean profile, boolean ids) {

    private static final double MILLION = 1e6;

    Consumer<Page> print() {
        return page -> {
            Route route = report.best().route();
            page.text(name(route.from()) + " to " + name(route.to()) + " on "
                    + report.question().on() + " (" + report.dateRule() + "), scenario "
                    + report.question().scenario().id() + ", least "
                    + report.question().by().code());
            page.blank();
            page.text(totals(route));
            legs(route, page);
            others(page);
            published(page);
            gaps(route, page);
            if (profile) {
                page.blank().chart(TimeCostDistance.of(route));
            }
            figureIds(page);
            page.blank().text(Figures.LEGEND);
        };
    }

    private String totals(Route route) {
        String money = Numbers.of(route.costUsdPerTonne()) + " USD/t"
                + report.usdPerFeu(route)
                        .map(usd -> ", " + Numbers.of(usd) + " USD per FEU")
                        .orElse("");
        return days(route) + " days, of which " + Numbers.fixed(100 * route.standingShare(), 0)
                + " % standing (share " + Numbers.fixed(route.standingShare(), 2) + "); "
                + Numbers.fixed(route.distanceKm(), 0) + " km; " + money + "; " + Numbers.of(route.co2KgPerTonne())
                + " kg CO2e/t  " + Figures.mark(route.grade());
    }

    private void legs(Route route, Page page) {
        Table table = new Table()
                .text("leg")
                .words("by")
                .numbers("km")
                .numbers("h")
                .numbers("USD/t")
                .numbers("kg CO2e/t")
                .words("");
        for (Leg leg : route.legs()) {
            table.row(
                    what(leg),
                    how(leg),
                    leg.distanceKm() == 0 ? "" : Numbers.fixed(leg.distanceKm(), 0),
                    Numbers.fixed(leg.hours(), 1),
                    leg.costUsdPerTonne() == 0 ? "" : Numbers.fixed(leg.costUsdPerTonne(), 2),
                    leg.co2KgPerTonne() == 0 ? "" : Numbers.fixed(leg.co2KgPerTonne(), 1),
                    Figures.mark(leg.grade()));
        }
        page.blank().table(table);
    }

    private String what(Leg leg) {
        return switch (leg) {
            case Leg.Move move -> name(move.from()) + " – " + name(move.to());
            case Leg.Stand stand -> "  at " + name(stand.node());
        };
    }

    private static String how(Leg leg) {
        return switch (leg) {
            case Leg.Move move -> move.layer().code();
            case Leg.Stand stand -> stand.process().code().replace('_', ' ');
        };
    }

    private void others(Page page) {
        if (report.offers().size() < 2) {
            return;
        }
        Table table = new Table()
                .numbers("route")
                .numbers("km")
                .numbers("days")
                .numbers("USD/t")
                .numbers("room Mt/yr")
                .text("over, and what for");
        for (Offer offer : report.offers()) {
            Route route = offer.route();
            table.row(
                    Integer.toString(offer.rank()),
                    Numbers.fixed(route.distanceKm(), 0),
                    days(route),
                    Numbers.of(route.costUsdPerTonne()),
                    offer.narrowest().map(RouteText::room).orElse("not known"),
                    (offer.rank() == 1 ? "as above" : over(offer)) + ": " + report.says(offer));
        }
        page.heading("Routes that differ").table(table);
    }

    private static String room(Narrowest narrowest) {
        return Numbers.of(narrowest.capacity().central() / MILLION);
    }

    /// The places that set it apart from the best route, at most three.
    private String over(Offer offer) {
        var known = report.best().route().nodes();
        var own = offer.route().nodes().stream()
                .filter(node -> !known.contains(node))
                .toList();
        if (own.isEmpty()) {
            return "other links";
        }
        int middle = own.size() / 2;
        return own.size() < 3
                ? String.join(", ", own.stream().map(this::name).toList())
                : name(own.getFirst()) + ", " + name(own.get(middle)) + ", " + name(own.getLast());
    }

    private void published(Page page) {
        if (report.published().isEmpty()) {
            return;
        }
        Table table = new Table()
                .text("published")
                .numbers("figure")
                .numbers("model")
                .numbers("difference")
                .words("unit")
                .text("source");
        for (AgainstPublished against : report.published()) {
            Optional<Double> share = against.share();
            table.row(
                    against.published().basis() + " " + against.published().year(),
                    Numbers.of(against.value()),
                    Numbers.of(against.model()),
                    Numbers.difference(against.difference(), 1)
                            + share.map(part -> " (" + Numbers.difference(100 * part, 0) + " %)")
                                    .orElse(""),
                    against.published().unit(),
                    against.published().source());
        }
        page.heading("Against what is published for this pair").table(table);
        report.published().stream()
                .map(against -> against.published().note())
                .filter(note -> !note.isBlank())
                .distinct()
                .forEach(page::note);
    }

    /// What the totals leave out, each thing once with the number of places.
    private static void gaps(Route route, Page page) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (String gap : route.gaps()) {
            places.merge(gap.substring(gap.indexOf(' ') + 1), 1, Integer::sum);
        }
        if (!places.isEmpty()) {
            page.heading("What the totals leave out");
        }
        places.forEach((what, count) -> page.note(what + (count == 1 ? ", once" : ", " + count + " times")));
    }

    private void figureIds(Page page) {
        if (ids) {
            page.blank();
            report.offers()
                    .forEach(offer -> offer.figures()
                            .forEach(figure -> page.line(figure.id().toString())));
        }
    }

    private static String days(Route route) {
        return Numbers.fixed(route.hours() / RouteReport.HOURS_PER_DAY, 1);
    }

    private String name(NodeId id) {
        return network.findNode(id).map(node -> node.name()).orElse(id.value());
    }
}
