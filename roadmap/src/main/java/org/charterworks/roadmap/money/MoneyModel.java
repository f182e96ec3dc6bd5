package org.charterworks.roadmap.money;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.charterworks.network.model.DemandId;
import org.charterworks.register.project.Project;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.figure.Runs;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.schedule.Delivery;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.schedule.ScenarioId;
import org.charterworks.roadmap.schedule.Schedule;
import org.charterworks.roadmap.valuation.WithWithout;

/// Values projects in money over their years; `docs/methods/money.md`. Answers are kept.
///
/// Safe to share between threads; the answer does not depend on the order of questions.
public final class MoneyModel {

    private static final double KG_PER_TONNE = 1000;

    private final Programme programme;
    private final Function<Scenario, Schedule> schedules;
    private final BiFunction<Scenario, LocalDate, WithWithout> worth;
    private final Map<ScenarioId, BenefitYears> years = new ConcurrentHashMap<>();
    private final Map<Counted, List<BenefitYears.Saved>> saved = new ConcurrentHashMap<>();

    /// @param schedules the schedule of a scenario
    /// @param worth     with and without on a date of a scenario
    public MoneyModel(
            Programme programme,
            Function<Scenario, Schedule> schedules,
            BiFunction<Scenario, LocalDate, WithWithout> worth) {
        this.programme = programme;
        this.schedules = schedules;
        this.worth = worth;
    }

    /// The projects that can be valued in a scenario: they have an effect that rests on a date to come.
    public SortedSet<ProjectId> projects(Scenario scenario) {
        SortedSet<ProjectId> projects = new TreeSet<>();
        for (ProjectId project : programme.projectsWithEffects()) {
            if (toCome(scenario, project).findAny().isPresent()) {
                projects.add(project);
            }
        }
        return projects;
    }

    /// What a group of projects is worth and costs; empty when one of them has no effect to come in the scenario.
    public Optional<Money> of(MoneyQuestion question) {
        Scenario scenario = programme.findScenario(question.scenario()).orElseThrow();
        if (question.projects().isEmpty() || !projects(scenario).containsAll(question.projects())) {
            return Optional.empty();
        }
        LocalDate opens = firstMonth(question.projects().stream()
                .flatMap(project -> toCome(scenario, project))
                .min(Comparator.naturalOrder())
                .orElseThrow());
        LocalDate until = firstMonth(question.projects().stream()
                        .map(project -> opening(scenario, project))
                        .max(Comparator.naturalOrder())
                        .orElseThrow())
                .plusYears(question.terms().years());
        List<BenefitYears.Saved> benefits = saved.computeIfAbsent(
                new Counted(question.scenario(), question.projects(), question.view(), opens, until),
                key -> years.computeIfAbsent(
                                scenario.id(),
                                id -> new BenefitYears(
                                        programme, schedules.apply(scenario), day -> worth.apply(scenario, day)))
                        .of(question.projects(), question.view(), opens, until));
        return Optional.of(money(question, scenario, opens, until, benefits));
    }

    private Money money(
            MoneyQuestion question,
            Scenario scenario,
            LocalDate opens,
            LocalDate until,
            List<BenefitYears.Saved> benefits) {
        MoneyTerms terms = question.terms();
        Optional<Runs> co2Price = MoneyTerms.parameter(programme, MoneyTerms.CO2_PRICE);
        SortedMap<ProjectId, StatedCosts> costs = new TreeMap<>();
        SortedMap<ProjectId, Spending> payments = new TreeMap<>();
        Payments paid = new Payments(until);
        for (ProjectId id : question.projects()) {
            Project project = programme.register().project(id);
            StatedCosts stated = StatedCosts.of(programme, project, terms);
            LocalDate opening = opening(scenario, id);
            Spending spending = Spending.of(project, stated, schedules.apply(scenario), opening);
            costs.put(id, stated);
            payments.put(id, spending);
            paid.add(stated, spending, firstMonth(opening));
        }
        SortedSet<ProjectId> notValued = new TreeSet<>(question.projects());
        notValued.removeAll(
                worth.apply(scenario, until.minusYears(terms.years())).movingCargo());
        Benefits run = new Benefits(benefits, co2Price, terms);
        return new Money(
                question,
                opens,
                until,
                run.present(BenefitYears.Saved::usd),
                co2Price.map(price -> run.present(
                        year -> year.co2Kg().with(price, (kg, usdPerTonne) -> kg / KG_PER_TONNE * usdPerTonne))),
                run.byDemand(),
                costs,
                payments,
                notValued,
                notValued.isEmpty()
                                && costs.values().stream()
                                        .allMatch(stated -> stated.capital().isPresent())
                        ? Optional.of(against(run.inOrder(), paid, terms))
                        : Optional.empty());
    }

