package org.charterworks.app.compute;

import java.util.List;
import java.util.Optional;
import org.charterworks.network.path.Route;
import org.charterworks.roadmap.calibration.Totals;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.programme.PublishedFigure;

/// A route's total held against a figure somebody published for the same pair of places.
///
/// @param published what was published, in its own unit
/// @param value     the published number
/// @param model     the route's total in the same unit
public record AgainstPublished(PublishedFigure published, double value, double model) {

    /// Model less published, in the published unit.
    public double difference() {
        return model - value;
    }

    /// The difference as a part of the published number, empty when that is 0.
    public Optional<Double> share() {
        return value == 0 ? Optional.empty() : Optional.of(difference() / value);
    }

    /// Every published figure on the pair of places that can be held against a route, in the programme's order.
    public static List<AgainstPublished> of(Programme programme, Route route) {
        return programme.published().stream()
                .filter(figure -> figure.from().filter(route.from()::equals).isPresent())
                .filter(figure -> figure.to().filter(route.to()::equals).isPresent())
                .flatMap(figure -> against(programme, figure, route).stream())
                .toList();
    }

    private static Optional<AgainstPublished> against(Programme programme, PublishedFigure figure, Route route) {
        Optional<Double> model = Totals.of(route).in(figure.unit(), programme);
        return figure.value().flatMap(value -> model.map(found -> new AgainstPublished(figure, value, found)));
    }
}
