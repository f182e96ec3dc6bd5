package org.charterworks.roadmap.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterworks.network.model.Grade;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.figure.FigureId;
import org.charterworks.roadmap.figure.Input;
import org.charterworks.roadmap.figure.Runs;
import org.charterworks.roadmap.money.InternalRate;
import org.charterworks.roadmap.money.Money;
import org.charterworks.roadmap.money.MoneyQuestion;
import org.charterworks.roadmap.money.MoneyTerms;
import org.charterworks.roadmap.money.View;
import org.charterworks.roadmap.programme.Programme;

/// The figures of a group of projects valued in money: present values in USD of the base year, their ratio, the
/// internal rate and the years until the cost has come back.
public final class MoneyFigures {

    private static final String METHOD = "money";
    private static final String CASES = "low: lowest benefit and highest cost; high: highest benefit and lowest cost";

    private static final double PER_CENT = 100;

    private final Appraisal appraisal;
    private final Money money;
    private final MoneyQuestion question;
    private final List<Input> benefitInputs;
    private final List<Input> costInputs;

    MoneyFigures(Appraisal appraisal, Money money) {
        this.appraisal = appraisal;
        this.money = money;
        this.question = money.question();
        MoneyInputs inputs = new MoneyInputs(appraisal, money);
        this.benefitInputs = inputs.ofBenefit();
        this.costInputs = inputs.ofCost();
    }

    /// All of them: benefit and its parts, then what is held against the cost where one is known.
    public List<Figure> all() {
        List<Figure> figures = new ArrayList<>();
        figures.add(figure("benefit", "benefit", "USD", money.benefitUsd(), benefitInputs, ""));
        figures.add(figure("benefit-users", "benefit: of it users", "USD", money.userUsd(), benefitInputs, ""));
        money.co2Usd()
                .ifPresent(usd ->
                        figures.add(figure("benefit-co2", "benefit: of it CO2e", "USD", usd, benefitInputs, "")));
        money.against().ifPresent(against -> figures.addAll(against(against)));
        return List.copyOf(figures);
    }

    /// The figure of one measure, where there is one.
    public Optional<Figure> find(String measure) {
        return all().stream()
                .filter(figure -> figure.id().argument("measure").orElse("").equals(measure))
                .findFirst();
    }

    private List<Figure> against(Money.Against against) {
        List<Input> both =
                Stream.concat(benefitInputs.stream(), costInputs.stream()).toList();
        List<Figure> figures = new ArrayList<>();
        figures.add(figure("cost", "cost", "USD", against.costUsd(), costInputs, ""));
        figures.add(figure("npv", "net present value", "USD", against.npvUsd(), both, CASES));
        against.ratio()
                .ifPresent(ratio -> figures.add(figure("bcr", "benefit-cost ratio", "to 1", ratio, both, CASES)));
        rates(against)
                .ifPresent(rate -> figures.add(
                        figure("irr", "internal rate", "% per year", rate.times(PER_CENT), both, rateNote(against))));
        payback(against)
                .ifPresent(
                        years -> figures.add(figure("payback", "payback", "years", years, both, paybackNote(against))));
        return figures;
    }

    /// Where a case has no rate to show, the range is that of the cases that have one.
    private static Optional<Runs> rates(Money.Against against) {
        return rate(against.central())
                .map(central -> new Runs(
                        rate(against.low()).orElse(central),
                        central,
                        rate(against.high()).orElse(central)));
    }

    private static String rateNote(Money.Against against) {
        boolean all = Stream.of(against.low(), against.high())
                .allMatch(each -> rate(each).isPresent());
        return all ? CASES : CASES + "; a case without a rate of its own is left out of the range";
    }

    private static String paybackNote(Money.Against against) {
        return against.low().paybackYears().isPresent()
                ? CASES
                : CASES + "; in the low case the cost does not come back within the years counted";
    }

    private static Optional<Double> rate(Money.Case of) {
        return of.rate() instanceof InternalRate.Found(double perYear) ? Optional.of(perYear) : Optional.empty();
    }

    private static Optional<Runs> payback(Money.Against against) {
        return against.central()
                .paybackYears()
                .map(central -> new Runs(
                        against.high().paybackYears().orElse(central),
                        central,
                        against.low().paybackYears().orElse(central)));
    }

    private Figure figure(String measure, String label, String unit, Runs runs, List<Input> inputs, String note) {
        SortedMap<String, String> arguments = arguments(question, appraisal.programme());
        arguments.put("measure", measure);
        String beside = question.view() == View.ALONE ? "nothing else being built" : "everything else being there";
        return Figure.spanning(
                new FigureId(METHOD, arguments),
                names() + ", " + beside + ": " + label,
                unit,
                runs,
                inputs.stream().map(Input::grade).reduce(Grade.HIGH, Grade::worst),
                METHOD,
                inputs,
                note);
    }

    private String names() {
        return question.projects().stream().map(ProjectId::value).collect(Collectors.joining(" with "));
    }

    /// What the figures of a question are named by, without the measure.
    static SortedMap<String, String> arguments(MoneyQuestion question, Programme programme) {
        MoneyTerms terms = question.terms();
        SortedMap<String, String> arguments = new TreeMap<>();
        arguments.put("scenario", question.scenario().value());
        arguments.put(
                "projects", question.projects().stream().map(ProjectId::value).collect(Collectors.joining("+")));
        arguments.put("view", question.view().code());
        arguments.put("rate", Double.toString(terms.ratePerYear()));
        arguments.put("base-year", Integer.toString(terms.baseYear()));
        arguments.put("years", Integer.toString(terms.years()));
        putCosts(arguments, terms, question.projects(), programme);
        return arguments;
    }

    /// Adds what whoever asks says of prices and costs, where it is not the programme's own.
    static void putCosts(
            SortedMap<String, String> arguments, MoneyTerms terms, Set<ProjectId> projects, Programme programme) {
        if (!terms.priceGrowth().equals(MoneyTerms.priceGrowth(programme))) {
            terms.priceGrowth().ifPresent(growth -> arguments.put("price-growth", Double.toString(growth.central())));
        }
        String assumed = terms.assumed().entrySet().stream()
                .filter(each -> projects.contains(each.getKey()))
                .map(each -> each.getKey() + ":" + each.getValue())
                .collect(Collectors.joining("+"));
        if (!assumed.isEmpty()) {
            arguments.put("assumed", assumed);
        }
    }
}