    private static Money.Against against(List<CashFlow> benefits, Payments paid, MoneyTerms terms) {
        ToDoubleFunction<CashFlow> present = flow -> flow.presentValue(terms.ratePerYear(), terms.baseYear());
        CashFlow low = benefits.get(0);
        CashFlow central = benefits.get(1);
        CashFlow high = benefits.get(2);
        Runs cost = new Runs(
                present.applyAsDouble(paid.low()),
                present.applyAsDouble(paid.central()),
                present.applyAsDouble(paid.high()));
        Runs benefit =
                new Runs(present.applyAsDouble(low), present.applyAsDouble(central), present.applyAsDouble(high));
        return new Money.Against(
                cost,
                new Runs(benefit.low() - cost.high(), benefit.central() - cost.central(), benefit.high() - cost.low()),
                cost.low() > 0
                        ? Optional.of(new Runs(
                                benefit.low() / cost.high(),
                                benefit.central() / cost.central(),
                                benefit.high() / cost.low()))
                        : Optional.empty(),
                Money.Case.of(low.plus(paid.high().times(-1))),
                Money.Case.of(central.plus(paid.central().times(-1))),
                Money.Case.of(high.plus(paid.low().times(-1))));
    }

    /// The days on which effects of a project that are still to come begin to act.
    private Stream<LocalDate> toCome(Scenario scenario, ProjectId project) {
        return programme.effectsOf(project).stream()
                .flatMap(effect -> schedules.apply(scenario).delivery(effect.whenMet()).stream())
                .filter(delivery -> delivery.basis() != Delivery.Basis.ACTUAL)
                .map(Delivery::on);
    }

    /// The day on which the last effect of a project begins to act.
    private LocalDate opening(Scenario scenario, ProjectId project) {
        return toCome(scenario, project).max(Comparator.naturalOrder()).orElseThrow();
    }

    private static LocalDate firstMonth(LocalDate date) {
        return date.getDayOfMonth() == 1 ? date : date.withDayOfMonth(1).plusMonths(1);
    }

    private record Counted(
            ScenarioId scenario, SortedSet<ProjectId> projects, View view, LocalDate opens, LocalDate until) {}

    /// The savings of all years, discounted on terms.
    private record Benefits(List<BenefitYears.Saved> years, Optional<Runs> co2Price, MoneyTerms terms) {

        Runs present(Function<BenefitYears.Saved, Runs> of) {
            Runs sum = Runs.ZERO;
            for (BenefitYears.Saved year : years) {
                sum = sum.plus(
                        of.apply(year).times(1 / Math.pow(1 + terms.ratePerYear(), year.year() - terms.baseYear())));
            }
            return sum;
        }

        SortedMap<DemandId, Runs> byDemand() {
            SortedMap<DemandId, Runs> byDemand = new TreeMap<>();
            for (BenefitYears.Saved year : years) {
                double discount = 1 / Math.pow(1 + terms.ratePerYear(), year.year() - terms.baseYear());
                year.byDemand().forEach((row, usd) -> byDemand.merge(row, usd.times(discount), Runs::plus));
            }
            return byDemand;
        }

        /// The flow of lowest, of central and of highest present value.
        List<CashFlow> inOrder() {
            CashFlow central = flow(Runs::central);
            List<CashFlow> byWorth = Stream.of(flow(Runs::low), central, flow(Runs::high))
                    .sorted(Comparator.comparingDouble(
                            flow -> flow.presentValue(terms.ratePerYear(), terms.baseYear())))
                    .toList();
            return List.of(byWorth.getFirst(), central, byWorth.getLast());
        }

        private CashFlow flow(ToDoubleFunction<Runs> run) {
            SortedMap<Integer, Double> byYear = new TreeMap<>();
            double usdPerTonne = co2Price.map(run::applyAsDouble).orElse(0.0);
            for (BenefitYears.Saved year : years) {
                byYear.put(
                        year.year(),
                        run.applyAsDouble(year.usd()) + run.applyAsDouble(year.co2Kg()) / KG_PER_TONNE * usdPerTonne);
            }
            return new CashFlow(byYear);
        }
    }
}
