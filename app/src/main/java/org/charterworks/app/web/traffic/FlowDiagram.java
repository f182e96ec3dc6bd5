package org.charterworks.app.web.traffic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterworks.app.web.chart.Drawing;
import org.charterworks.app.web.chart.Sankey;
import org.charterworks.app.web.words.Words;
import org.charterworks.network.model.CommodityId;
import org.charterworks.network.model.Demand;
import org.charterworks.network.model.DemandId;
import org.charterworks.network.model.Grade;
import org.charterworks.roadmap.traffic.CorridorTonnes;
import org.charterworks.roadmap.traffic.DemandTonnes;
import org.charterworks.roadmap.traffic.RouteTonnes;
import org.charterworks.roadmap.traffic.Traffic;

/// What is carried, from the kind of cargo over its corridor to its destination, on central inputs.
record FlowDiagram(Traffic traffic, Grade grade, TrafficNames names) {

    /// Empty when nothing is carried.
    Optional<Drawing> drawing() {
        List<CorridorTonnes> corridors = CorridorTonnes.of(traffic);
        double all = traffic.servedTonnes().central();
        if (corridors.isEmpty() || !(all > 0)) {
            return Optional.empty();
        }
        Words words = names.words();
        CorridorTonnes first = corridors.getFirst();
        double tonnes = first.tonnes().central();
        String finding =
                words.say("flows.diagram.finding", names.corridor(first.countries()), words.percent(tonnes / all));
        String inWords = words.say(
                "flows.diagram.words",
                names.tonnes(all, grade),
                names.corridor(first.countries()),
                names.tonnes(tonnes, grade));
        return Optional.of(new Sankey(
                        "flow-diagram",
                        finding,
                        words.say(
                                "flows.diagram.subject",
                                words.date(traffic.question().on()),
                                Integer.toString(traffic.question().demandOn().getYear()),
                                traffic.question().scenario().name()),
                        inWords,
                        words.say("flows.diagram.source", words.of("grade", grade.code())),
                        List.of(
                                words.say("flows.head.cargo"),
                                words.say("flows.head.corridor"),
                                words.say("flows.head.destination")),
                        flows(),
                        1,
                        amount -> names.tonnes(amount, grade))
                .draw());
    }

    private List<Sankey.Flow> flows() {
        Map<DemandId, Demand> demands = new HashMap<>();
        Map<CommodityId, String> colours = new HashMap<>();
        for (CommodityId commodity : traffic.commodities().keySet()) {
            colours.put(commodity, Integer.toString(colours.size() % 6 + 1));
        }
        for (DemandTonnes line : traffic.demands()) {
            demands.put(line.demand().id(), line.demand());
        }
        List<Sankey.Flow> flows = new ArrayList<>();
        for (RouteTonnes route : traffic.routes()) {
            Demand demand = demands.get(route.demand());
            if (demand != null) {
                flows.add(new Sankey.Flow(
                        List.of(
                                names.cargo(demand),
                                names.corridor(CorridorTonnes.countries(
                                        route, traffic.snapshot().network())),
                                names.place(demand.destination())),
                        route.tonnes().central(),
                        colours.getOrDefault(demand.commodity(), "1")));
            }
        }
        return flows;
    }
}
