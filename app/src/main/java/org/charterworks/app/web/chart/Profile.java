package org.charterworks.app.web.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Journeys drawn as time over distance: a flat line is fast, a steep one slow, an upright one stands still.
/// The big
/// stands of the first journey are named where they stand.
///
/// @param journeys  the one the page is about first, others it is held against after it
/// @param published what somebody published for the whole journey
public record Profile(
        String id,
        String finding,
        String subject,
        String inWords,
        String source,
        Axis distance,
        Axis time,
        List<Journey> journeys,
        List<Published> published) {
    private static final double LINE = 16;
    private static final double LEAST_NAMED = 12;
    private static final int MOST_NAMED = 6;

    public Profile {
        journeys = List.copyOf(journeys);
        published = List.copyOf(published);
    }

    /// One journey.
    ///
    /// @param css    class that gives colour and dash
    /// @param steps  in order; each begins where the one before ends, the first at nothing
    public record Journey(String label, String css, List<Step> steps) {
        public Journey {
            steps = List.copyOf(steps);
        }

        double distance() {
            return steps.stream().mapToDouble(Step::distance).sum();
        }

        double time() {
            return steps.stream().mapToDouble(Step::time).sum();
        }
    }

    /// A part of a journey: over some distance, or standing.
    ///
    /// @param label where and why it stands; empty for a move
    public record Step(String label, double distance, double time) {}

    /// A time published for the whole journey.
    public record Published(String label, double time) {}

    private record Stand(String label, double distance, double from, double to) {
        double length() {
            return to - from;
        }
    }

    public Drawing draw() {
        return new Drawing(id, finding, subject, draw("wide", 720, 440), draw("narrow", 350, 380), inWords, source);
    }

    private String draw(String form, double width, double height) {
        Svg svg = Svg.picture(id + "-" + form, width, height, "chart", finding, inWords);
        Plot plot = new Plot(width, height, 14, distance, time);
        plot.axes(svg);
        for (Published each : published) {
            double y = plot.y(each.time());
            svg.line(plot.left(), y, plot.right(), y, "reference");
            svg.text(plot.left() + 6, y - 5, Anchor.START, "reference-name", each.label());
        }
        for (Journey journey : journeys.reversed()) {
            svg.path(Outline.through(course(plot, journey)), "curve " + journey.css());
        }
        if (!journeys.isEmpty()) {
            stands(svg, plot, journeys.getFirst());
        }
        if (journeys.size() > 1) {
            ends(svg, plot);
        }
        return svg.drawn();
    }

    private static List<Point> course(Plot plot, Journey journey) {
        List<Point> course = new ArrayList<>();
        double distance = 0;
        double time = 0;
        course.add(plot.at(0, 0));
        for (Step step : journey.steps()) {
            distance += step.distance();
            time += step.time();
            course.add(plot.at(distance, time));
        }
        return course;
    }

    /// The longest stands, drawn heavier and named on the side that has more room: the line always rises, so
    /// the words
    /// beside the middle of an upright part stand clear of it.
    private static void stands(Svg svg, Plot plot, Journey journey) {
        for (Stand stand : longest(journey)) {
            double x = plot.x(stand.distance());
            double from = plot.y(stand.from());
            double to = plot.y(stand.to());
            svg.line(x, from, x, to, "stand " + journey.css());
            if (from - to < LEAST_NAMED) {
                continue;
            }
            boolean before = x - plot.left() > plot.right() - x;
            double room = (before ? x - plot.left() : plot.right() - x) - 14;
            List<String> lines = Lettering.lines(stand.label(), Plot.TYPE, Math.min(room, 240));
            int fit = Math.max(1, Math.min(lines.size(), (int) ((from - to) / LINE)));
            double y = (from + to) / 2 + 4 - (fit - 1) * LINE / 2;
            for (int i = 0; i < fit; i++) {
                String words = fit < lines.size() && i == fit - 1
                        ? Lettering.cut(String.join(" ", lines.subList(i, lines.size())), Plot.TYPE, room)
                        : lines.get(i);
                svg.text(before ? x - 8 : x + 8, y, before ? Anchor.END : Anchor.START, "stand-name", words);
                y += LINE;
            }
        }
    }

    private static List<Stand> longest(Journey journey) {
        List<Stand> stands = new ArrayList<>();
        double distance = 0;
        double time = 0;
        for (Step step : journey.steps()) {
            if (step.distance() == 0 && step.time() > 0) {
                stands.add(new Stand(step.label(), distance, time, time + step.time()));
            }
            distance += step.distance();
            time += step.time();
        }
        return stands.stream()
                .sorted(Comparator.comparingDouble(Stand::length).reversed())
                .limit(MOST_NAMED)
                .toList();
    }

    /// With more than one journey each is named at its end.
    private void ends(Svg svg, Plot plot) {
        List<Journey> byHeight = journeys.stream()
                .sorted(Comparator.comparingDouble(journey -> plot.y(journey.time())))
                .toList();
        List<Double> places = Spread.apart(
                byHeight.stream().map(journey -> plot.y(journey.time()) - 6).toList(), LINE, plot.top(), plot.bottom());
        for (int i = 0; i < byHeight.size(); i++) {
            Journey journey = byHeight.get(i);
            double x = plot.x(journey.distance());
            svg.circle(x, plot.y(journey.time()), 3, "curve-end " + journey.css());
            svg.text(x - 8, places.get(i), Anchor.END, "curve-name " + journey.css(), journey.label());
        }
    }
}
