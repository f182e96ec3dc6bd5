package org.charterworks.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterworks.app.cli.output.Figures;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.network.choice.ChoiceRule;
import org.charterworks.network.model.CommodityId;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.explain.Appraisal;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.figure.Runs;
import org.charterworks.roadmap.money.Beneficiaries;
import org.charterworks.roadmap.money.ChoiceBenefit;
import org.charterworks.roadmap.money.InternalRate;
import org.charterworks.roadmap.money.Money;
import org.charterworks.roadmap.money.MoneyQuestion;
import org.charterworks.roadmap.money.MoneyTerms;
import org.charterworks.roadmap.money.View;
import org.charterworks.roadmap.schedule.Scenario;
import org.jspecify.annotations.Nullable;

/// Groups of projects valued in money, each in both views. There is no total: benefits of groups are not added.
///
/// @param lines those with the largest benefit last in first
record MoneyReport(Asking asking, List<Line> lines) {

    /// What is asked, and of what.
    ///
    /// @param on    day of the yearly benefit when cargo chooses
    /// @param rules how kinds of cargo choose; empty when that is not asked for
    record Asking(
            Appraisal appraisal,
            Scenario scenario,
            LocalDate on,
            MoneyTerms terms,
            Map<CommodityId, ChoiceRule> rules) {}

    /// One group.
    record Line(SortedSet<ProjectId> projects, Valued alone, Valued lastIn) {

        String names() {
            return projects.stream().map(ProjectId::value).collect(Collectors.joining(", "));
        }

        /// Whether some of it moves no cargo in the model.
        boolean isNotValued() {
            return !view(View.ALONE).money().notValued().isEmpty();
        }

        /// Whether it saves less than a dollar in any run, in either view: the solver's rounding.
        boolean isNothing() {
            return Stream.of(alone, lastIn)
                    .map(valued -> valued.money().benefitUsd())
                    .allMatch(usd -> Math.max(Math.abs(usd.low()), Math.abs(usd.high())) < 1);
        }

        Valued view(View view) {
            return switch (view) {
                case ALONE -> alone;
                case LAST_IN -> lastIn;
            };
        }
    }

    /// A group in one view.
    record Valued(Money money, List<Figure> figures, Optional<ChoiceBenefit.Answer> choice) {

        Optional<Figure> find(String measure) {
            return figures.stream()
                    .filter(figure -> figure.id().argument("measure").orElse("").equals(measure))
                    .findFirst();
        }

        double benefitUsd() {
            return money.benefitUsd().central();
        }
    }

    MoneyReport {
        lines = List.copyOf(lines);
    }

    /// Groups without an effect to come are left out.
    static MoneyReport of(Asking asking, List<SortedSet<ProjectId>> groups) {
        List<Line> lines = new ArrayList<>();
        for (SortedSet<ProjectId> group : groups) {
            valued(asking, group, View.ALONE)
                    .flatMap(alone -> valued(asking, group, View.LAST_IN).map(lastIn -> new Line(group, alone, lastIn)))
                    .ifPresent(lines::add);
        }
        lines.sort(Comparator.comparingDouble(
                        (Line line) -> -line.view(View.LAST_IN).benefitUsd())
                .thenComparing(Line::names));
        return new MoneyReport(asking, lines);
    }

    private static Optional<Valued> valued(Asking asking, SortedSet<ProjectId> group, View view) {
        return asking.appraisal()
                .money()
                .of(new MoneyQuestion(asking.scenario().id(), group, view, asking.terms()))
                .map(money -> new Valued(
                        money,
                        asking.appraisal().figures(money).all(),
                        asking.rules().isEmpty()
                                ? Optional.empty()
                                : Optional.of(ChoiceBenefit.of(
                                        asking.appraisal().worth(asking.scenario(), asking.on()),
                                        group,
                                        view,
                                        asking.rules()))));
    }

    JsonObject json() {
        MoneyTerms terms = asking.terms();
        return JsonObject.EMPTY
                .put("rate_per_year", terms.ratePerYear())
                .put("base_year", terms.baseYear())
                .put("years", terms.years())
                .put(
                        "price_growth_per_year",
                        terms.priceGrowth().<Json>map(MoneyReport::json).orElseGet(Json.Nothing::new))
                .text("prices", "real, of the base year; nothing remains after the years counted")
                .put("groups", Json.items(lines, this::json));
    }

    private JsonObject json(Line line) {
        Money any = line.view(View.ALONE).money();
        return JsonObject.EMPTY
                .put("projects", Json.texts(line.projects()))
                .text("opens", any.opens())
                .text("until", any.until())
                .put("costs", CostsJson.of(any))
                .put("without_cost", Json.texts(any.withoutCost()))
                .put("not_valued", Json.texts(any.notValued()))
                .put("alone", json(line.view(View.ALONE)))
                .put("last_in", json(line.view(View.LAST_IN)));
    }

    private JsonObject json(Valued valued) {
        JsonObject object = JsonObject.EMPTY
                .put("figures", Json.items(valued.figures(), Figures::json))
                .put(
                        "users_by_commodity",
                        json(
                                "commodity",
                                Beneficiaries.byCommodity(asking.appraisal().programme(), valued.money())))
                .put(
                        "users_by_country",
                        json(
                                "country",
                                Beneficiaries.byCountry(asking.appraisal().programme(), valued.money())))
                .text(
                        "irr_not_shown",
                        valued.money().against().map(MoneyReport::noRate).orElse(null))
                .text("against_not_shown", noCost(valued.money()));
        return valued.choice()
                .map(choice -> object.put("users_when_cargo_chooses", json(choice)))
                .orElse(object);
    }

    /// Why benefit is not held against cost; null when it is.
    private static @Nullable String noCost(Money money) {
        if (money.against().isPresent()) {
            return null;
        }
        return money.withoutCost().isEmpty()
                ? "what it brings is not in the model: it moves no cargo"
                : "no cost found in the sources";
    }

    /// Why no internal rate is shown; null when one is.
    static @Nullable String noRate(Money.Against against) {
        return against.central().rate() instanceof InternalRate.NotShown(var reason, int changes)
                ? switch (reason) {
                    case NEVER_CHANGES_SIGN -> "the cash flow never changes sign, so no rate makes it nothing";
                    case CHANGES_SIGN_AGAIN ->
                        "the cash flow changes sign " + changes
                                + " times, so several rates may fit and none is the answer";
                    case OUT_OF_RANGE -> "it is below -99 % or above 1000 % a year";
                }
                : null;
    }

    private static Json json(String key, SortedMap<String, Runs> sums) {
        return Json.items(
                sums.entrySet(),
                each -> JsonObject.EMPTY.text(key, each.getKey()).put("usd", json(each.getValue())));
    }

    static JsonObject json(Runs runs) {
        return Figures.value(runs.lowest(), runs.central(), runs.highest());
    }

    private static JsonObject json(ChoiceBenefit.Answer choice) {
        return JsonObject.EMPTY
                .text("problem", choice.problem().isEmpty() ? null : choice.problem())
                .put(
                        "demands",
                        Json.items(
                                choice.demands(),
                                each -> JsonObject.EMPTY
                                        .text("demand", each.demand())
                                        .put("logsum_usd_per_year", each.logsumUsd())
                                        .put("rule_of_half_usd_per_year", each.ruleOfHalfUsd())
                                        .put("largest_change", each.largestChange())
                                        .put(
                                                "rule_of_half_may_be_used",
                                                each.ruleOfHalfUsd().isPresent()
                                                        && each.largestChange() <= ChoiceBenefit.SMALL)))
                .put("left_out", Json.texts(choice.silent()));
    }
}
