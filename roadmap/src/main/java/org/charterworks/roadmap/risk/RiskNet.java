package org.charterworks.roadmap.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.charterworks.register.Register;
import org.charterworks.register.project.Milestone;
import org.charterworks.register.project.MilestoneId;
import org.charterworks.roadmap.schedule.Delivery;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.schedule.Schedule;

/// The milestones of a scenario in an order in which each comes after all it waits for, with what is uncertain of
/// each; draws all dates of a run at once.
///
/// In a run a milestone comes on the later of its own date and of what it waits for plus the time it takes. What
/// has happened is fixed. Days are counted from 1 January 1970 and need not be whole.
final class RiskNet {

    private static final double NEVER_ALONE = Double.NEGATIVE_INFINITY;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private final List<MilestoneId> order;
    private final int[][] waitsFor;
    private final Uncertain[] ownDays;
    private final Uncertain[] takenDays;
    private final boolean[] happened;
    private final double[] plannedDay;
    private final double[] plannedOwnDay;
    private final double[] plannedTakenDays;
    private final Draws commonCause;
    private final double correlation;

    /// A number with a distribution and a stream of its own.
    private record Uncertain(Quantiles quantiles, Draws draws) {

        static Uncertain certain(double value) {
            return new Uncertain(Quantiles.exactly(value), new Draws(0, ""));
        }
    }

    /// @param plan        the schedule of the scenario, whose milestones are drawn
    /// @param correlation how far milestones are late together: 0 each by itself, 1 all alike
    RiskNet(Register register, Schedule plan, ReferenceClasses classes, RiskQuestion question, double correlation) {
        this.order = order(register, plan);
        this.commonCause = new Draws(question.seed(), "common cause");
        this.correlation = correlation;
        int n = order.size();
        this.waitsFor = new int[n][];
        this.ownDays = new Uncertain[n];
        this.takenDays = new Uncertain[n];
        this.happened = new boolean[n];
        this.plannedDay = new double[n];
        this.plannedOwnDay = new double[n];
        this.plannedTakenDays = new double[n];
        for (int i = 0; i < n; i++) {
            fill(i, register.milestone(order.get(i)), plan, classes, question);
        }
    }

    private void fill(int i, Milestone milestone, Schedule plan, ReferenceClasses classes, RiskQuestion question) {
        Scenario scenario = plan.scenario();
        Delivery delivery = plan.delivery(milestone.id()).orElseThrow();
        waitsFor[i] = milestone.dependsOn().stream()
                .mapToInt(order::indexOf)
                .filter(place -> place >= 0)
                .toArray();
        happened[i] = delivery.basis() == Delivery.Basis.ACTUAL;
        plannedDay[i] = delivery.on().toEpochDay();
        ownDays[i] = Uncertain.certain(happened[i] ? plannedDay[i] : NEVER_ALONE);
        takenDays[i] = Uncertain.certain(0);
        plannedOwnDay[i] = happened[i] ? plannedDay[i] : NEVER_ALONE;
        if (happened[i]) {
            return;
        }
        OwnDate.of(milestone, scenario, classes, question.on(), question.uplift())
                .ifPresent(own -> {
                    plannedOwnDay[i] = own.range().mode();
                    ownDays[i] = new Uncertain(
                            own.after(question.on()),
                            new Draws(question.seed(), milestone.id().value()));
                });
        Milestone.Takes takes = milestone.takes();
        if (takes != null) {
            plannedTakenDays[i] = takes.days();
            takenDays[i] = new Uncertain(
                    taken(i, takes, question.uplift() ? classes.of(milestone) : OwnDate.NO_UPLIFT, question.on()),
                    new Draws(question.seed(), milestone.id() + " takes"));
        }
    }

