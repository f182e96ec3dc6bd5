package org.charterworks.roadmap.traffic;

import java.util.List;
import org.charterworks.network.model.ElementId;

/// What a network makes of the demand of one year, on central inputs.
///
/// @param wantedTonnes  a year
/// @param servedTonnes  a year
/// @param limits        what is full and worth relieving, most withheld tonnes first
public record GrowthYear(int year, double wantedTonnes, double servedTonnes, List<Limit> limits) {
    public GrowthYear {
        limits = List.copyOf(limits);
    }

    /// Elements that fill together and the tonnes that would be carried besides if they had no limit.
    ///
    /// @param stretches  side by side; each a list of elements one behind the other
    public record Limit(List<List<ElementId>> stretches, double withheldTonnes) {
        public Limit {
            stretches = stretches.stream().map(List::copyOf).toList();
        }

        public List<ElementId> elements() {
            return stretches.stream().flatMap(List::stream).sorted().toList();
        }
    }

    static GrowthYear of(int year, TrafficRun run) {
        double served = run.result().servedTonnes();
        List<Limit> limits = FullElements.groups(run).stream()
                .map(group -> new Limit(
                        group.stretches(),
                        Math.max(
                                0,
                                run.with(FullElements.unlimited(group.elements()))
                                                .servedTonnes()
                                        - served)))
                .sorted((a, b) -> Double.compare(b.withheldTonnes(), a.withheldTonnes()))
                .toList();
        return new GrowthYear(year, served + run.result().unservedTonnes(), served, limits);
    }
}
