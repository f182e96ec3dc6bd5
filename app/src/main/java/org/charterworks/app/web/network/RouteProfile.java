package org.charterworks.app.web.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.charterworks.app.compute.AgainstPublished;
import org.charterworks.app.web.chart.Axis;
import org.charterworks.app.web.chart.Drawing;
import org.charterworks.app.web.chart.Profile;
import org.charterworks.app.web.words.Words;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.path.Leg;
import org.charterworks.network.path.Route;

/// The time/cost-distance chart of a route: where along the way the days go.
final class RouteProfile {
    private static final String DAYS = "days";

    private final ElementNames names;
    private final Words words;
    private final RouteNumbers numbers;

    RouteProfile(ElementNames names, Words words, RouteNumbers numbers) {
        this.names = names;
        this.words = words;
        this.numbers = numbers;
    }

    /// Another route to be drawn beside the first.
    record Second(Route route, String label) {}

    /// All stands at one place in a row, since a shipment does not leave in between.
    private record Stop(NodeId place, double hours, String why) {}

    Drawing draw(Route route, String label, Optional<Second> second, List<AgainstPublished> published) {
        List<Profile.Journey> journeys = new ArrayList<>();
        journeys.add(journey(route, label, "first"));
        second.ifPresent(each -> journeys.add(journey(each.route(), each.label(), "second")));
        List<Profile.Published> marks = published.stream()
                .filter(each -> each.published().unit().equals(DAYS))
                .map(each -> new Profile.Published(
                        words.say(
                                "route.profile.published",
                                numbers.plain(each.value()),
                                each.published().basis(),
                                each.published().year()),
                        each.value()))
                .toList();
        double longest = journeys.stream().mapToDouble(RouteProfile::time).max().orElse(0);
        double mostPublished =
                marks.stream().mapToDouble(Profile.Published::time).max().orElse(0);
        double farthest = journeys.stream()
                .mapToDouble(journey -> journey.steps().stream()
                        .mapToDouble(Profile.Step::distance)
                        .sum())
                .max()
                .orElse(0);
        return new Profile(
                        "profile",
                        finding(route),
                        words.say("route.profile.subject", label),
                        inWords(route),
                        words.say(
                                "route.profile.source",
                                words.of("grade", route.grade().code())),
                        Axis.upTo(words.say("route.profile.km"), farthest, 6, numbers::whole),
                        Axis.fromZero(
                                words.say("route.profile.days"), Math.max(longest, mostPublished), 6, numbers::plain),
                        journeys,
                        marks)
                .draw();
    }

    private static double time(Profile.Journey journey) {
        return journey.steps().stream().mapToDouble(Profile.Step::time).sum();
    }

    private Profile.Journey journey(Route route, String label, String css) {
        List<Profile.Step> steps = new ArrayList<>();
        List<Leg.Stand> stands = new ArrayList<>();
        for (Leg leg : route.legs()) {
            switch (leg) {
                case Leg.Stand stand -> stands.add(stand);
                case Leg.Move move -> {
                    stop(stands).ifPresent(stop -> steps.add(step(stop)));
                    stands.clear();
                    steps.add(new Profile.Step("", move.distanceKm(), move.hours() / RouteNumbers.HOURS_PER_DAY));
                }
            }
        }
        stop(stands).ifPresent(stop -> steps.add(step(stop)));
        return new Profile.Journey(label, css, steps);
    }

    private Profile.Step step(Stop stop) {
        return new Profile.Step(
                words.say("route.profile.stand", names.node(stop.place()), numbers.plain(stop.hours()), stop.why()),
                0,
                stop.hours() / RouteNumbers.HOURS_PER_DAY);
    }

    private Optional<Stop> stop(List<Leg.Stand> stands) {
        if (stands.isEmpty()) {
            return Optional.empty();
        }
        StringJoiner why = new StringJoiner(", ");
        stands.forEach(stand -> why.add(words.of("process", stand.process().code())));
        return Optional.of(new Stop(
                stands.getFirst().node(),
                stands.stream().mapToDouble(Leg.Stand::hours).sum(),
                why.toString()));
    }

    private List<Stop> stops(Route route) {
        List<Stop> stops = new ArrayList<>();
        List<Leg.Stand> stands = new ArrayList<>();
        for (Leg leg : route.legs()) {
            switch (leg) {
                case Leg.Stand stand -> stands.add(stand);
                case Leg.Move move -> {
                    stop(stands).ifPresent(stops::add);
                    stands.clear();
                }
            }
        }
        stop(stands).ifPresent(stops::add);
        stops.sort(Comparator.comparingDouble(Stop::hours).reversed());
        return stops;
    }

    private String finding(Route route) {
        List<Stop> stops = stops(route);
        if (stops.isEmpty()) {
            return words.say("route.profile.finding.moving", numbers.days(route.hours()));
        }
        return words.say(
                "route.profile.finding",
                numbers.days(route.standingHours()),
                numbers.days(route.hours()),
                names.node(stops.getFirst().place()),
                numbers.days(stops.getFirst().hours()));
    }

    private String inWords(Route route) {
        List<String> longest = stops(route).stream()
                .limit(3)
                .map(stop -> words.say(
                        "route.profile.stand", names.node(stop.place()), numbers.plain(stop.hours()), stop.why()))
                .toList();
        return words.say(
                        "route.profile.words",
                        numbers.days(route.hours()),
                        numbers.whole(route.distanceKm()),
                        numbers.days(route.standingHours()))
                + " " + String.join("; ", longest);
    }
}