    /// How long it takes; works that have begun and are not over have taken as long already.
    private Quantiles taken(int i, Milestone.Takes takes, Overruns overruns, LocalDate on) {
        Range range = new Range(takes.lowDays(), takes.days(), takes.highDays(), takes.shape());
        Quantiles days = new OwnDate(range, 0, overruns).unbounded();
        boolean begun = waitsFor[i].length > 0;
        double beganDay = Double.NEGATIVE_INFINITY;
        for (int needed : waitsFor[i]) {
            begun &= happened[needed];
            beganDay = Math.max(beganDay, plannedDay[needed]);
        }
        return begun && ownDays[i].quantiles().at(0) == NEVER_ALONE ? days.above(on.toEpochDay() - beganDay) : days;
    }

    /// The milestones by their place.
    List<MilestoneId> order() {
        return order;
    }

    int size() {
        return order.size();
    }

    boolean hasHappened(int milestone) {
        return happened[milestone];
    }

    double plannedDay(int milestone) {
        return plannedDay[milestone];
    }

    /// What a milestone waits for, by place.
    int[] waitsFor(int milestone) {
        return waitsFor[milestone];
    }

    /// Draws own dates and times taken of a run.
    void draw(int run, Drawing drawing) {
        double shared = correlation > 0 ? NORMAL.inverseCumulativeProbability(commonCause.of(run)) : 0;
        for (int i = 0; i < order.size(); i++) {
            drawing.ownDay[i] = drawn(ownDays[i], run, shared);
            drawing.takenDays[i] = drawn(takenDays[i], run, shared);
        }
    }

    private double drawn(Uncertain uncertain, int run, double shared) {
        if (uncertain.quantiles().isExact()) {
            return uncertain.quantiles().at(0);
        }
        double share = uncertain.draws().of(run);
        if (correlation > 0) {
            double own = NORMAL.inverseCumulativeProbability(share);
            share = NORMAL.cumulativeProbability(Math.sqrt(correlation) * shared + Math.sqrt(1 - correlation) * own);
        }
        return uncertain.quantiles().at(share);
    }

    /// The day of every milestone in a run.
    ///
    /// @param asPlanned which milestones keep their planned own date and time instead of what was drawn
    /// @param day       filled, by place
    void settle(Drawing drawing, boolean[] asPlanned, double[] day) {
        for (int i = 0; i < day.length; i++) {
            double own = asPlanned[i] ? plannedOwnDay[i] : drawing.ownDay[i];
            double taken = asPlanned[i] ? plannedTakenDays[i] : drawing.takenDays[i];
            double latest = own;
            if (!happened[i]) {
                for (int needed : waitsFor[i]) {
                    latest = Math.max(latest, day[needed] + taken);
                }
            }
            day[i] = latest;
        }
    }

    /// Marks the milestones that set the date of a milestone in a run: itself and what it was waiting for.
    void drivers(int milestone, Drawing drawing, double[] day, boolean[] drives) {
        drives[milestone] = true;
        if (happened[milestone]) {
            return;
        }
        for (int needed : waitsFor[milestone]) {
            boolean binds = day[needed] + drawing.takenDays[milestone] >= day[milestone]
                    && day[milestone] > drawing.ownDay[milestone];
            if (binds && !drives[needed]) {
                drivers(needed, drawing, day, drives);
            }
        }
    }

    /// What was drawn in a run; reused from run to run.
    static final class Drawing {
        private final double[] ownDay;
        private final double[] takenDays;

        Drawing(int milestones) {
            ownDay = new double[milestones];
            takenDays = new double[milestones];
        }
    }

    /// Dated milestones by id, each after what it waits for.
    private static List<MilestoneId> order(Register register, Schedule plan) {
        List<MilestoneId> order = new ArrayList<>();
        Set<MilestoneId> seen = new HashSet<>();
        new TreeSet<>(plan.deliveries().keySet()).forEach(id -> visit(id, register, plan, seen, order));
        return List.copyOf(order);
    }

    private static void visit(
            MilestoneId id, Register register, Schedule plan, Set<MilestoneId> seen, List<MilestoneId> order) {
        if (plan.delivery(id).isPresent() && seen.add(id)) {
            register.milestone(id).dependsOn().forEach(needed -> visit(needed, register, plan, seen, order));
            order.add(id);
        }
    }
}
