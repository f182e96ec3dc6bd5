package org.charterworks.bench;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.explain.Appraisal;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.valuation.Delay;
import org.charterworks.roadmap.valuation.Variant;
import org.charterworks.roadmap.valuation.WithWithout;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// What projects are worth and what delays cost, each time with nothing kept from before.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 10, time = 2)
@Fork(1)
public class ValuationBenchmark {

    private static final int MONTHS = 12;
    private static final ProjectId PROJECT = new ProjectId("PRJ-KARS-DILUCU");

    /// One project a year later, in both variants.
    @Benchmark
    public void delayOfOneProject(FirstProgramme first, Blackhole kept) {
        Appraisal appraisal = new Appraisal(first.programme());
        delay(appraisal, first.scenario(), PROJECT, kept);
    }

    /// Every project a year later, in both variants; every project alone and last in; the clusters.
    @Benchmark
    public void everythingTheFirstPagesShow(FirstProgramme first, Blackhole kept) {
        Programme programme = first.programme();
        Scenario scenario = first.scenario();
        Appraisal appraisal = new Appraisal(programme);
        programme.projectsWithEffects().forEach(project -> delay(appraisal, scenario, project, kept));
        LocalDate on = scenario.referenceOn();
        WithWithout worth = appraisal.worth(scenario, on);
        for (ProjectId project : worth.projects()) {
            kept.consume(worth.alone(Set.of(project)));
            kept.consume(worth.lastIn(Set.of(project)));
        }
        kept.consume(appraisal.clusters(scenario, on));
    }

    private static void delay(Appraisal appraisal, Scenario scenario, ProjectId project, Blackhole kept) {
        for (Variant variant : Variant.values()) {
            Delay delay = appraisal.delay(scenario, project, MONTHS, variant);
            kept.consume(delay);
        }
    }
}
