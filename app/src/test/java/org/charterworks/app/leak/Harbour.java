package org.charterworks.app.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.charterworks.app.exchange.TestFolder;
import org.charterworks.app.exchange.record.ProgrammeRecord;

/// What all may see of every made-up programme: the pact and a small network on which each project can open a railway
/// of its own beside one slow road.
final class Harbour {
    static final String HOME = "XN_TOWN";
    static final String PORT = "XN_HARBOUR";
    private static final List<String> REPLACED = List.of("projects.yaml", "commitments.yaml", "scenarios.yaml");

    private Harbour() {}

    /// Records that no choice touches.
    static List<ProgrammeRecord> records() {
        return new TestFolder(TestFolder.TINY)
                .loaded().records().records().stream()
                        .filter(record -> !REPLACED.contains(record.file()))
                        .filter(record -> !record.key().equals("sections/I")
                                && !record.key().equals("sources"))
                        .toList();
    }

    /// The railway that a project opens.
    static String railway(int project) {
        return "RAILWAY-" + project;
    }

    /// @param source cited by the road
    static List<Item> network(int railways, String source) {
        List<Item> items = new ArrayList<>();
        IntStream.range(0, railways)
                .forEach(i -> items.add(link(railway(i), "rail", "planned", "0.5" + i, "2", "guess")));
        items.add(link("ROAD", "road", "open", "3", "9", source));
        items.add(item("commodities.csv", "ore", """
                {"id": "ore", "name": "Ore", "value_of_time_usd_per_tonne_hour": 0.2, "source": ["guess"], "grade": "low"}
                """));
        for (int year : List.of(2026, 2035)) {
            items.add(item("network/demand.csv", "ORE|" + year, Item.fill("""
                    {"id": "ORE", "origin": "$0", "destination": "$1", "commodity": "ore", "layers": ["rail", "road"],
                     "year": $2, "tonnes_per_year": $2000, "source": ["guess"], "grade": "low"}
                    """, HOME, PORT, year)));
        }
        return items;
    }

    private static Item link(String id, String layer, String status, String hours, String usd, String source) {
        return item("network/links.csv", id, Item.fill("""
                {"id": "$0", "from": "$1", "to": "$2", "layer": "$3", "length_km": 35, "travel_hours": $5, "status": "$4",
                 "capacity_tonnes_per_year": 1500000, "capacity_grade": "low", "capacity_source": ["guess"],
                 "cost_usd_per_tonne": $6, "source": ["$7"], "grade": "low"}
                """, id, HOME, PORT, layer, status, hours, usd, source));
    }

    private static Item item(String file, String key, String json) {
        return new Item(file, "", key, _ -> json);
    }
}
