package org.charterworks.app.web.chart;

import java.util.List;

/// Things one may choose between, by two measures that should both be small: a numbered point each, and a whisker
/// to the right as far as the first measure may well reach.
public record Tradeoff(
        String id,
        String finding,
        String subject,
        String inWords,
        String source,
        Axis across,
        Axis up,
        List<Choice> choices) {
    private static final double RADIUS = 9;

    public Tradeoff {
        choices = List.copyOf(choices);
    }

    /// One thing.
    ///
    /// @param name   short, stands in the point
    /// @param reach  as far as it may well go on the level axis, at least `across`
    /// @param stands whether it is marked among the others
    public record Choice(String name, double across, double reach, double up, boolean stands) {}

    public Drawing draw() {
        return new Drawing(id, finding, subject, draw("wide", 720, 360), draw("narrow", 350, 320), inWords, source);
    }

    private String draw(String form, double width, double height) {
        Svg svg = Svg.picture(id + "-" + form, width, height, "chart", finding, inWords);
        Plot plot = new Plot(width, height, 16, across, up);
        plot.axes(svg);
        for (Choice choice : choices) {
            double y = plot.y(choice.up());
            double end = plot.x(choice.reach());
            svg.line(plot.x(choice.across()), y, end, y, "choice-whisker");
            svg.line(end, y - 4, end, y + 4, "choice-whisker");
        }
        for (Choice choice : choices) {
            Point at = plot.at(choice.across(), choice.up());
            svg.circle(at.x(), at.y(), RADIUS, choice.stands() ? "choice stands" : "choice");
            svg.text(at.x(), at.y() + 4, Anchor.MIDDLE, "choice-name", choice.name());
        }
        return svg.drawn();
    }
}
