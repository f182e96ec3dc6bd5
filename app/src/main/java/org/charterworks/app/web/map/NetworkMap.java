package org.charterworks.app.web.map;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.charterworks.app.web.chart.Outline;
import org.charterworks.app.web.chart.Point;
import org.charterworks.app.web.chart.Svg;

/// A map of the network over a base map. A pure function of its record: the same record gives the same drawing.
///
/// @param id       unique on its page
/// @param title    what is shown
/// @param inWords  the numbers that matter, for those who do not see it
/// @param language code in which countries and seas are named
/// @param around   links drawn pale and without a way to their facts: the surroundings of a route
public record NetworkMap(
        String id,
        String title,
        String inWords,
        BaseMap base,
        View view,
        String language,
        List<MapLine> around,
        List<MapLine> lines,
        List<MapPoint> points,
        List<MapArea> areas) {
    private static final double ASIDE = 2.6;
    private static final double HAZARD = 15;
    private static final double DIAMOND = 7;
    private static final double FAR_KM_PER_PIXEL = 4;

    public NetworkMap {
        around = List.copyOf(around);
        lines = List.copyOf(lines);
        points = List.copyOf(points);
        areas = List.copyOf(areas);
    }

    public String drawn() {
        Svg svg = Svg.document(id, view.width(), view.height(), "map", title, inWords);
        svg.hatch("hatch", 5);
        svg.rectangle(0, 0, view.width(), view.height(), "water");
        svg.put(base.drawn(view));
        Labels labels = new Labels(view.width(), view.height());
        MapScale bar = new MapScale(view.kmPerPixel(), view.height());
        labels.take(0, view.height() - MapScale.ROOM_HEIGHT, bar.roomWidth(), view.height());
        areas.forEach(area -> hazard(svg, area));
        svg.group("pale", g -> around.forEach(line -> line(g, line)));
        lines.stream()
                .sorted(Comparator.comparing(MapLine::load).thenComparing(MapLine::chosen))
                .forEach(line -> line(svg, line));
        List<MapPoint> inView = points.stream().filter(this::isDrawn).toList();
        inView.forEach(point -> symbol(svg, point, labels));
        new MapNames(base, view, language, labels).draw(svg, inView);
        bar.draw(svg);
        return svg.drawn();
    }

    private void hazard(Svg svg, MapArea area) {
        Point at = view.at(area.at());
        if (view.shows(at)) {
            String css = area.chosen() ? "hazard chosen" : "hazard";
            linked(
                    svg,
                    area.href(),
                    area.name(),
                    css,
                    g -> g.circle(at.x(), at.y(), isFar() ? HAZARD / 3 : HAZARD, ""));
        }
    }

    private void line(Svg svg, MapLine line) {
        List<Point> course = course(line);
        Box paper = new Box(-60, -60, view.width() + 120, view.height() + 120);
        Outline outline = new Outline();
        List<List<Point>> pieces = Polyline.clippedLine(course, paper);
        if (pieces.isEmpty()) {
            return;
        }
        pieces.forEach(outline::follow);
        linked(svg, line.href(), line.name(), css(line), g -> {
            if (!line.href().isEmpty()) {
                g.path(outline, "reach");
            }
            if (line.load() == MapLine.Load.FULL) {
                g.stroke(outline, "edge", line.width() + 5);
            }
            g.stroke(outline, "line", line.width());
            if (line.state() == MapLine.State.CLOSED) {
                tick(g, Polyline.middle(course));
            }
            if (line.load() == MapLine.Load.FULL) {
                diamond(g, Polyline.middle(course));
            }
        });
    }

    /// The course in pixels, each layer a little to the side of the others. The side does not depend on the
    /// direction
    /// in which a link was written down.
    private List<Point> course(MapLine line) {
        List<Point> course = line.course().stream().map(view::at).toList();
        boolean westward = course.getFirst().x() > course.getLast().x();
        return Polyline.aside(Polyline.simplified(course, 0.3), (westward ? -1 : 1) * ASIDE * side(line.layer()));
    }

    private static int side(String layer) {
        return switch (layer) {
            case "road" -> 1;
            case "power" -> -1;
            case "gas" -> 2;
            case "oil" -> -2;
            case "fibre" -> 3;
            default -> 0;
        };
    }

    private static String css(MapLine line) {
        String css = "link " + line.layer();
        css += switch (line.state()) {
            case OPEN -> "";
            case NOT_OPEN -> " not-open";
            case CLOSED -> " closed";
        };
        css += line.load() == MapLine.Load.IDLE ? " idle" : "";
        return line.chosen() ? css + " chosen" : css;
    }

    private static void tick(Svg svg, Point at) {
        svg.path(
                new Outline()
                        .moveTo(at.x() - 4, at.y() - 4)
                        .lineTo(at.x() + 4, at.y() + 4)
                        .moveTo(at.x() - 4, at.y() + 4)
                        .lineTo(at.x() + 4, at.y() - 4),
                "tick");
    }

    private static void diamond(Svg svg, Point at) {
        svg.path(
                new Outline()
                        .moveTo(at.x(), at.y() - DIAMOND)
                        .lineTo(at.x() + DIAMOND, at.y())
                        .lineTo(at.x(), at.y() + DIAMOND)
                        .lineTo(at.x() - DIAMOND, at.y())
                        .close(),
                "full");
    }

    private void symbol(Svg svg, MapPoint point, Labels labels) {
        Point at = view.at(point.at());
        double size = size(point);
        labels.take(at.x() - size, at.y() - size, at.x() + size, at.y() + size);
        String css = "node " + point.symbol().name().toLowerCase(Locale.ROOT) + (point.chosen() ? " chosen" : "");
        linked(svg, point.href(), point.name(), css, g -> shape(g, point, at, size));
    }

    static double size(MapPoint point) {
        double size = switch (point.symbol()) {
            case PORT -> 3.6;
            case CITY -> 3.2;
            case BORDER -> 3.4;
            case SUPPLY -> 3.4;
            case JUNCTION -> 1.6;
        };
        return point.chosen() ? size + 1.6 : size;
    }

    private static void shape(Svg svg, MapPoint point, Point at, double size) {
        switch (point.symbol()) {
            case PORT -> svg.rectangle(at.x() - size, at.y() - size, 2 * size, 2 * size, "");
            case CITY, JUNCTION -> svg.circle(at.x(), at.y(), size, "");
            case BORDER -> svg.rectangle(at.x() - size * 0.45, at.y() - size, size * 0.9, 2 * size, "");
            case SUPPLY ->
                svg.path(
                        new Outline()
                                .moveTo(at.x() - size, at.y() + size * 0.8)
                                .lineTo(at.x(), at.y() - size)
                                .lineTo(at.x() + size, at.y() + size * 0.8)
                                .close(),
                        "");
        }
    }

    private boolean isFar() {
        return view.kmPerPixel() > FAR_KM_PER_PIXEL;
    }

    /// Far away, places without a name are left out unless they are spoken of.
    private boolean isDrawn(MapPoint point) {
        return view.shows(view.at(point.at())) && (!isFar() || point.importance() > 1 || point.chosen());
    }

    private static void linked(Svg svg, String href, String name, String css, Consumer<Svg> content) {
        if (href.isEmpty()) {
            svg.named(css, name, content);
        } else {
            svg.link(href, name, css, content);
        }
    }
}
