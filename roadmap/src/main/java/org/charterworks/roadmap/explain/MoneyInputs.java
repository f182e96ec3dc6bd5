package org.charterworks.roadmap.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.charterworks.network.model.Grade;
import org.charterworks.register.source.SourceId;
import org.charterworks.roadmap.figure.Input;
import org.charterworks.roadmap.money.CostLine;
import org.charterworks.roadmap.money.Money;
import org.charterworks.roadmap.money.MoneyTerms;
import org.charterworks.roadmap.money.StatedCosts;
import org.charterworks.roadmap.money.View;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.valuation.Gain;
import org.charterworks.roadmap.valuation.WithWithout;

/// What the figures of a valuation in money were made from.
record MoneyInputs(Appraisal appraisal, Money money) {

    /// Dates, effects, demand and prices, then the terms.
    List<Input> ofBenefit() {
        MoneyTerms terms = money.question().terms();
        Scenario scenario =
                appraisal.programme().findScenario(money.question().scenario()).orElseThrow();
        LocalDate on = money.until().minusYears(terms.years());
        WithWithout worth = appraisal.worth(scenario, on);
        Gain gain = money.question().view() == View.ALONE
                ? worth.alone(money.question().projects())
                : worth.lastIn(money.question().projects());
        InputTrail trail = appraisal.trail(money.question().projects(), gain, scenario, on);
        parameter(trail, MoneyTerms.CO2_PRICE);
        List<Input> inputs = new ArrayList<>(trail.inputs());
        inputs.addAll(asked());
        return List.copyOf(inputs);
    }

    private List<Input> asked() {
        MoneyTerms terms = money.question().terms();
        return List.of(
                chosen(
                        "discount rate, real",
                        Double.toString(terms.ratePerYear()),
                        "per year",
                        MoneyTerms.RATE,
                        terms.ratePerYear()),
                chosen(
                        "year of prices, and to which is discounted",
                        Integer.toString(terms.baseYear()),
                        "year",
                        MoneyTerms.PRICE_YEAR,
                        terms.baseYear()),
                chosen(
                        "years of operation counted",
                        Integer.toString(terms.years()),
                        "year",
                        MoneyTerms.YEARS,
                        terms.years()));
    }

    /// A choice of whoever asks; with the source of the programme's own where it is the same.
    private Input chosen(String label, String value, String unit, String parameter, double number) {
        return Optional.ofNullable(appraisal.programme().parameters().get(parameter))
                .filter(own -> own.value().central() == number)
                .map(own -> new Input(
                        label,
                        value,
                        unit,
                        own.value().sources().stream().map(Object::toString).collect(Collectors.joining("; ")),
                        own.value().grade()))
                .orElseGet(() -> new Input(label, value, unit, "as asked", Grade.MEDIUM));
    }

    /// Amounts as stated, what carries them to the base year, when they are paid, then the terms.
    List<Input> ofCost() {
        InputTrail trail = new InputTrail(appraisal.programme());
        boolean carried = false;
        for (var each : money.costs().entrySet()) {
            StatedCosts costs = each.getValue();
            Double assumed = money.question().terms().assumed().get(each.getKey());
            if (assumed != null) {
                trail.assumed(
                        "cost of " + each.getKey() + ", USD of "
                                + money.question().terms().baseYear(),
                        Double.toString(assumed),
                        "assumed by whoever asks");
            }
            for (CostLine line : costs.counted()) {
                trail.cost(each.getKey(), line, money.question().terms());
                carried |= isCarried(line);
                String currency = line.cost().money() == null
                        ? "USD"
                        : line.cost().money().currency();
                parameter(trail, StatedCosts.exchangeRate(currency));
            }
        }
        List<Input> when = new ArrayList<>();
        money.payments()
                .forEach((project, spending) -> when.add(new Input(
                        "when " + project + " is paid",
                        spending.words(),
                        "",
                        "money",
                        spending.isStated() ? Grade.HIGH : Grade.PLACEHOLDER)));
        if (carried && money.question().terms().priceGrowth().equals(MoneyTerms.priceGrowth(appraisal.programme()))) {
            parameter(trail, MoneyTerms.PRICE_GROWTH);
        } else if (carried) {
            money.question()
                    .terms()
                    .priceGrowth()
                    .ifPresent(growth ->
                            trail.assumed("growth of prices per year", Double.toString(growth.central()), "as asked"));
        }
        List<Input> inputs = new ArrayList<>(trail.inputs());
        inputs.addAll(when);
        inputs.addAll(asked());
        return List.copyOf(inputs);
    }

    private boolean isCarried(CostLine line) {
        return Optional.ofNullable(line.cost().money())
                .map(amount -> amount.priceYear())
                .filter(year -> year != money.question().terms().baseYear())
                .isPresent();
    }

    private void parameter(InputTrail trail, String id) {
        if (appraisal.programme().parameters().containsKey(id)) {
            trail.parameter(id);
        }
    }

    /// Where an amount is written, for an input.
    static String source(CostLine line) {
        SourceId source = line.cost().source();
        return source == null ? "" : source.value();
    }
}
