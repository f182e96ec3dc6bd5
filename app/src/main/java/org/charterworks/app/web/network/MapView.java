package org.charterworks.app.web.network;

import java.util.List;
import org.charterworks.app.web.words.DateText;
import org.jspecify.annotations.Nullable;

/// The map's page.
///
/// @param svg      the drawing
/// @param shown    links on the layers shown
/// @param open     of them, those that are open on the day
/// @param notOpen  of them, planned or under construction
/// @param closed   of them, closed
/// @param traffic  what is carried, in a sentence; empty where the map does not show it
/// @param next     what opens next in the scenario, null when nothing does
/// @param width    code of what the width of a line stands for: `capacity` or `tonnes`
/// @param layers   layers to choose from
/// @param extents  the two maps
/// @param moves    ways to look nearer, wider and to the side
/// @param months   the slider
/// @param month    the month the slider stands at, in words
/// @param kept     what the form sends along besides layers and month
/// @param facts    of the element chosen, null when none is
/// @param rows     the table beside the map
public record MapView(
        String svg,
        int shown,
        long open,
        long notOpen,
        long closed,
        String traffic,
        @Nullable Next next,
        String width,
        List<LayerChoice> layers,
        List<Way> extents,
        List<Way> moves,
        Months months,
        String month,
        List<Kept> kept,
        @Nullable ElementFacts facts,
        List<LinkRow> rows,
        String csvPath) {
    public MapView {
        layers = List.copyOf(layers);
        extents = List.copyOf(extents);
        moves = List.copyOf(moves);
        kept = List.copyOf(kept);
        rows = List.copyOf(rows);
    }

    /// What opens next.
    public record Next(String name, String path, DateText on, String why, boolean assumed) {}

    /// A layer with whether it is shown and how many links it has.
    public record LayerChoice(String code, boolean shown, long links) {}

    /// A link to another view of the map.
    ///
    /// @param key its word, after `map.`
    public record Way(String key, String path, boolean current) {}

    /// A hidden field.
    public record Kept(String name, String value) {}
}
