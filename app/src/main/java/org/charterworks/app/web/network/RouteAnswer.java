package org.charterworks.app.web.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.charterworks.app.compute.AgainstPublished;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.web.map.Atlas;
import org.charterworks.app.web.view.FigureView;
import org.charterworks.app.web.view.Refs;
import org.charterworks.app.web.view.SourceRef;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.model.SourceKey;
import org.charterworks.network.path.Leg;
import org.charterworks.network.path.Route;
import org.charterworks.network.path.Routed;
import org.charterworks.register.source.SourceId;
import org.charterworks.roadmap.explain.Narrowest;
import org.charterworks.roadmap.explain.RouteQuestion;
import org.charterworks.roadmap.schedule.Scenario;

/// Writes the answer to one route question.
final class RouteAnswer {
    private final Workspace workspace;
    private final Atlas atlas;
    private final RouteQuestion question;
    private final RouteForm form;
    private final Words words;
    private final RouteNumbers numbers;
    private final ElementNames names;
    private final Network network;
    private final Refs refs;
    private final Visit visit;

    RouteAnswer(Workspace workspace, Atlas atlas, RouteQuestion question, RouteForm form, Visit visit, Words words) {
        this.workspace = workspace;
        this.atlas = atlas;
        this.question = question;
        this.form = form;
        this.visit = visit;
        this.words = words;
        this.numbers = new RouteNumbers(workspace.programme(), words, form.shipment());
        this.network = workspace.routes().graph(question).network();
        this.names = new ElementNames(network, words);
        this.refs = new Refs(workspace.programme().register());
    }

    /// The same question of another day or scenario, with what came of it.
    record Other(RouteQuestion question, Routed routed) {
        Optional<Route> route() {
            return routed instanceof Routed.Found(Route found) ? Optional.of(found) : Optional.empty();
        }
    }

    /// @param routes best first
    /// @param shown  index of the one whose legs are shown
    RouteView.Answer of(List<Route> routes, int shown, Optional<Other> other) {
        Route route = routes.get(shown);
        RouteProfile profile = new RouteProfile(names, words, numbers);
        List<AgainstPublished> published = AgainstPublished.of(workspace.programme(), route);
        return new RouteView.Answer(
                sentence(route),
                numbers.totals(route),
                workspace.routes().figures(question, shown + 1, route).stream()
                        .collect(Collectors.toMap(
                                figure -> figure.id().argument("measure").orElseThrow(),
                                figure -> FigureView.why(figure.id()))),
                offers(routes, shown),
                route.legs().stream().map(this::leg).toList(),
                other.map(each -> compared(route, each)).orElse(null),
                published.stream().map(this::published).toList(),
                route.gaps().stream().distinct().toList(),
                profile.draw(
                        route,
                        words.say("route.profile.here", label(question.scenario(), question.on())),
                        other.flatMap(each -> each.route()
                                .map(found -> new RouteProfile.Second(
                                        found,
                                        label(
                                                each.question().scenario(),
                                                each.question().on())))),
                        published),
                new RouteShipment(workspace, question, names, words, numbers).of(route),
                new RouteMap(atlas, network, names, visit).drawn(route, words),
                "/map?layers=" + form.layerCodes(),
                form.path() + "&rank=" + (shown + 1) + "&format=csv");
    }

    private String sentence(Route route) {
        return words.say(
                "route.answer",
                names.node(route.from()),
                names.node(route.to()),
                numbers.days(route.hours()),
                words.date(question.on()),
                numbers.share(route.standingShare()),
                numbers.whole(route.distanceKm()),
                numbers.money(route.costUsdPerTonne()));
    }

    private String label(Scenario scenario, LocalDate on) {
        return scenario.name() + ", " + words.date(on);
    }

    private List<RouteView.Offer> offers(List<Route> routes, int shown) {
        Route best = routes.getFirst();
        List<RouteView.Offer> offers = new ArrayList<>();
        for (int i = 0; i < routes.size(); i++) {
            Route route = routes.get(i);
            Optional<Narrowest> narrowest = Narrowest.of(network, route);
            offers.add(new RouteView.Offer(
                    i + 1,
                    numbers.totals(route),
                    i == 0 ? "" : over(route, best),
                    i == 0 ? "best" : use(route, best),
                    narrowest
                            .map(each -> numbers.million(each.capacity().central()))
                            .orElse(""),
                    narrowest.map(each -> names.of(each.element())).orElse(""),
                    form.path() + "&rank=" + (i + 1),
                    i == shown));
        }
        return offers;
    }

