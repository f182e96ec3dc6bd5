package org.charterworks.app.web.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterworks.app.web.chart.Axis;
import org.charterworks.app.web.chart.Curves;
import org.charterworks.app.web.chart.Drawing;
import org.charterworks.app.web.view.FigureView;
import org.charterworks.app.web.words.Amount;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.project.Project;
import org.charterworks.roadmap.explain.Appraisal;
import org.charterworks.roadmap.figure.Runs;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.valuation.Delay;
import org.charterworks.roadmap.valuation.Variant;

/// The cost of a delay from 0 to 36 months, both variants with their ranges.
final class DelayCurve {
    static final int MOST_MONTHS = 36;

    private static final int STEP_MONTHS = 3;
    private static final double MILLION = 1e6;

    private DelayCurve() {}

    static Drawing of(Appraisal appraisal, Scenario scenario, Project project, int asked, Words words) {
        List<Curves.Curve> curves = new ArrayList<>();
        double most = 0;
        for (Variant variant : Variant.values()) {
            List<Curves.Value> values = values(appraisal, scenario, project, variant);
            most = Math.max(
                    most, values.stream().mapToDouble(Curves.Value::high).max().orElse(0));
            curves.add(new Curves.Curve(
                    words.of("variant", variant.code()), variant == Variant.ALONE ? "first" : "second", values));
        }
        String year = money(appraisal, scenario, project, 12, Variant.LAST_IN, words);
        String finding = words.say("delay.curve.finding", project.name(), year);
        String inWords = words.say(
                "delay.curve.words",
                money(appraisal, scenario, project, 12, Variant.ALONE, words),
                year,
                money(appraisal, scenario, project, MOST_MONTHS, Variant.LAST_IN, words));
        return new Curves(
                        "delay-" + project.id(),
                        finding,
                        words.say("delay.curve.subject", scenario.name()),
                        inWords,
                        words.say("delay.curve.source"),
                        Axis.every(
                                words.say("delay.curve.months"),
                                6,
                                MOST_MONTHS,
                                months -> words.count(Math.round(months))),
                        Axis.fromZero(words.say("delay.curve.money"), most, 5, value -> number(value, words)),
                        curves,
                        Optional.of(new Axis.Tick(asked, words.say("delay.months", asked))))
                .draw();
    }

    private static List<Curves.Value> values(Appraisal appraisal, Scenario scenario, Project project, Variant variant) {
        List<Curves.Value> values = new ArrayList<>();
        for (int months = 0; months <= MOST_MONTHS; months += STEP_MONTHS) {
            if (appraisal.delay(scenario, project.id(), months, variant) instanceof Delay.Priced priced) {
                Runs money = priced.loss().moneyUsd().times(1 / MILLION);
                values.add(new Curves.Value(months, money.lowest(), money.central(), money.highest()));
            }
        }
        return values;
    }

    /// The money lost as the table beside the curve writes it; a dash where there is no price.
    private static String money(
            Appraisal appraisal, Scenario scenario, Project project, int months, Variant variant, Words words) {
        if (appraisal.delay(scenario, project.id(), months, variant) instanceof Delay.Priced priced) {
            Amount amount = FigureView.of(appraisal.figures(scenario, priced).getFirst(), words)
                    .amount();
            return amount.number() + Words.THIN_SPACE + amount.unit();
        }
        return "–";
    }

    private static String number(double millions, Words words) {
        return words.number(BigDecimal.valueOf(millions).setScale(millions < 10 ? 1 : 0, RoundingMode.HALF_EVEN));
    }
}
