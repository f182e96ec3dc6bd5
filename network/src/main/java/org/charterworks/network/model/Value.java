package org.charterworks.network.model;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// One figure: its range, where it comes from and how far it can be trusted. The unit is that of its
/// [Attribute].
///
/// Always: the three numbers are finite and `low <= central <= high`; there is at least one source; sources are
/// sorted and each appears once. Numbers may be negative, because a change may subtract; [Network] refuses a
/// negative attribute.
public record Value(double low, double central, double high, List<SourceKey> sources, Grade grade) {
    public Value {
        if (!Double.isFinite(low) || !Double.isFinite(central) || !Double.isFinite(high)) {
            throw new IllegalArgumentException(
                    "a value needs finite numbers, got " + low + ", " + central + ", " + high);
        }
        if (low > central || central > high) {
            throw new IllegalArgumentException(
                    "a value needs low <= central <= high, got " + low + ", " + central + ", " + high);
        }
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("a value needs at least one source");
        }
        sources = List.copyOf(new TreeSet<>(sources));
    }

    public static Value of(double low, double central, double high, SourceKey source, Grade grade) {
        return new Value(low, central, high, List.of(source), grade);
    }

    /// A figure without a range.
    public static Value exactly(double number, SourceKey source, Grade grade) {
        return of(number, number, number, source, grade);
    }

    public double at(Estimate estimate) {
        return switch (estimate) {
            case LOW -> low;
            case CENTRAL -> central;
            case HIGH -> high;
        };
    }

    /// The three numbers of the caller with the sources of both figures and the worse grade.
    public Value combined(Value other, double newLow, double newCentral, double newHigh) {
        List<SourceKey> both = new ArrayList<>(sources);
        both.addAll(other.sources);
        return new Value(newLow, newCentral, newHigh, both, grade.worst(other.grade));
    }

    public Value withGrade(Grade newGrade) {
        return new Value(low, central, high, sources, newGrade);
    }

    /// Whether the three numbers are the same as those of the other figure, whatever its sources and grade.
    public boolean hasNumbersOf(Value other) {
        return Double.compare(low, other.low) == 0
                && Double.compare(central, other.central) == 0
                && Double.compare(high, other.high) == 0;
    }
}
