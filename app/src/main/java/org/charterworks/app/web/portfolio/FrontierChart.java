package org.charterworks.app.web.portfolio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterworks.app.web.chart.Axis;
import org.charterworks.app.web.chart.Curves;
import org.charterworks.app.web.chart.Drawing;
import org.charterworks.app.web.words.Words;
import org.charterworks.roadmap.portfolio.Portfolio;

/// The value that every budget up to the one asked for can buy, as a staircase.
final class FrontierChart {
    private static final double MILLION = 1e6;

    private FrontierChart() {}

    /// The drawing; empty when no budget up to that one buys anything.
    static Optional<Drawing> of(Portfolio portfolio, Words words) {
        if (portfolio.frontier().isEmpty()) {
            return Optional.empty();
        }
        double budget = portfolio.question().budgetUsd() / MILLION;
        List<Curves.Value> values = new ArrayList<>();
        double value = 0;
        values.add(at(0, 0));
        for (Portfolio.Step step : portfolio.frontier()) {
            values.add(at(step.costUsd() / MILLION, value));
            value = step.valueUsd() / MILLION;
            values.add(at(step.costUsd() / MILLION, value));
        }
        values.add(at(budget, value));
        Portfolio.Step first = portfolio.frontier().getFirst();
        return Optional.of(new Curves(
                        "frontier",
                        words.say("portfolio.frontier.finding", number(budget, words), number(value, words)),
                        words.say("portfolio.frontier.subject"),
                        words.say(
                                "portfolio.frontier.words",
                                number(first.costUsd() / MILLION, words),
                                number(budget, words),
                                number(value, words)),
                        words.say("portfolio.frontier.source"),
                        Axis.upTo(words.say("portfolio.frontier.across"), budget, 5, each -> number(each, words)),
                        Axis.fromZero(words.say("portfolio.frontier.up"), value, 5, each -> number(each, words)),
                        List.of(new Curves.Curve(words.say("portfolio.best"), "first", values)),
                        Optional.empty())
                .draw());
    }

    private static Curves.Value at(double across, double up) {
        return new Curves.Value(across, up, up, up);
    }

    private static String number(double millions, Words words) {
        return words.number(BigDecimal.valueOf(millions).setScale(millions < 10 ? 1 : 0, RoundingMode.HALF_EVEN));
    }
}
