package org.charterworks.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.cli.output.Page;
import org.charterworks.app.compute.AgainstPublished;
import org.charterworks.app.compute.Workspace;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.path.Alternatives;
import org.charterworks.network.path.Route;
import org.charterworks.network.path.Routed;
import org.charterworks.network.path.UnknownPlace;
import org.charterworks.roadmap.explain.Narrowest;
import org.charterworks.roadmap.explain.RouteAppraisal;
import org.charterworks.roadmap.explain.RouteQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// The way of a shipment on a day.
@Command(
        name = "route",
        description = "Routes of a shipment on a day: legs, hours, money, CO2, against published figures.")
final class RouteCommand extends ReadingCommand {

    @Option(names = "--from", paramLabel = "PLACE", required = true, description = "Id, name or UN/LOCODE.")
    private String from = "";

    @Option(names = "--to", paramLabel = "PLACE", required = true, description = "Id, name or UN/LOCODE.")
    private String to = "";

    @Mixin
    private PlaceOptions places;

    @Mixin
    private MomentOptions moment;

    @Option(
            names = "--alternatives",
            paramLabel = "NUMBER",
            defaultValue = "3",
            description = "How many further routes at most (default: ${DEFAULT-VALUE}).")
    private int alternatives;

    @Option(names = "--profile", description = "Draw time over distance.")
    private boolean profile;

    @Option(
            names = "--cpmm",
            description = "Indicators of the CAREC corridor monitoring, of the best route and of observed trips.")
    private boolean cpmm;

    @Mixin
    private ShipmentOptions shipment;

    @Mixin
    private FigureOptions figures;

    @Override
    Answer answer(Workspace workspace) {
        if (alternatives < 0 || alternatives >= RouteAppraisal.MOST_ROUTES) {
            throw new ParameterException(
                    spec().commandLine(),
                    "--alternatives " + alternatives + ": expected 0 to " + (RouteAppraisal.MOST_ROUTES - 1));
        }
        RouteQuestion question =
                places.question(workspace, moment.scenario(workspace), moment.onOrToday(workspace), from, to);
        List<Offer> offers = offers(workspace, question);
        RouteReport report = new RouteReport(
                workspace.programme(),
                question,
                moment.dateRule(workspace),
                places.cargo(workspace),
                offers,
                AgainstPublished.of(workspace.programme(), offers.getFirst().route()));
        RouteText text =
                new RouteText(report, workspace.routes().graph(question).network(), profile, figures.ids());
        JsonObject json = report.json();
        Consumer<Page> print = text.print();
        Optional<ShipmentReport> more = shipment.report(workspace, report);
        if (more.isPresent()) {
            json = json.put("shipment", more.get().json());
            print = print.andThen(new ShipmentText(more.get())::print);
        }
        if (cpmm) {
            CpmmReport indicators = new CpmmReport(
                    report.best().route(),
                    shipment.tonnes().orElse(CpmmReport.USUAL_TONNES),
                    workspace.shipments().shipping().trips());
            json = json.put("cpmm", indicators.json());
            print = print.andThen(indicators::print);
        }
        return Answer.of(json, print);
    }

    private List<Offer> offers(Workspace workspace, RouteQuestion question) {
        RouteAppraisal routes = workspace.routes();
        Alternatives found = alternatives == 0 ? routes.best(question) : routes.routes(question);
        Network network = routes.graph(question).network();
        List<Offer> offers = new ArrayList<>();
        offers.add(offer(routes, network, question, 1, best(found), 0));
        found.others().stream()
                .limit(alternatives)
                .forEach(other -> offers.add(
                        offer(routes, network, question, offers.size() + 1, other.route(), other.sharedKm())));
        return offers;
    }

    private static Offer offer(
            RouteAppraisal routes, Network network, RouteQuestion question, int rank, Route route, double sharedKm) {
        return new Offer(rank, route, sharedKm, Narrowest.of(network, route), routes.figures(question, rank, route));
    }

    /// The best route found.
    ///
    /// @throws Stop when there is none
    static Route best(Alternatives found) {
        return switch (found.best()) {
            case Routed.Found(Route route) -> route;
            case Routed.Unreachable(NodeId start, NodeId end, String reason, String advice) ->
                throw Stop.noAnswer("no way from " + start + " to " + end + ": " + reason, advice, List.of());
            case Routed.Unknown(List<UnknownPlace> unknown) ->
                throw Stop.noAnswer(
                        "not in the network on this day: "
                                + String.join(
                                        ", ",
                                        unknown.stream().map(UnknownPlace::text).toList()),
                        "ask for another day, or choose another place",
                        unknown.stream()
                                .flatMap(place -> place.suggestions().stream())
                                .map(node -> node.id().value())
                                .toList());
        };
    }
}
