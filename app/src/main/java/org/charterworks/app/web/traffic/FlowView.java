package org.charterworks.app.web.traffic;

import java.util.List;
import org.charterworks.app.web.chart.Drawing;
import org.charterworks.app.web.view.FigureView;

/// The page of flows, without the part that comes later.
///
/// @param years    whose demand can be asked for, with the one shown
/// @param diagram  how cargo is shared out; empty list when nothing is carried
/// @param mapPath  the map with widths by tonnes
/// @param later    the address of [LimitsView]
/// @param csvPath  the table of elements
public record FlowView(
        List<DemandYears.Year> years,
        FigureView served,
        FigureView unserved,
        List<Drawing> diagram,
        List<Share> corridors,
        List<Share> countries,
        List<Share> cargo,
        List<Row> demands,
        List<Way> routes,
        String mapPath,
        String later,
        String csvPath) {
    public FlowView {
        years = List.copyOf(years);
        diagram = List.copyOf(diagram);
        corridors = List.copyOf(corridors);
        countries = List.copyOf(countries);
        cargo = List.copyOf(cargo);
        demands = List.copyOf(demands);
        routes = List.copyOf(routes);
    }

    /// A corridor, a country or a kind of cargo with its part of all that is carried.
    ///
    /// @param containers in twenty-foot units; empty when it does not travel in containers
    public record Share(
            String name, FigureView tonnes, String part, List<FigureView> containers, boolean oneOfSeveral) {
        public Share {
            containers = List.copyOf(containers);
        }
    }

    /// A demand row.
    ///
    /// @param reason code of why something finds no room, after `flows.reason.`; empty when all is carried
    public record Row(String id, String between, String cargo, FigureView served, FigureView unserved, String reason) {}

    /// A route in use.
    public record Way(String demand, String over, FigureView tonnes, boolean oneOfSeveral) {}
}
