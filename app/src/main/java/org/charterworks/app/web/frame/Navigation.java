package org.charterworks.app.web.frame;

import java.util.List;

/// The rooms of the portal by section, in the order of the product's line: from the text to the price.
public final class Navigation {
    private static final List<Section> SECTIONS = List.of(
            new Section(
                    "agreement",
                    List.of(
                            Room.at("home", "/"),
                            Room.at("provisions", "/provisions"),
                            Room.at("commitments", "/commitments"),
                            Room.at("scorecard", "/scorecard"),
                            Room.at("indicators", "/indicators"),
                            Room.at("bodies", "/bodies"),
                            Room.at("meetings", "/meetings"))),
            new Section("roadmap", List.of(Room.at("projects", "/projects"), Room.at("roadmap", "/roadmap"))),
            new Section(
                    "network",
                    List.of(
                            Room.at("map", "/map"),
                            Room.at("route", "/route"),
                            Room.at("flows", "/flows"),
                            Room.at("resilience", "/resilience"),
                            Room.at("energy", "/energy"),
                            Room.at("fibre", "/fibre"),
                            Room.at("sites", "/sites"),
                            Room.at("hazards", "/hazards"))),
            new Section(
                    "value",
                    List.of(
                            Room.at("value", "/value"),
                            Room.at("delay", "/delay", "/whatif"),
                            Room.at("risk", "/risk"),
                            Room.at("portfolio", "/portfolio"))),
            new Section(
                    "evidence",
                    List.of(
                            Room.at("evidence", "/evidence"),
                            Room.at("sources", "/sources"),
                            Room.at("calibration", "/calibration"),
                            Room.at("changes", "/changes", "/history"),
                            Room.at("open-data", "/open-data"))));

    private Navigation() {}

    /// Rooms that answer questions of one kind.
    ///
    /// @param key its word in the message files, after `nav.section.`
    public record Section(String key, List<Room> rooms) {
        public Section {
            rooms = List.copyOf(rooms);
        }
    }

    /// One entry of the navigation.
    ///
    /// @param key  its word in the message files, after `nav.`
    /// @param path its first page
    /// @param also other addresses that belong to it, by how they begin
    public record Room(String key, String path, List<String> also) {
        public Room {
            also = List.copyOf(also);
        }

        static Room at(String key, String path, String... also) {
            return new Room(key, path, List.of(also));
        }

        /// Whether a page belongs to this room.
        boolean holds(String page) {
            return isUnder(path, page) || also.stream().anyMatch(begin -> isUnder(begin, page));
        }

        private static boolean isUnder(String begin, String page) {
            return page.equals(begin) || (!begin.equals("/") && page.startsWith(begin + "/"));
        }
    }

    public static List<Section> sections() {
        return SECTIONS;
    }
}
