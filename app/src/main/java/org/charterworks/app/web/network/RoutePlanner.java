package org.charterworks.app.web.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.charterworks.app.compute.Lookup;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.web.map.Atlas;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.charterworks.network.model.CargoKind;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.Node;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.path.Alternatives;
import org.charterworks.network.path.Leg;
import org.charterworks.network.path.Route;
import org.charterworks.network.path.RouteQuery;
import org.charterworks.network.path.Routed;
import org.charterworks.roadmap.explain.LeastOf;
import org.charterworks.roadmap.explain.RouteQuestion;
import org.charterworks.roadmap.schedule.Scenario;
import org.jspecify.annotations.Nullable;

/// Asks the network for routes and puts the page of the answer together.
final class RoutePlanner {
    /// As many as the command line offers.
    private static final int MOST_OTHERS = 3;

    private final Workspace workspace;
    private final Atlas atlas;
    private final Visit visit;
    private final Words words;

    RoutePlanner(Workspace workspace, Atlas atlas, Visit visit, Words words) {
        this.workspace = workspace;
        this.atlas = atlas;
        this.visit = visit;
        this.words = words;
    }

    RouteView plan(RouteForm form, int rank) {
        Lookup<Node> from = workspace.node(form.from());
        Lookup<Node> to = workspace.node(form.to());
        if (from instanceof Lookup.Found<Node>(Node start) && to instanceof Lookup.Found<Node>(Node end)) {
            RouteQuestion question = question(form, start, end, visit.scenario(), visit.on());
            Alternatives found = workspace.routes().routes(question);
            return switch (found.best()) {
                case Routed.Found best -> view(form, List.of(), null, answer(form, question, found, rank));
                case Routed.Unreachable none -> view(form, List.of(), refusal(form, none, start, end), null);
                case Routed.Unknown none ->
                    throw new IllegalStateException("the network of the day lacks a place of the base: " + none);
            };
        }
        return view(form, unclear(form, from, to), null, null);
    }

    /// The legs of one of the routes found; none where there is no route.
    List<Leg> legs(RouteForm form, int rank) {
        if (workspace.node(form.from()) instanceof Lookup.Found<Node>(Node start)
                && workspace.node(form.to()) instanceof Lookup.Found<Node>(Node end)) {
            Alternatives found = workspace.routes().routes(question(form, start, end, visit.scenario(), visit.on()));
            if (found.best() instanceof Routed.Found best) {
                return routes(best.route(), found).get(index(rank, found)).legs();
            }
        }
        return List.of();
    }

    private static RouteQuestion question(RouteForm form, Node start, Node end, Scenario scenario, LocalDate on) {
        RouteQuery query = new RouteQuery(start.id(), end.id(), form.by().criterion(), form.layers());
        return new RouteQuestion(scenario, on, form.by(), query).withKind(form.cargo());
    }

    private static List<Route> routes(Route best, Alternatives found) {
        List<Route> routes = new ArrayList<>(List.of(best));
        found.others().stream().limit(MOST_OTHERS).forEach(other -> routes.add(other.route()));
        return routes;
    }

    private static int index(int rank, Alternatives found) {
        return Math.clamp(rank - 1L, 0, Math.min(MOST_OTHERS, found.others().size()));
    }

    private RouteView.Answer answer(RouteForm form, RouteQuestion question, Alternatives found, int rank) {
        Route best = ((Routed.Found) found.best()).route();
        RouteAnswer answer = new RouteAnswer(workspace, atlas, question, form, visit, words);
        return answer.of(routes(best, found), index(rank, found), compared(form, question));
    }