    /// What a further route is good for beside the best one: a shortcut, or room that the best has not.
    private static String use(Route route, Route best) {
        boolean shorter = route.distanceKm() < best.distanceKm();
        boolean faster = route.hours() < best.hours();
        if (shorter && faster) {
            return "shorter-faster";
        }
        return shorter ? "shorter" : faster ? "faster" : "capacity";
    }

    /// The places that set a route apart from the best one, at most three.
    private String over(Route route, Route best) {
        List<NodeId> own = route.nodes().stream()
                .filter(node -> !best.nodes().contains(node))
                .toList();
        if (own.isEmpty()) {
            return words.say("route.offer.other-links");
        }
        List<NodeId> told = own.size() < 4 ? own : List.of(own.getFirst(), own.get(own.size() / 2), own.getLast());
        return String.join(", ", told.stream().map(names::node).toList());
    }

    private RouteView.LegRow leg(Leg leg) {
        boolean moves = leg instanceof Leg.Move;
        String what = switch (leg) {
            case Leg.Move move -> names.node(move.from()) + " – " + names.node(move.to());
            case Leg.Stand stand -> names.node(stand.node());
        };
        String how = switch (leg) {
            case Leg.Move move -> words.of("map.layer", move.layer().code());
            case Leg.Stand stand -> words.of("process", stand.process().code());
        };
        String reference = switch (leg) {
            case Leg.Move move -> move.element().reference();
            case Leg.Stand stand -> stand.node().reference();
        };
        return new RouteView.LegRow(
                moves,
                what,
                how,
                leg instanceof Leg.Move move ? move.layer().code() : "",
                moves ? numbers.whole(leg.distanceKm()) : "",
                numbers.hours(leg.hours()),
                leg.costUsdPerTonne() == 0 ? "" : numbers.cents(leg.costUsdPerTonne()),
                leg.costUsdPerTonne() == 0 ? "" : numbers.perFeu(leg.costUsdPerTonne()),
                leg.co2KgPerTonne() == 0 ? "" : numbers.money(leg.co2KgPerTonne()),
                leg.grade().code(),
                sources(leg),
                "/map?layers=" + form.layerCodes() + "&element=" + Addresses.encoded(reference) + "#facts");
    }

    private List<SourceRef> sources(Leg leg) {
        return refs.sources(
                leg.sources().stream().map(SourceKey::value).map(SourceId::new).toList());
    }

    private RouteView.PublishedRow published(AgainstPublished against) {
        var figure = against.published();
        return new RouteView.PublishedRow(
                words.say("route.published.what", figure.scope(), figure.basis(), figure.year()),
                numbers.plain(against.value()),
                numbers.plain(against.model()),
                numbers.signed(against.difference()),
                against.share().map(share -> numbers.signedShare(share)).orElse(""),
                figure.unit(),
                figure.grade().code(),
                figure.note(),
                refs.sources(List.of(new SourceId(figure.source()))));
    }

    private RouteView.Compared compared(Route here, Other other) {
        String hereWords = label(question.scenario(), question.on());
        String thereWords = label(other.question().scenario(), other.question().on());
        return switch (other.routed()) {
            case Routed.Found(Route there) -> new RouteView.Compared(hereWords, thereWords, rows(here, there), "");
            case Routed.Unreachable none -> new RouteView.Compared(hereWords, thereWords, List.of(), none.reason());
            case Routed.Unknown none ->
                new RouteView.Compared(hereWords, thereWords, List.of(), words.say("route.against.unknown"));
        };
    }

    private List<RouteView.ComparedRow> rows(Route here, Route there) {
        return List.of(
                row("days", here, there, route -> route.hours() / RouteNumbers.HOURS_PER_DAY, numbers::plain),
                row("standing", here, there, route -> 100 * route.standingShare(), numbers::plain),
                row("distance", here, there, Route::distanceKm, numbers::whole),
                row("per-tonne", here, there, Route::costUsdPerTonne, numbers::plain),
                row("co2", here, there, Route::co2KgPerTonne, numbers::plain));
    }

    private RouteView.ComparedRow row(
            String key, Route here, Route there, ToDoubleFunction<Route> number, Function<Double, String> written) {
        double one = number.applyAsDouble(here);
        double other = number.applyAsDouble(there);
        return new RouteView.ComparedRow(key, written.apply(one), written.apply(other), numbers.signed(one - other));
    }
}
