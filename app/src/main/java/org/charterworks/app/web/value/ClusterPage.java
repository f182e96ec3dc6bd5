package org.charterworks.app.web.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.charterworks.app.web.project.EffectWords;
import org.charterworks.app.web.view.FigureView;
import org.charterworks.app.web.view.Ref;
import org.charterworks.app.web.words.Amount;
import org.charterworks.app.web.words.Amounts;
import org.charterworks.app.web.words.DateText;
import org.charterworks.app.web.words.Words;
import org.charterworks.network.flow.ElementLoad;
import org.charterworks.network.flow.RouteFlow;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.NodeId;
import org.charterworks.register.Register;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.explain.Appraisal;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.schedule.Delivery;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.valuation.Cluster;
import org.charterworks.roadmap.valuation.ClusterName;
import org.charterworks.roadmap.valuation.JointDelay;
import org.charterworks.roadmap.valuation.Rerouting;
import org.jspecify.annotations.Nullable;

/// One group of projects that are worth something only together, explained: what it is worth, when each piece
/// comes, whose cargo goes another way without it, where the bottleneck moves, and what a year's delay of all
/// pieces costs.
///
/// @param name        what the group is called, read from the links of its pieces
/// @param missing     lost when all pieces are missing from everything that is there
/// @param together    put in together, with what they wait for
/// @param pieces      by the day they come
/// @param waitsFor    further projects without which they are worth almost nothing
/// @param cargo       demand that fares differently, most tonnes first
/// @param fullWith    what holds cargo back with the group
/// @param fullWithout what holds cargo back without it
/// @param lateMoney   lost when all pieces come twelve months later; null when they cannot be late
public record ClusterPage(
        String name,
        DateText on,
        FigureView missing,
        FigureView together,
        List<Piece> pieces,
        List<Ref> waitsFor,
        List<Cargo> cargo,
        List<String> fullWith,
        List<String> fullWithout,
        @Nullable FigureView lateMoney) {

    private static final int MONTHS_LATE = 12;

    public ClusterPage {
        pieces = List.copyOf(pieces);
        waitsFor = List.copyOf(waitsFor);
        cargo = List.copyOf(cargo);
        fullWith = List.copyOf(fullWith);
        fullWithout = List.copyOf(fullWithout);
    }

    /// A piece with its values and its share of a joint delay.
    ///
    /// @param on   the day it comes, null when it has none
    /// @param why  why that day
    /// @param share its share of the whole, null while shares are being computed
    /// @param late  its share of the loss when all pieces come twelve months later, null when it cannot be late
    public record Piece(
            Ref project,
            @Nullable DateText on,
            String why,
            FigureView alone,
            @Nullable FigureView share,
            FigureView lastIn,
            @Nullable FigureView late) {}

    /// One demand row with and without the group.
    public record Cargo(String what, Amount moreTonnes, List<String> with, List<String> without) {}

    static ClusterPage of(
            Appraisal appraisal,
            Scenario scenario,
            LocalDate on,
            Cluster cluster,
            boolean withShares,
            Register register,
            Words words) {
        Programme programme = appraisal.programme();
        SortedSet<ProjectId> all = new TreeSet<>(cluster.pieces());
        all.addAll(cluster.waitsFor());
        SortedMap<ProjectId, Integer> late = new TreeMap<>();
        cluster.pieces().stream().limit(JointDelay.MOST_PROJECTS).forEach(piece -> late.put(piece, MONTHS_LATE));
        List<Figure> lateFigures = appraisal
                .jointDelay(scenario, late)
                .map(joint -> appraisal.figures(scenario, joint))
                .orElse(List.of());
        List<Piece> pieces = new ArrayList<>();
        for (ProjectId piece : cluster.pieces()) {
            pieces.add(piece(appraisal, scenario, on, piece, withShares, lateFigures, register, words));
        }
        pieces.sort(Comparator.comparing(
                piece -> piece.on() == null ? "" : piece.on().iso()));
        Rerouting behind = appraisal.rerouting(scenario, on, cluster.pieces());
        return new ClusterPage(
                name(programme, appraisal.name(cluster), words),
                words.shown(on),
                FigureView.of(
                        appraisal.lastInFigures(scenario, on, cluster.pieces()).getFirst(), words),
                FigureView.of(appraisal.aloneFigures(scenario, on, all).getFirst(), words),
                pieces,
                cluster.waitsFor().stream()
                        .map(id -> ValuesView.ref(id, register))
                        .toList(),
                behind.rows().stream().map(row -> cargo(programme, row, words)).toList(),
                elements(programme, behind.fullWith(), words),
                elements(programme, behind.fullWithout(), words),
                lateFigures.isEmpty() ? null : FigureView.of(lateFigures.getFirst(), words));
    }

    private static Piece piece(
            Appraisal appraisal,
            Scenario scenario,
            LocalDate on,
            ProjectId piece,
            boolean withShares,
            List<Figure> lateFigures,
            Register register,
            Words words) {
        SortedSet<ProjectId> only = new TreeSet<>(List.of(piece));
        Delivery delivery = appraisal.latestDelivery(scenario, piece).orElse(null);
        return new Piece(
                ValuesView.ref(piece, register),
                delivery == null ? null : words.shown(delivery.on()),
                delivery == null ? "" : delivery.why(),
                FigureView.of(appraisal.aloneFigures(scenario, on, only).getFirst(), words),
                withShares
                        ? FigureView.of(
                                appraisal
                                        .shareFigures(scenario, on, piece, Shares.SEED)
                                        .getFirst(),
                                words)
                        : null,
                FigureView.of(appraisal.lastInFigures(scenario, on, only).getFirst(), words),
                lateFigures.stream()
                        .filter(figure ->
                                figure.id().argument("measure").orElse("").equals("share-money-" + piece))
                        .map(figure -> FigureView.of(figure, words))
                        .findFirst()
                        .orElse(null));
    }

    private static Cargo cargo(Programme programme, Rerouting.Row row, Words words) {
        String what = programme.demands().stream()
                .filter(demand -> demand.id().equals(row.demand()))
                .map(demand ->
                        programme.commodity(demand.commodity()).name() + ", " + place(programme, demand.origin(), words)
                                + " – " + place(programme, demand.destination(), words))
                .findFirst()
                .orElse(row.demand().value());
        double more = row.moreServedTonnes();
        return new Cargo(
                what,
                new Amounts(words).of(more, more, more, "t/year", Grade.LOW),
                row.newRoutes().stream()
                        .map(flow -> way(programme, flow, words))
                        .toList(),
                row.oldRoutes().stream()
                        .map(flow -> way(programme, flow, words))
                        .toList());
    }

    private static String way(Programme programme, RouteFlow flow, Words words) {
        List<NodeId> nodes = flow.route().nodes();
        List<String> places = new ArrayList<>();
        int step = Math.max(1, nodes.size() / 5);
        for (int i = 0; i < nodes.size() - 1; i += step) {
            places.add(place(programme, nodes.get(i), words));
        }
        places.add(place(programme, nodes.getLast(), words));
        double tonnes = flow.tonnesPerYear();
        Amount amount = new Amounts(words).of(tonnes, tonnes, tonnes, "t/year", Grade.LOW);
        return amount.number() + Words.THIN_SPACE + amount.unit() + ": " + String.join(" – ", places);
    }

    private static List<String> elements(Programme programme, List<ElementLoad> full, Words words) {
        return full.stream()
                .map(load -> new EffectWords(programme.network(), words).element(load.element()))
                .toList();
    }

    /// What a group is called in the reader's language.
    static String name(Programme programme, ClusterName name, Words words) {
        String layer = name.layer().map(each -> words.of("layer", each.code())).orElse("");
        return name.ends().isEmpty()
                ? words.say("cluster.name", layer)
                : words.say(
                        "cluster.name.line",
                        layer,
                        place(programme, name.ends().getFirst(), words),
                        place(programme, name.ends().getLast(), words));
    }

    private static String place(Programme programme, NodeId node, Words words) {
        return programme.network().findNode(node).map(words::place).orElse(node.value());
    }
}
