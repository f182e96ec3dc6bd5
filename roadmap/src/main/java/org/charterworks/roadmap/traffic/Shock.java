package org.charterworks.roadmap.traffic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.resilience.FluidQueue;
import org.charterworks.roadmap.figure.Runs;
import org.charterworks.roadmap.schedule.Scenario;

/// What the outside changes of a scenario do while they act, and how long what waited takes to drain.
///
/// @param from            the first day on which something acts
/// @param until           the last; empty when it lasts
/// @param heldPerDay      tonnes that find no room on a day of it, besides what finds none anyway
/// @param extraUsdPerDay  what cargo that still moves pays more on such a day
/// @param sparePerDay     room to spare afterwards for the rows that were held, tonnes a day
/// @param queues          on low, central and high inputs; empty when it lasts
public record Shock(
        Scenario scenario,
        LocalDate from,
        Optional<LocalDate> until,
        Runs heldPerDay,
        Runs extraUsdPerDay,
        Runs sparePerDay,
        List<FluidQueue> queues) {
    public Shock {
        queues = List.copyOf(queues);
    }

    /// The queue on one end of the inputs; empty when the shock lasts.
    public Optional<FluidQueue> queue(Estimate estimate) {
        return queues.isEmpty()
                ? Optional.empty()
                : Optional.of(new PerEstimate<>(queues.get(0), queues.get(1), queues.get(2)).at(estimate));
    }

    /// Tonnes waiting when it ends; empty when it lasts.
    public Optional<Runs> longestTonnes() {
        return queues.isEmpty()
                ? Optional.empty()
                : Optional.of(new Runs(
                        queues.get(0).longestTonnes(),
                        queues.get(1).longestTonnes(),
                        queues.get(2).longestTonnes()));
    }

    /// Days from its end until nothing waits; empty when it lasts or a queue never drains.
    public Optional<Runs> daysToDrain() {
        List<OptionalDouble> days = queues.stream().map(FluidQueue::daysToDrain).toList();
        return days.isEmpty() || days.stream().anyMatch(OptionalDouble::isEmpty)
                ? Optional.empty()
                : Optional.of(new Runs(
                        days.get(0).getAsDouble(),
                        days.get(1).getAsDouble(),
                        days.get(2).getAsDouble()));
    }

    /// Whether all cargo that moved before still moves, in every run.
    public boolean holdsNothing() {
        return heldPerDay.highest() == 0;
    }

    /// Whether something waits that never drains, in any run.
    public boolean neverDrains() {
        return queues.stream().anyMatch(queue -> queue.daysToDrain().isEmpty());
    }
}
