package org.charterworks.app.web.fibre;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.charterworks.app.web.view.FigureView;
import org.charterworks.app.web.view.Ref;
import org.charterworks.app.web.words.Words;
import org.charterworks.network.fibre.FibreRoute;
import org.charterworks.network.fibre.Independent;
import org.charterworks.network.fibre.Risk;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.GridId;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.model.RiskGroupId;
import org.charterworks.roadmap.explain.fibre.Cable;
import org.charterworks.roadmap.explain.fibre.Connection;
import org.charterworks.roadmap.explain.fibre.GroupLoss;
import org.charterworks.roadmap.programme.Programme;

/// Makes what the page of data routes shows, with names in place of ids.
final class FibreViews {
    private static final int DIGITS = 3;

    private final Programme programme;
    private final Words words;

    FibreViews(Programme programme, Words words) {
        this.programme = programme;
        this.words = words;
    }

    FibreView view(
            List<Cable> cables, Optional<Connection> asked, List<Connection> connections, List<GroupLoss> losses) {
        List<Connection> joined =
                connections.stream().filter(each -> each.shortest().isPresent()).toList();
        return new FibreView(
                (int) cables.stream().filter(cable -> cable.link().isOpen()).count(),
                (int) joined.stream()
                        .filter(each -> each.independent() instanceof Independent.Shared)
                        .count(),
                cables.stream().map(this::cable).toList(),
                asked.map(this::row).orElse(null),
                joined.stream().map(this::row).toList(),
                apart(connections, joined),
                losses.stream().map(this::loss).toList());
    }

    private static List<String> apart(List<Connection> all, List<Connection> joined) {
        Set<String> reached = new TreeSet<>();
        joined.forEach(
                each -> reached.addAll(List.of(each.from().name(), each.to().name())));
        Set<String> apart = new TreeSet<>();
        all.forEach(each -> apart.addAll(List.of(each.from().name(), each.to().name())));
        apart.removeAll(reached);
        return List.copyOf(apart);
    }

    private FibreView.CableRow cable(Cable cable) {
        Link link = cable.link();
        return new FibreView.CableRow(
                ref(link),
                name(link.from()),
                name(link.to()),
                link.status().code().replace('_', '-'),
                number(link, Attribute.LENGTH_KM),
                number(link, Attribute.CAPACITY_GBIT_PER_S),
                cable.owner(),
                cable.groups().stream().map(group -> group.name()).toList());
    }

    private String number(Link link, Attribute attribute) {
        return link.value(attribute)
                .map(value -> words.number(BigDecimal.valueOf(value.central())))
                .orElse("");
    }

    private static Ref ref(Link link) {
        String name = link.name().isEmpty() ? link.id().value() : link.name();
        return new Ref(link.id().value(), name, "/map?element=link:" + link.id());
    }

    private String name(NodeId node) {
        return programme.network().node(node).name();
    }

    private FibreView.Row row(Connection connection) {
        return new FibreView.Row(
                connection.from().name(),
                connection.to().name(),
                connection
                        .figure("shortest", "length")
                        .map(figure -> FigureView.of(figure, words))
                        .orElse(null),
                connection
                        .figure("shortest", "latency")
                        .map(figure -> FigureView.of(figure, words))
                        .orElse(null),
                connection.shortest().filter(FibreRoute::isAtLeast).isPresent(),
                connection.shortest().map(this::over).orElse(List.of()),
                second(connection.independent()),
                shared(connection.independent()),
                pair(connection));
    }

    private List<Ref> over(FibreRoute route) {
        return route.links().stream()
                .flatMap(link -> programme.network().findLink(link).stream())
                .map(FibreViews::ref)
                .toList();
    }

    private static String second(Independent independent) {
        return switch (independent) {
            case Independent.Pair _ -> "pair";
            case Independent.Shared shared -> shared.shared().isEmpty() ? "something" : "shared";
            case Independent.None() -> "none";
        };
    }

    /// Cables and groups where there are any; the grids and places between them say nothing more.
    private List<String> shared(Independent independent) {
        if (!(independent instanceof Independent.Shared shared)) {
            return List.of();
        }
        List<String> all = new ArrayList<>();
        Set<String> between = new TreeSet<>();
        for (Risk risk : shared.shared()) {
            switch (risk) {
                case Risk.Cable(LinkId link) ->
                    programme
                            .network()
                            .findLink(link)
                            .ifPresent(found -> all.add(ref(found).name()));
                case Risk.Group(RiskGroupId group) -> all.add(groupName(group));
                case Risk.Inside(GridId grid, NodeId _, NodeId _) ->
                    between.add(words.say("fibre.inside", gridName(grid)));
                case Risk.Place(NodeId node) -> between.add(name(node));
            }
        }
        return all.isEmpty() ? List.copyOf(between) : all;
    }

    private String groupName(RiskGroupId id) {
        return programme.inventory().riskGroups().stream()
                .filter(group -> group.id().equals(id))
                .map(group -> group.name())
                .findFirst()
                .orElse(id.value());
    }

    private String gridName(GridId id) {
        return programme
                .inventory()
                .energy()
                .findGrid(id)
                .map(grid -> grid.name())
                .orElse(id.value());
    }

    private List<FibreView.Way> pair(Connection connection) {
        if (!(connection.independent() instanceof Independent.Pair pair)) {
            return List.of();
        }
        return List.of(way(connection, "first", pair.first()), way(connection, "second", pair.second()));
    }

    private FibreView.Way way(Connection connection, String which, FibreRoute route) {
        return new FibreView.Way(
                FigureView.of(connection.figure(which, "length").orElseThrow(), words),
                FigureView.of(connection.figure(which, "latency").orElseThrow(), words),
                route.isAtLeast(),
                over(route));
    }

    private FibreView.LossRow loss(GroupLoss loss) {
        return new FibreView.LossRow(
                loss.group().name(),
                loss.group().basis(),
                loss.cut().stream()
                        .map(cut -> cut.from().name() + "–" + cut.to().name())
                        .toList(),
                loss.longer().stream()
                        .map(longer -> words.say(
                                "fibre.longer",
                                longer.from().name() + "–" + longer.to().name(),
                                rounded(longer.moreKm()),
                                rounded(FibreRoute.latencyMilliseconds(longer.moreKm()))))
                        .toList());
    }

    private String rounded(double number) {
        return words.number(new BigDecimal(number).round(new MathContext(DIGITS)));
    }
}
