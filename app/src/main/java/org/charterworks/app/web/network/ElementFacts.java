package org.charterworks.app.web.network;

import java.util.List;
import org.charterworks.app.web.view.Ref;
import org.charterworks.app.web.view.SourceRef;
import org.charterworks.app.web.words.Amount;
import org.charterworks.app.web.words.DateText;
import org.jspecify.annotations.Nullable;

/// What is known of one element of the network on the day.
///
/// @param kind      code of what it is: `link`, `node`, `area`
/// @param sort      the layer of a link, the kind of a place, in words
/// @param state     code of how it stands: `open`, `not-open`, `closed`, `suspected`, `cleared`; empty for places
/// @param stateText the same in a sentence
/// @param opens     when it opens in the scenario, with why that day; null where that says nothing
/// @param values    its figures
/// @param effects   what projects do to it
/// @param stands    what is charged at a place
/// @param neighbours links at a place, places of a link, links that wait for an area
/// @param near      the map around it
/// @param away      the map without these facts
public record ElementFacts(
        String reference,
        String name,
        String kind,
        String sort,
        String state,
        String stateText,
        @Nullable Opening opens,
        List<ValueRow> values,
        List<EffectRow> effects,
        List<StandRow> stands,
        List<Neighbour> neighbours,
        String note,
        String near,
        String away) {
    public ElementFacts {
        values = List.copyOf(values);
        effects = List.copyOf(effects);
        stands = List.copyOf(stands);
        neighbours = List.copyOf(neighbours);
    }

    /// When an element opens and why that day.
    public record Opening(DateText on, String why, String grade) {}

    /// A figure of an element.
    ///
    /// @param changed whether projects or outside changes have made it what it is
    public record ValueRow(String label, Amount amount, String grade, boolean changed, List<SourceRef> sources) {}

    /// What a project does to the element.
    ///
    /// @param on   when in the scenario; null when nothing sets a date
    /// @param acts whether it acts on the day shown
    public record EffectRow(
            String text, Ref project, @Nullable DateText on, boolean acts, String grade) {}

    /// A row of hours and money charged at a place.
    public record StandRow(String process, String who, Amount hours, String grade, List<SourceRef> sources) {}

    /// Another element that belongs to it.
    public record Neighbour(String name, String path, String state) {}
}
