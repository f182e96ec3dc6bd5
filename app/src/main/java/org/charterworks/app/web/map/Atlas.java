package org.charterworks.app.web.map;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What a programme's maps are drawn with: the base map and the courses of links.
///
/// @param base    land, borders and names; may be empty
/// @param courses places a link runs through, by its id; a link that is not listed is a straight line
public record Atlas(BaseMap base, Map<String, List<Place>> courses) {
    /// Nothing to draw on: links are straight lines on plain paper.
    public static final Atlas NONE = new Atlas(BaseMap.NONE, Map.of());

    public Atlas {
        courses = Map.copyOf(courses);
    }

    /// The atlas in the folder `basemap` of a programme, read once.
    public static Atlas of(Path basemap) {
        return new Atlas(MapFiles.baseMap(basemap), MapFiles.courses(basemap));
    }

    /// The course of a link between two places.
    public List<Place> course(String link, Place from, Place to) {
        return courses.getOrDefault(link, List.of(from, to));
    }
}
