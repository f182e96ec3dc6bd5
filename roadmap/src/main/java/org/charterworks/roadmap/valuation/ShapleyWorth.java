package org.charterworks.roadmap.valuation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterworks.network.model.Estimate;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.attribution.Attribution;
import org.charterworks.roadmap.attribution.Shapley;
import org.charterworks.roadmap.figure.Runs;

/// Each project's share of what everything together is worth: its marginal worth averaged over all orders in
/// which the projects can come (Shapley 1953); `docs/methods/shapley.md`.
///
/// Unlike values put in alone or taken out alone, shares add up to the package, in each of the three runs. The
/// package itself is [WithWithout#whole()].
///
/// @param shares      every project that can be put in or taken out
/// @param way         how the shares were found; of the three runs the least sure
/// @param evaluations states that were asked for, in the three runs together
/// @param orders      orders drawn, 0 when exact
/// @param seed        seed of the sample
public record ShapleyWorth(
        SortedMap<ProjectId, Share> shares, Attribution.Way way, int evaluations, int orders, long seed) {

    /// States that [org.charterworks.roadmap.attribution.Shapley] may ask for in a run before it draws orders
    /// instead.
    private static final int MOST_STATES = 600;

    private static final int ORDERS = 60;

    public ShapleyWorth {
        shares = Collections.unmodifiableSortedMap(new TreeMap<>(shares));
    }

    /// One project's share of the package, per year.
    ///
    /// @param moneyUsd         of less generalised cost
    /// @param tonnes           of more tonnes that find room
    /// @param co2Kg            of less CO2e
    /// @param standardErrorUsd of the central run in money; 0 when exact
    public record Share(Runs moneyUsd, Runs tonnes, Runs co2Kg, double standardErrorUsd) {

        static final Share NONE = new Share(Runs.ZERO, Runs.ZERO, Runs.ZERO, 0);
    }

    /// Whether the shares are exact and not estimated from a sample.
    public boolean isExact() {
        return way != Attribution.Way.SAMPLED_ORDERS;
    }

    /// The share of a project; nothing for one that cannot be put in or taken out.
    public Share share(ProjectId project) {
        return shares.getOrDefault(project, Share.NONE);
    }

    /// The shares on the date of a valuation.
    ///
    /// @param seed for drawing orders, should there be too many states to ask for all
    public static ShapleyWorth of(WithWithout worth, long seed) {
        List<ProjectId> players = List.copyOf(worth.movingCargo());
        double noiseUsd =
                ClusterFinder.NOISE_SHARE * worth.everything().central().generalisedCostUsd();
        boolean neverWorsens = worth.neverWorsens();
        Map<Estimate, Attribution> runs = Stream.of(Estimate.values())
                .parallel()
                .collect(Collectors.toMap(
                        Function.identity(),
                        estimate -> Shapley.of(
                                new WorthGame(worth, players, Set.of(), estimate, neverWorsens),
                                new Shapley.Effort(noiseUsd, MOST_STATES, ORDERS, seed))));
        SortedMap<ProjectId, Share> shares = new TreeMap<>();
        worth.projects().forEach(project -> shares.put(project, Share.NONE));
        for (int player = 0; player < players.size(); player++) {
            shares.put(players.get(player), share(runs, player));
        }
        return new ShapleyWorth(
                shares,
                runs.values().stream()
                        .map(Attribution::way)
                        .max(Enum::compareTo)
                        .orElseThrow(),
                runs.values().stream().mapToInt(Attribution::evaluations).sum(),
                runs.values().stream().mapToInt(Attribution::orders).max().orElse(0),
                seed);
    }

    private static Share share(Map<Estimate, Attribution> runs, int player) {
        return new Share(
                runs(runs, 0, player),
                runs(runs, 1, player),
                runs(runs, 2, player),
                run(runs, Estimate.CENTRAL).share(0, player).standardError());
    }

    private static Runs runs(Map<Estimate, Attribution> runs, int measure, int player) {
        return new Runs(
                run(runs, Estimate.LOW).share(measure, player).value(),
                run(runs, Estimate.CENTRAL).share(measure, player).value(),
                run(runs, Estimate.HIGH).share(measure, player).value());
    }

    private static Attribution run(Map<Estimate, Attribution> runs, Estimate estimate) {
        return Objects.requireNonNull(runs.get(estimate));
    }
}
