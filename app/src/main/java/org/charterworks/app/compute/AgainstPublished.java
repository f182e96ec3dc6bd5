package org.charterworks.app.compute;

import java.util.List;
import java.util.Optional;
import org.charterworks.network.path.Route;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.programme.PublishedFigure;

/// A route's total held against a figure somebody published for the same pair of places.
///
/// @param published what was published, in its own unit
/// @param value     the published number
/// @param model     the route's total in the same unit
public record AgainstPublished(PublishedFigure published, double value, double model) {

    private static final double HOURS_PER_DAY = 24;

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
        Optional<Double> model = switch (figure.unit()) {
            case "days" -> Optional.of(route.hours() / HOURS_PER_DAY);
            case "hours" -> Optional.of(route.hours());
            case "km" -> Optional.of(route.distanceKm());
            case "USD/FEU" -> perUnit(programme, "tonnes_per_feu", route);
            case "USD/TEU" -> perUnit(programme, "tonnes_per_teu", route);
            default -> Optional.empty();
        };
        return figure.value().flatMap(value -> model.map(found -> new AgainstPublished(figure, value, found)));
    }

    /// Money per container: money per tonne times its load; empty when the programme states no load.
    public static Optional<Double> perUnit(Programme programme, String load, Route route) {
        return Optional.ofNullable(programme.parameters().get(load))
                .map(parameter -> parameter.value().central() * route.costUsdPerTonne());
    }
}
