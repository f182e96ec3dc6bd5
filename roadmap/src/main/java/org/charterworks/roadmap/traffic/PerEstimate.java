package org.charterworks.roadmap.traffic;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.charterworks.network.model.Estimate;
import org.charterworks.roadmap.figure.Runs;

/// Something for each end of the inputs.
record PerEstimate<T>(T low, T central, T high) {

    /// What a function gives on the low, the central and the high inputs, asked in this order.
    static <T> PerEstimate<T> of(Function<Estimate, T> each) {
        return new PerEstimate<>(each.apply(Estimate.LOW), each.apply(Estimate.CENTRAL), each.apply(Estimate.HIGH));
    }

    T at(Estimate estimate) {
        return switch (estimate) {
            case LOW -> low;
            case CENTRAL -> central;
            case HIGH -> high;
        };
    }

    Runs runs(ToDoubleFunction<? super T> number) {
        return new Runs(number.applyAsDouble(low), number.applyAsDouble(central), number.applyAsDouble(high));
    }

    List<T> list() {
        return List.of(low, central, high);
    }
}
