package org.charterworks.roadmap.calibration;

import java.util.Optional;
import org.charterworks.roadmap.programme.PublishedFigure;

/// One published row against the model.
///
/// @param published as the programme gives it
/// @param modelled  empty when the model has no answer
/// @param noAnswer  why it has none, in words; empty when it has one
public record Compared(PublishedFigure published, Optional<Modelled> modelled, String noAnswer) {

    /// The largest error, as a part of the published number, that still counts as a hit.
    public static final double HIT = 0.25;

    private static final double HOURS_PER_YEAR = 8760;
    private static final double MILLION = 1e6;

    static Compared answered(PublishedFigure published, Modelled modelled) {
        return new Compared(published, Optional.of(modelled), "");
    }

    static Compared without(PublishedFigure published, String noAnswer) {
        return new Compared(published, Optional.empty(), noAnswer);
    }

    public Use use() {
        return Use.of(published);
    }

    /// Modelled less published, as a part of the published number; empty when there is nothing to compare.
    public Optional<Double> error() {
        return modelled.flatMap(
                model -> published.value().filter(value -> value != 0).map(value -> (model.value() - value) / value));
    }

    /// Whether the error is no more than a part of the published number.
    public boolean isWithin(double share) {
        return error().filter(error -> Math.abs(error) <= share).isPresent();
    }

    /// Whether the model comes within a quarter of the published number.
    public boolean isHit() {
        return isWithin(HIT);
    }

    /// Whether it counts in the test: held out, answered, and of a year for which demand is stated.
    public boolean isTest() {
        return use() == Use.HELD_OUT && error().isPresent() && ofAYearOfDemand();
    }

    boolean ofAYearOfDemand() {
        return modelled.filter(Modelled::yearOfDemand).isPresent();
    }

    /// GEH of tonnes or TEU an hour; empty for anything but a volume of a year.
    public Optional<Double> geh() {
        double perHour = switch (published.unit()) {
            case "Mt", "Mt/yr" -> MILLION / HOURS_PER_YEAR;
            case "TEU", "TEU/yr" -> 1 / HOURS_PER_YEAR;
            default -> 0;
        };
        return perHour == 0
                ? Optional.empty()
                : modelled.flatMap(model -> published
                        .value()
                        .filter(value -> value + model.value() > 0)
                        .map(value -> geh(model.value() * perHour, value * perHour)));
    }

    /// GEH = √(2 (m − c)² / (m + c)), the usual statistic for hourly counts (UK Design Manual for Roads and
    /// Bridges): below 5 is a good match.
    ///
    /// @param modelled an hour, 0 or more
    /// @param counted  an hour, 0 or more; not both 0
    public static double geh(double modelled, double counted) {
        return Math.sqrt(2 * (modelled - counted) * (modelled - counted) / (modelled + counted));
    }
}
