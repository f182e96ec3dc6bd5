package org.charterworks.roadmap.risk;

import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.network.model.Grade;
import org.charterworks.register.Register;
import org.charterworks.register.project.DateChance;
import org.charterworks.register.project.Milestone;
import org.charterworks.register.project.MilestoneId;
import org.charterworks.roadmap.schedule.Schedule;

/// The chances of meeting first promises alone, without what lateness costs: the same drawings as [RiskModel] and so
/// the same chances, in a small part of the time.
///
/// @param byMilestone for milestones to come that have a first promise and whose day differs between runs; where
///                    it is the same in every run, nothing makes it uncertain and there is no chance to speak of
public record Chances(RiskQuestion question, SortedMap<MilestoneId, DateChance> byMilestone) {

    public Chances {
        byMilestone = Collections.unmodifiableSortedMap(new TreeMap<>(byMilestone));
    }

    /// Draws the dates of a schedule.
    ///
    /// @param correlation how far milestones are late together, 0 to 1
    /// @param drawing     how far the drawing itself can be trusted, whatever dates it is fed
    static Chances of(Register register, Schedule plan, RiskQuestion question, double correlation, Grade drawing) {
        ReferenceClasses classes = ReferenceClasses.of(register, question.on());
        RiskNet net = new RiskNet(register, plan, classes, question, correlation);
        int n = net.size();
        double[] promised = new double[n];
        for (int i = 0; i < n; i++) {
            Milestone.Baseline baseline = register.milestone(net.order().get(i)).baseline();
            promised[i] = baseline == null ? Double.NaN : baseline.on().last().toEpochDay();
        }
        int[] met = new int[n];
        double[] least = filled(n, Double.POSITIVE_INFINITY);
        double[] most = filled(n, Double.NEGATIVE_INFINITY);
        RiskNet.Drawing drawn = new RiskNet.Drawing(n);
        boolean[] asPlanned = new boolean[n];
        double[] days = new double[n];
        for (int run = 0; run < question.runs(); run++) {
            net.draw(run, drawn);
            net.settle(drawn, asPlanned, days);
            for (int i = 0; i < n; i++) {
                met[i] += days[i] <= promised[i] ? 1 : 0;
                least[i] = Math.min(least[i], days[i]);
                most[i] = Math.max(most[i], days[i]);
            }
        }
        SortedMap<MilestoneId, DateChance> chances = new TreeMap<>();
        for (int i = 0; i < n; i++) {
            if (!net.hasHappened(i) && !Double.isNaN(promised[i]) && least[i] < most[i]) {
                MilestoneId id = net.order().get(i);
                Grade grade = plan.delivery(id).orElseThrow().grade().worst(drawing);
                chances.put(
                        id,
                        new DateChance(
                                (double) met[i] / question.runs(),
                                question.runs(),
                                org.charterworks.register.source.Grade.valueOf(grade.name())));
            }
        }
        return new Chances(question, chances);
    }

    private static double[] filled(int n, double value) {
        double[] array = new double[n];
        Arrays.fill(array, value);
        return array;
    }

    /// The chance of a milestone; empty where nothing makes its day uncertain, or nothing was promised first.
    public Optional<DateChance> find(MilestoneId milestone) {
        return Optional.ofNullable(byMilestone.get(milestone));
    }
}
