package org.charterworks.app.web.frame;

import java.util.List;

/// The rooms of the portal, in the order of the product's line: from the text to the price.
public final class Navigation {
    private static final List<Room> ROOMS = List.of(
            new Room("home", "/", List.of()),
            new Room("agreement", "/provisions", List.of()),
            new Room("commitments", "/commitments", List.of()),
            new Room("bodies", "/bodies", List.of()),
            new Room("projects", "/projects", List.of()),
            new Room("roadmap", "/roadmap", List.of()),
            new Room("map", "/map", List.of()),
            new Room("route", "/route", List.of()),
            new Room("value", "/value", List.of()),
            new Room("delay", "/delay", List.of("/whatif")),
            new Room("evidence", "/evidence", List.of()),
            new Room("sources", "/sources", List.of()));

    private Navigation() {}

    /// One entry of the navigation.
    ///
    /// @param key  its word in the message files, after `nav.`
    /// @param path its first page
    /// @param also other addresses that belong to it, by how they begin
    public record Room(String key, String path, List<String> also) {
        public Room {
            also = List.copyOf(also);
        }

        /// Whether a page belongs to this room.
        boolean holds(String page) {
            return isUnder(path, page) || also.stream().anyMatch(begin -> isUnder(begin, page));
        }

        private static boolean isUnder(String begin, String page) {
            return page.equals(begin) || (!begin.equals("/") && page.startsWith(begin + "/"));
        }
    }

    public static List<Room> rooms() {
        return ROOMS;
    }
}
