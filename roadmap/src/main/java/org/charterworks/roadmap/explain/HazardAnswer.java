package org.charterworks.roadmap.explain;

import java.util.List;
import java.util.Optional;
import org.charterworks.network.hazard.AreaFacts;
import org.charterworks.network.hazard.ClearanceForecast;
import org.charterworks.network.hazard.ClearanceTotal;
import org.charterworks.network.model.Asset;
import org.charterworks.network.model.HazardArea;
import org.charterworks.network.model.Link;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.schedule.Delivery;
import org.charterworks.roadmap.valuation.Gain;

/// One hazard area on a day: what is published, what is forecast, what waits for it.
///
/// @param area      on the day
/// @param totals    known on the day, by day
/// @param gates     links that cannot open before it is cleared, as they stand on the day
/// @param sites     assets that cannot be used before
/// @param scenario  when a project clears it in the scenario; empty when no date is set
/// @param alone     what traffic gains in a year when it alone is cleared; empty when that is not known: no link of
///                  transport is named as waiting, or no cargo is stated
/// @param lastIn    what traffic gains in a year when every other area is cleared already
public record HazardAnswer(
        HazardArea area,
        AreaFacts facts,
        List<ClearanceTotal> totals,
        ClearanceForecast forecast,
        List<Link> gates,
        List<Asset> sites,
        Optional<Delivery> scenario,
        Optional<Gain> alone,
        Optional<Gain> lastIn,
        List<Figure> figures) {
    public HazardAnswer {
        totals = List.copyOf(totals);
        gates = List.copyOf(gates);
        sites = List.copyOf(sites);
        figures = List.copyOf(figures);
    }

    /// `cleared`, `suspected` or `unknown`.
    public String status() {
        return area.cleared() ? "cleared" : facts.status();
    }

    /// A figure of clearance by its measure: `cleared`, `rate`, `remaining`, `years`.
    public Optional<Figure> figure(String measure) {
        return figures.stream()
                .filter(figure -> figure.id().argument("measure").equals(Optional.of(measure)))
                .findFirst();
    }

    /// A figure of what clearance is worth.
    ///
    /// @param view     `alone` or `last-in`
    /// @param measure  `money`, `tonnes`, …
    public Optional<Figure> gain(String view, String measure) {
        return figures.stream()
                .filter(figure -> figure.id().argument("view").equals(Optional.of(view)))
                .filter(figure -> figure.id().argument("measure").equals(Optional.of(measure)))
                .findFirst();
    }

    /// USD a year that its clearance first of all is worth to traffic; 0 when not known.
    double worthUsd() {
        return alone.map(gain -> gain.moneyUsd().central()).orElse(0.0);
    }

    /// USD a year that its clearance last of all is worth to traffic; 0 when not known.
    double lastWorthUsd() {
        return lastIn.map(gain -> gain.moneyUsd().central()).orElse(0.0);
    }
}
