package org.charterworks.app.web.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;

/// How an amount is shared out in steps, such as cargo by kind, by corridor and by destination: bands whose height is
/// the amount, each stop named beside its place. On phones the middle column as bars.
///
/// @param heads   what the stops of each column are; two or more columns
/// @param flows   each with one stop in every column
/// @param middle  the column drawn as bars where there is no room for bands
/// @param amounts writes an amount beside a stop
public record Sankey(
        String id,
        String finding,
        String subject,
        String inWords,
        String source,
        List<String> heads,
        List<Flow> flows,
        int middle,
        DoubleFunction<String> amounts) {
    private static final double WIDTH = 960;
    private static final double FIELD = 340;
    private static final double TOP = 34;
    private static final double GAP = 16;
    private static final double STOP = 12;
    private static final double ROOM = 170;
    private static final double LINE = 15;

    public Sankey {
        heads = List.copyOf(heads);
        flows = flows.stream().filter(flow -> flow.amount() > 0).toList();
    }

    /// An amount with its way through the columns.
    ///
    /// @param css class that gives its colour
    public record Flow(List<String> stops, double amount, String css) {
        public Flow {
            stops = List.copyOf(stops);
        }
    }

    public Drawing draw() {
        return new Drawing(id, finding, subject, wide(), narrow(), inWords, source);
    }

    private String narrow() {
        Map<String, Double> sums = sums(middle);
        double most = sums.values().stream().mapToDouble(each -> each).max().orElse(1);
        List<Bars.Row> rows = sums.entrySet().stream()
                .map(each -> new Bars.Row(
                        each.getKey(), "", List.of(Bars.Bar.exact(each.getValue(), amounts.apply(each.getValue())))))
                .toList();
        Axis axis = Axis.fromZero(heads.get(middle), most, 3, amounts);
        return new Bars(id, finding, subject, inWords, source, List.of(new Bars.Panel("", axis, "bar-first")), rows)
                .narrow();
    }

    /// Amounts by stop of a column, largest first.
    private Map<String, Double> sums(int column) {
        Map<String, Double> sums = new LinkedHashMap<>();
        flows.forEach(flow -> sums.merge(flow.stops().get(column), flow.amount(), Double::sum));
        Map<String, Double> sorted = new LinkedHashMap<>();
        sums.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .forEach(each -> sorted.put(each.getKey(), each.getValue()));
        return sorted;
    }

    private String wide() {
        double all = Math.max(1e-9, flows.stream().mapToDouble(Flow::amount).sum());
        int most = 1;
        for (int column = 0; column < heads.size(); column++) {
            most = Math.max(most, sums(column).size());
        }
        double perUnit = FIELD / all;
        Svg svg =
                Svg.picture(id + "-wide", WIDTH, TOP + FIELD + (most - 1) * GAP + 12, "chart sankey", finding, inWords);
        List<Map<String, Double>> tops = new ArrayList<>();
        for (int column = 0; column < heads.size(); column++) {
            tops.add(tops(column, perUnit, (most - 1) * GAP));
            svg.text(textX(column), 14, anchor(column), "axis-name section-name", heads.get(column));
        }
        for (int column = 0; column + 1 < heads.size(); column++) {
            bands(svg, column, perUnit, tops);
        }
        for (int column = 0; column < heads.size(); column++) {
            stops(svg, column, perUnit, tops.get(column));
        }
        return svg.drawn();
    }

    /// Where each stop of a column begins; the column stands in the middle of the field.
    private Map<String, Double> tops(int column, double perUnit, double spare) {
        Map<String, Double> sums = sums(column);
        double y = TOP + (spare - (sums.size() - 1) * GAP) / 2;
        Map<String, Double> tops = new LinkedHashMap<>();
        for (Map.Entry<String, Double> each : sums.entrySet()) {
            tops.put(each.getKey(), y);
            y += each.getValue() * perUnit + GAP;
        }
        return tops;
    }

    private double x(int column) {
        return ROOM + column * (WIDTH - 2 * ROOM - STOP) / (heads.size() - 1);
    }

    /// Bands from one column to the next, sorted at both ends by where they come from and go to, so that few cross.
    private void bands(Svg svg, int column, double perUnit, List<Map<String, Double>> tops) {
        Map<String, Double> from = new LinkedHashMap<>(tops.get(column));
        Map<String, Double> to = new LinkedHashMap<>(tops.get(column + 1));
        List<Flow> joined = joined(column);
        List<Flow> leaving = joined.stream()
                .sorted(Comparator.comparingDouble((Flow flow) -> top(tops.get(column + 1), flow, 1))
                        .thenComparing(Flow::css))
                .toList();
        Map<Flow, Double> starts = new LinkedHashMap<>();
        leaving.forEach(flow -> starts.put(flow, taken(from, flow.stops().get(0), flow.amount() * perUnit)));
        joined.stream()
                .sorted(Comparator.comparingDouble((Flow flow) -> top(tops.get(column), flow, 0))
                        .thenComparing(Flow::css))
                .forEach(flow -> {
                    double height = flow.amount() * perUnit;
                    double start = starts.getOrDefault(flow, TOP);
                    double end = taken(to, flow.stops().get(1), height);
                    String words = String.join(" → ", flow.stops()) + ": " + amounts.apply(flow.amount());
                    svg.named("band-" + flow.css(), words, g -> g.path(band(column, start, end, height), "flow"));
                });
    }

    private Outline band(int column, double start, double end, double height) {
        double left = x(column) + STOP;
        double right = x(column + 1);
        double half = (left + right) / 2;
        return new Outline()
                .moveTo(left, start)
                .curveTo(half, start, half, end, right, end)
                .lineTo(right, end + height)
                .curveTo(half, end + height, half, start + height, left, start + height)
                .close();
    }

    /// The flows between a column and the next, equal ones as one.
    private List<Flow> joined(int column) {
        Map<List<String>, Flow> joined = new LinkedHashMap<>();
        for (Flow flow : flows) {
            List<String> two = flow.stops().subList(column, column + 2);
            joined.merge(
                    List.of(two.get(0), two.get(1), flow.css()),
                    new Flow(two, flow.amount(), flow.css()),
                    (a, b) -> new Flow(a.stops(), a.amount() + b.amount(), a.css()));
        }
        return List.copyOf(joined.values());
    }

    private static double top(Map<String, Double> tops, Flow flow, int end) {
        return tops.getOrDefault(flow.stops().get(end), 0.0);
    }

    /// The next free place of a stop, which is taken.
    private static double taken(Map<String, Double> free, String stop, double height) {
        double at = free.getOrDefault(stop, TOP);
        free.put(stop, at + height);
        return at;
    }

    private void stops(Svg svg, int column, double perUnit, Map<String, Double> tops) {
        Map<String, Double> sums = sums(column);
        double lastWords = 0;
        for (Map.Entry<String, Double> each : tops.entrySet()) {
            double amount = sums.getOrDefault(each.getKey(), 0.0);
            double height = Math.max(1, amount * perUnit);
            svg.rectangle(x(column), each.getValue(), STOP, height, "stop");
            List<String> lines =
                    new ArrayList<>(Lettering.lines(each.getKey() + " " + amounts.apply(amount), Plot.TYPE, ROOM - 10));
            double y = Math.max(each.getValue() + height / 2 + 5 - (lines.size() - 1) * LINE / 2, lastWords + LINE);
            for (String line : lines) {
                svg.text(textX(column), y, anchor(column), "stop-name", line);
                lastWords = y;
                y += LINE;
            }
        }
    }

    private double textX(int column) {
        return column == 0 ? x(column) - 8 : x(column) + STOP + 8;
    }

    private Anchor anchor(int column) {
        return column == 0 ? Anchor.END : Anchor.START;
    }
}
