package org.charterworks.roadmap.valuation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.charterworks.register.project.ProjectId;

/// Finds the clusters in a set of projects from their values alone; the rule is printed in
/// `docs/methods/value.md`.
///
/// Works on the central run in money. For n projects it asks for at most n² / 2 states.
public final class ClusterFinder {

    /// A piece is worth less than this share of its last-in value when put in alone.
    static final double PIECE_SHARE = 0.05;

    /// Two pieces belong together when taking out both loses less than this share of the sum of taking out each.
    static final double SAME_LOSS_SHARE = 0.9;

    /// Gains below this share of the whole generalised cost are rounding of the solver, not worth.
    public static final double NOISE_SHARE = 1e-9;

    private static final int MOST_WAITED_FOR = 3;

    private final WithWithout worth;
    private final double noiseUsd;

    public ClusterFinder(WithWithout worth) {
        this.worth = worth;
        this.noiseUsd = NOISE_SHARE * worth.everything().central().generalisedCostUsd();
    }

    /// The clusters, ordered by their first piece; a project is a piece of at most one.
    public List<Cluster> clusters() {
        List<List<Piece>> groups = new ArrayList<>();
        for (Piece piece : pieces()) {
            List<Piece> joined = new ArrayList<>(List.of(piece));
            for (List<Piece> group : List.copyOf(groups)) {
                if (group.stream().anyMatch(other -> loseTheSame(piece, other))) {
                    joined.addAll(group);
                    groups.remove(group);
                }
            }
            groups.add(joined);
        }
        return groups.stream()
                .map(group -> group.stream().map(Piece::project).collect(Collectors.toCollection(TreeSet::new)))
                .map(this::cluster)
                .sorted(Comparator.comparing(Cluster::id))
                .filter(cluster -> cluster.pieces().size() + cluster.waitsFor().size() > 1)
                .toList();
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        for (ProjectId project : worth.projects()) {
            double lastIn = usd(worth.lastIn(Set.of(project)));
            if (lastIn > noiseUsd && usd(worth.alone(Set.of(project))) < PIECE_SHARE * lastIn) {
                pieces.add(new Piece(project, lastIn));
            }
        }
        return pieces;
    }

    private boolean loseTheSame(Piece one, Piece other) {
        double both = usd(worth.lastIn(Set.of(one.project(), other.project())));
        return both < SAME_LOSS_SHARE * (one.lossUsd() + other.lossUsd());
    }

    private Cluster cluster(SortedSet<ProjectId> pieces) {
        Gain lastIn = worth.lastIn(pieces);
        SortedSet<ProjectId> waitsFor = new TreeSet<>();
        Gain alone = beyond(pieces, waitsFor);
        while (usd(alone) < PIECE_SHARE * usd(lastIn) && waitsFor.size() < MOST_WAITED_FOR) {
            Optional<ProjectId> next = mostHelpful(pieces, waitsFor, usd(alone));
            if (next.isEmpty()) {
                break;
            }
            waitsFor.add(next.get());
            alone = beyond(pieces, waitsFor);
        }
        return new Cluster(pieces, waitsFor, alone, lastIn);
    }

    /// The project that raises what the pieces add most; ties by id, none when no project raises it above
    /// rounding.
    private Optional<ProjectId> mostHelpful(SortedSet<ProjectId> pieces, SortedSet<ProjectId> waitsFor, double nowUsd) {
        ProjectId best = null;
        double bestUsd = nowUsd + noiseUsd;
        for (ProjectId candidate : worth.projects()) {
            if (!pieces.contains(candidate) && !waitsFor.contains(candidate)) {
                SortedSet<ProjectId> extended = new TreeSet<>(waitsFor);
                extended.add(candidate);
                double usd = usd(beyond(pieces, extended));
                if (usd > bestUsd) {
                    best = candidate;
                    bestUsd = usd;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /// What the pieces add once the projects they wait for are there.
    private Gain beyond(SortedSet<ProjectId> pieces, SortedSet<ProjectId> waitsFor) {
        SortedSet<ProjectId> all = new TreeSet<>(pieces);
        all.addAll(waitsFor);
        return worth.gain(all, waitsFor);
    }

    private static double usd(Gain gain) {
        return gain.moneyUsd().central();
    }

    /// A project worth almost nothing alone, with what is lost when it is taken out.
    private record Piece(ProjectId project, double lossUsd) {}
}
