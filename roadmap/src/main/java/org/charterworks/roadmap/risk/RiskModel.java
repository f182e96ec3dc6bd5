package org.charterworks.roadmap.risk;

import java.time.LocalDate;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import org.charterworks.network.model.Grade;
import org.charterworks.roadmap.programme.Parameter;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.schedule.Delivery;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.schedule.Schedule;
import org.charterworks.roadmap.snapshot.Snapshots;
import org.charterworks.roadmap.valuation.StateValues;

/// Answers questions about the risk of dates: draws all dates of a scenario many times, and values each drawing.
///
/// The steps: what became of promises on record ([ReferenceClasses]) gives each date a distribution ([OwnDate]);
/// in each run all dates are drawn and wait for each other ([RiskNet]); the months in which works come give the
/// worth of the network ([Worths]), with and without lateness.
public final class RiskModel {

    /// The parameter of a programme that says how far milestones are late together, 0 to 1; each by itself
    /// without it.
    public static final String CORRELATION = "slip_correlation";

    private static final int YEARS_AHEAD = 10;

    private final Programme programme;
    private final Function<Scenario, Schedule> schedule;

    public RiskModel(Programme programme, Function<Scenario, Schedule> schedule) {
        this.programme = programme;
        this.schedule = schedule;
    }

    /// The answer.
    ///
    /// @param threads  how many work at it, 1 or more; the answer is the same for any number
    /// @param progress told the part done, 0 to 1, from any of the threads
    public Risk of(RiskQuestion question, int threads, DoubleConsumer progress) {
        Scenario scenario = programme.findScenario(question.scenario()).orElseThrow();
        Schedule plan = schedule.apply(scenario);
        ReferenceClasses classes = ReferenceClasses.of(programme.register(), question.on());
        double correlation = correlation(programme);
        RiskNet net = new RiskNet(programme.register(), plan, classes, question, correlation);
        LocalDate first = question.on().withDayOfMonth(1).plusMonths(1);
        LocalDate horizon = horizon(programme, plan, question.on());
        Buckets buckets = new Buckets(programme, scenario, first, horizon);
        // Thousands of states are valued once and not again: what is kept of them goes with this answer.
        Worths worths = new Worths(Snapshots.ofCargo(programme), new StateValues(programme), plan, buckets);
        Sampling sampling = new Sampling(net, worths, buckets, question.runs());
        sampling.run(threads, progress);
        return new RiskReport(programme.register(), plan, net, classes, question)
                .of(sampling, worths, horizon, correlation);
    }

    /// The chances of meeting first promises alone.
    public Chances chances(RiskQuestion question) {
        Scenario scenario = programme.findScenario(question.scenario()).orElseThrow();
        return Chances.of(
                programme.register(), schedule.apply(scenario), question, correlation(programme), correlationGrade());
    }

    private Grade correlationGrade() {
        Parameter parameter = programme.parameters().get(CORRELATION);
        return parameter == null ? Grade.MEDIUM : parameter.value().grade().worst(Grade.MEDIUM);
    }

    /// How far milestones are late together.
    public static double correlation(Programme programme) {
        Parameter parameter = programme.parameters().get(CORRELATION);
        return parameter == null ? 0 : Math.clamp(parameter.value().central(), 0, 1);
    }

    /// The end of the last year for which demand is stated or that a plan reaches, or ten years ahead.
    private static LocalDate horizon(Programme programme, Schedule plan, LocalDate on) {
        int demand = programme.demands().stream()
                .mapToInt(each -> each.tonnesPerYear().lastKey())
                .max()
                .orElse(0);
        int planned = plan.deliveries().values().stream()
                .filter(delivery -> delivery.basis() != Delivery.Basis.ACTUAL)
                .mapToInt(delivery -> delivery.on().getYear())
                .max()
                .orElse(0);
        return LocalDate.of(Math.max(Math.max(demand, planned), on.getYear() + YEARS_AHEAD) + 1, 1, 1);
    }
}
