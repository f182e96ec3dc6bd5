package org.charterworks.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.charterworks.roadmap.explain.Appraisal;
import org.charterworks.roadmap.traffic.LossLine;
import org.charterworks.roadmap.traffic.Traffic;
import org.charterworks.roadmap.traffic.TrafficQuestion;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/// The flows of 22 November 2026, as forecast, and what each loss does to them. Nothing is kept from before: the
/// network of the day is made and compiled first, and every flow is solved for low, central and high inputs.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 10, time = 2)
@Fork(1)
public class ResilienceBenchmark {

    @Benchmark
    public Traffic flowsOfADay(FirstProgramme first) {
        return new Appraisal(first.programme()).traffic().traffic(question(first));
    }

    /// Every link, node, service, border and shared-risk group lost in turn, and each two of a group.
    @Benchmark
    public List<LossLine> everyLossOfADay(FirstProgramme first) {
        return new Appraisal(first.programme()).resilience().losses(question(first));
    }

    private static TrafficQuestion question(FirstProgramme first) {
        return TrafficQuestion.of(first.scenario(), LocalDate.of(2026, 11, 22));
    }
}
