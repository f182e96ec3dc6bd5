package org.charterworks.roadmap.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.charterworks.register.Register;
import org.charterworks.register.project.Milestone;
import org.charterworks.register.project.MilestoneId;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.schedule.PlanFloats;
import org.charterworks.roadmap.schedule.Schedule;

/// Reads the answer from what was drawn.
record RiskReport(Register register, Schedule plan, RiskNet net, ReferenceClasses classes, RiskQuestion question) {

    private static final int STEPS = 40;

    Risk of(Sampling drawn, Worths worths, LocalDate horizon, double correlation) {
        PlanFloats floats = PlanFloats.of(register, plan);
        List<MilestoneRisk> milestones = new ArrayList<>();
        for (int i = 0; i < net.size(); i++) {
            if (!net.hasHappened(i)) {
                milestones.add(milestone(i, drawn, floats));
            }
        }
        milestones.sort(Comparator.comparing(MilestoneRisk::milestone));
        SortedMap<ProjectId, Risk.ProjectLoss> projects = new TreeMap<>();
        for (int i = 0; i < drawn.projects.size(); i++) {
            projects.put(
                    drawn.projects.get(i),
                    new Risk.ProjectLoss(LossRisk.of(drawn.aloneUsd[i]), LossRisk.of(drawn.savedUsd[i])));
        }
        List<Integer> years = drawn.years();
        List<Risk.YearWorth> worth = IntStream.range(0, years.size())
                .mapToObj(i -> year(years.get(i), drawn.plannedYearUsd(i), new Days(drawn.yearUsd[i])))
                .toList();
        return new Risk(
                question,
                milestones,
                LossRisk.of(drawn.lossUsd),
                projects,
                worth,
                horizon,
                classes.outcomes(),
                correlation,
                worths.evaluations(),
                worths.toleranceUsd());
    }

    private static Risk.YearWorth year(int year, double planned, Days usd) {
        return new Risk.YearWorth(year, planned, usd.quantile(0.1), usd.quantile(0.5), usd.quantile(0.9));
    }

    private MilestoneRisk milestone(int i, Sampling drawn, PlanFloats floats) {
        MilestoneId id = net.order().get(i);
        Milestone milestone = register.milestone(id);
        Days days = new Days(drawn.day[i]);
        LocalDate planned = plan.delivery(id).orElseThrow().on();
        List<MilestoneRisk.Chance> promises = new ArrayList<>();
        Milestone.Baseline baseline = milestone.baseline();
        if (baseline != null) {
            promises.add(chance(MilestoneRisk.Held.FIRST_PROMISED, baseline.on().last(), days));
        }
        promises.add(chance(MilestoneRisk.Held.PLANNED, planned, days));
        double mean = days.mean();
        int driven = 0;
        for (byte drives : drawn.drives[i]) {
            driven += drives;
        }
        boolean isWaitedFor = IntStream.range(0, net.size())
                .anyMatch(other -> IntStream.of(net.waitsFor(other)).anyMatch(needed -> needed == i));
        return new MilestoneRisk(
                id,
                planned,
                promises,
                quantile(0.5, days),
                quantile(0.8, days),
                quantile(0.95, days),
                mean - question.on().toEpochDay(),
                days.errorOfMean() * Math.sqrt(question.runs()),
                IntStream.rangeClosed(0, STEPS)
                        .mapToObj(step -> quantile((double) step / STEPS, days))
                        .toList(),
                isWaitedFor ? Optional.of((double) driven / question.runs()) : Optional.empty(),
                floats.of(id),
                question.uplift() ? classes.of(milestone) : OwnDate.NO_UPLIFT);
    }

    private static MilestoneRisk.Quantile quantile(double share, Days days) {
        return new MilestoneRisk.Quantile(
                share, LocalDate.ofEpochDay((long) Math.ceil(days.quantile(share) - 1e-9)), days.standardError(share));
    }

    private MilestoneRisk.Chance chance(MilestoneRisk.Held which, LocalDate by, Days days) {
        double chance = days.shareBy((double) by.toEpochDay());
        return new MilestoneRisk.Chance(which, by, chance, Math.sqrt(chance * (1 - chance) / question.runs()));
    }
}
