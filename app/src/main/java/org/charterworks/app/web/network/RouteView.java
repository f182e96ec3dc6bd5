package org.charterworks.app.web.network;

import java.util.List;
import java.util.Map;
import org.charterworks.app.web.chart.Drawing;
import org.charterworks.app.web.view.SourceRef;
import org.jspecify.annotations.Nullable;

/// The route planner's page: its form, and the answer, the refusal, or the places it may have meant.
///
/// @param form     as it was filled in
/// @param places   places to choose from
/// @param criteria codes of what a route may have least of, with the one chosen
/// @param cargo    codes of the kinds of cargo, with the one chosen
/// @param layers   codes of the layers a shipment may travel on, with those chosen
/// @param against  scenarios to compare with, with the one chosen
/// @param asked    places that were not understood
/// @param refusal  why there is no route, null when there is one
/// @param answer   null when there is none
public record RouteView(
        RouteForm form,
        List<PlaceChoice> places,
        List<Choice> criteria,
        List<Choice> cargo,
        List<Choice> layers,
        List<Choice> against,
        List<Unclear> asked,
        @Nullable Refusal refusal,
        @Nullable Answer answer) {
    public RouteView {
        places = List.copyOf(places);
        criteria = List.copyOf(criteria);
        cargo = List.copyOf(cargo);
        layers = List.copyOf(layers);
        against = List.copyOf(against);
        asked = List.copyOf(asked);
    }

    /// A place of the list beside a field.
    ///
    /// @param text what stands in the field when it is chosen
    public record PlaceChoice(String text, String label) {}

    /// Something to choose.
    public record Choice(String code, String name, boolean chosen) {}

    /// A place that names nothing, or several things.
    ///
    /// @param field `from` or `to`
    public record Unclear(String field, String text, List<Way> suggestions) {
        public Unclear {
            suggestions = List.copyOf(suggestions);
        }
    }

    /// A link to another question.
    public record Way(String name, String path) {}

    /// Why nothing leads from one place to the other, in the words of the network.
    ///
    /// @param ways questions that may have an answer
    public record Refusal(String from, String to, String reason, String advice, List<Way> ways) {
        public Refusal {
            ways = List.copyOf(ways);
        }
    }

    /// The routes found.
    ///
    /// @param sentence the answer in words
    /// @param shown    the route whose legs are shown
    /// @param offers   the best route and those that differ from it
    /// @param compared the same question on another day or in another scenario, null when not asked
    /// @param whys     by measure: the page that says what a total was made from
    /// @param profile  time over distance
    /// @param shipment what a shipper reads of the route shown
    /// @param map      the way on the map
    public record Answer(
            String sentence,
            Totals shown,
            Map<String, String> whys,
            List<Offer> offers,
            List<LegRow> legs,
            @Nullable Compared compared,
            List<PublishedRow> published,
            List<String> gaps,
            Drawing profile,
            ShipmentView shipment,
            String map,
            String mapPath,
            String csvPath) {
        public Answer {
            whys = Map.copyOf(whys);
            offers = List.copyOf(offers);
            legs = List.copyOf(legs);
            published = List.copyOf(published);
            gaps = List.copyOf(gaps);
        }
    }

    /// The sums of one route, as pages write them.
    ///
    /// @param perFeu   empty when the programme states no load of a container
    /// @param shipment money for the whole shipment, empty when no tonnes are named
    /// @param co2All   emissions of the whole shipment in tonnes, empty when no tonnes are named
    public record Totals(
            String days,
            String hours,
            String standingShare,
            String distance,
            String perTonne,
            String perFeu,
            String co2,
            String shipment,
            String co2All,
            String grade) {}

    /// A route among those offered.
    ///
    /// @param over what sets it apart from the best, empty for the best
    /// @param use  code of what it is good for beside the best
    /// @param room capacity of its narrowest place in million tonnes a year, empty when none is known
    /// @param narrowest the name of that place
    public record Offer(
            int rank,
            Totals totals,
            String over,
            String use,
            String room,
            String narrowest,
            String path,
            boolean shown) {}

    /// One step of the route shown.
    ///
    /// @param moves whether the shipment moves; else it stands
    /// @param what  from where to where, or where it stands
    /// @param how   the layer, or why it stands
    public record LegRow(
            boolean moves,
            String what,
            String how,
            String layer,
            String distance,
            String hours,
            String perTonne,
            String perFeu,
            String co2,
            String grade,
            List<SourceRef> sources,
            String path) {
        public LegRow {
            sources = List.copyOf(sources);
        }
    }

    /// A published figure beside the model's.
    public record PublishedRow(
            String what,
            String published,
            String model,
            String difference,
            String share,
            String unit,
            String grade,
            String note,
            List<SourceRef> sources) {
        public PublishedRow {
            sources = List.copyOf(sources);
        }
    }

    /// The same question asked of another day or scenario.
    ///
    /// @param here     what the page is shown for, in words
    /// @param there    what it is held against
    /// @param rows     sums side by side; empty when there is no route there
    /// @param refusal  why there is none, empty when there is one
    public record Compared(String here, String there, List<ComparedRow> rows, String refusal) {
        public Compared {
            rows = List.copyOf(rows);
        }
    }

    /// A sum here, there, and how much more it is here.
    ///
    /// @param key its word, after `route.total.`
    public record ComparedRow(String key, String here, String there, String difference) {}
}