    /// The same question of another day or scenario, when the form asks for one.
    private Optional<RouteAnswer.Other> compared(RouteForm form, RouteQuestion question) {
        if (form.against().isEmpty()) {
            return Optional.empty();
        }
        Scenario scenario = form.againstScenario().isEmpty()
                ? visit.scenario()
                : switch (workspace.scenario(form.againstScenario())) {
                    case Lookup.Found<Scenario>(Scenario known) -> known;
                    case Lookup.Unclear<Scenario> unclear -> visit.scenario();
                };
        LocalDate on = form.againstDate().orElse(visit.on());
        RouteQuestion other =
                new RouteQuestion(scenario, on, question.by(), question.query()).withKind(question.kind());
        return Optional.of(
                new RouteAnswer.Other(other, workspace.routes().best(other).best()));
    }

    private RouteView view(
            RouteForm form,
            List<RouteView.Unclear> unclear,
            RouteView.@Nullable Refusal refusal,
            RouteView.@Nullable Answer answer) {
        return new RouteView(
                form,
                places(),
                Arrays.stream(LeastOf.values())
                        .map(each -> new RouteView.Choice(each.code(), "", each == form.by()))
                        .toList(),
                Arrays.stream(CargoKind.values())
                        .map(each -> new RouteView.Choice(
                                each.code(),
                                "",
                                form.cargo().filter(each::equals).isPresent()))
                        .toList(),
                Layer.TRANSPORT.stream()
                        .map(each -> new RouteView.Choice(
                                each.code(), "", form.layers().contains(each)))
                        .toList(),
                workspace.programme().scenarios().values().stream()
                        .map(each -> new RouteView.Choice(
                                each.id().value(),
                                each.name(),
                                each.id().value().equals(form.againstScenario())))
                        .toList(),
                unclear,
                refusal,
                answer);
    }

    /// Places that freight can start from or end at, by name; a name that several share is followed by the id.
    private List<RouteView.PlaceChoice> places() {
        List<Node> nodes = workspace.programme().network().nodes().stream()
                .filter(this::carriesFreight)
                .toList();
        var named = nodes.stream().collect(Collectors.groupingBy(Node::name, Collectors.counting()));
        return nodes.stream()
                .map(node -> new RouteView.PlaceChoice(
                        named.getOrDefault(node.name(), 0L) == 1
                                ? node.name()
                                : node.id().value(),
                        node.name() + ", " + node.country()))
                .sorted((a, b) -> a.label().compareTo(b.label()))
                .toList();
    }

    private boolean carriesFreight(Node node) {
        return workspace.programme().network().linksAt(node.id()).stream()
                .anyMatch(link -> Layer.TRANSPORT.contains(link.layer()));
    }

    private List<RouteView.Unclear> unclear(RouteForm form, Lookup<Node> from, Lookup<Node> to) {
        List<RouteView.Unclear> unclear = new ArrayList<>();
        if (from instanceof Lookup.Unclear<Node> place) {
            unclear.add(unclear("from", place, id -> form.with(id, form.to())));
        }
        if (to instanceof Lookup.Unclear<Node> place) {
            unclear.add(unclear("to", place, id -> form.with(form.from(), id)));
        }
        return unclear;
    }

    private RouteView.Unclear unclear(String field, Lookup.Unclear<Node> place, Function<String, RouteForm> with) {
        return new RouteView.Unclear(
                field,
                place.text(),
                place.suggestions().stream()
                        .map(id -> new RouteView.Way(name(id), with.apply(id).path()))
                        .toList());
    }

    private String name(String id) {
        return workspace
                .programme()
                .network()
                .findNode(new NodeId(id))
                .map(Node::name)
                .orElse(id);
    }

    private RouteView.Refusal refusal(RouteForm form, Routed.Unreachable none, Node start, Node end) {
        List<RouteView.Way> ways = new ArrayList<>();
        if (!form.layers().containsAll(Layer.TRANSPORT)) {
            ways.add(new RouteView.Way(
                    words.say("route.refusal.all-layers"),
                    form.with(Layer.TRANSPORT).path()));
        }
        return new RouteView.Refusal(start.name(), end.name(), none.reason(), none.advice(), ways);
    }
}
