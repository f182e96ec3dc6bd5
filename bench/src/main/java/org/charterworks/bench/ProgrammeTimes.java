package org.charterworks.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.explain.Appraisal;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.risk.Risk;
import org.charterworks.roadmap.risk.RiskQuestion;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.traffic.TrafficQuestion;
import org.charterworks.roadmap.valuation.Variant;
import org.charterworks.roadmap.valuation.WithWithout;

/// Times the whole valuation of the first programme and 10 000 runs of its dates, part by part, each time with nothing
/// kept from before, in seconds of the clock; and compares the runs of 1, 2 and 4 threads bit by bit.
///
///     java -cp bench/target/benchmarks.jar org.charterworks.bench.ProgrammeTimes [runs that count, 7]
public final class ProgrammeTimes {

    private static final int WARM_UPS = 3;
    private static final int MONTHS = 36;
    private static final LocalDate ASKED_ON = LocalDate.of(2026, 11, 26);
    private static final double NANOSECONDS = 1e9;

    private final Programme programme = FirstProgramme.read();
    private final Scenario scenario;
    private final Map<String, List<Double>> seconds = new LinkedHashMap<>();

    private ProgrammeTimes() {
        this.scenario = programme.scenarios().values().stream()
                .filter(each -> each.id().value().equals("as-forecast"))
                .findFirst()
                .orElseThrow();
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 7;
        ProgrammeTimes times = new ProgrammeTimes();
        boolean same = true;
        for (int run = 0; run < WARM_UPS + runs; run++) {
            if (run == WARM_UPS) {
                times.seconds.clear();
            }
            times.valuation();
            same &= times.risk();
        }
        times.seconds.forEach((part, each) -> out.println(line(part, each)));
        out.println("runs of 1, 2 and 4 threads are the same bits: " + (same ? "yes" : "no"));
    }

    private void valuation() {
        Appraisal appraisal = new Appraisal(programme);
        LocalDate on = scenario.referenceOn();
        double start = now();
        timed("alone and last in", () -> {
            WithWithout worth = appraisal.worth(scenario, on);
            for (ProjectId project : worth.projects()) {
                worth.alone(Set.of(project));
                worth.lastIn(Set.of(project));
            }
        });
        timed("clusters", () -> appraisal.clusters(scenario, on));
        timed("shares", () -> appraisal.shapley(scenario, on, 1));
        timed("delays of 0 to 36 months", () -> {
            for (ProjectId project : programme.projectsWithEffects()) {
                for (Variant variant : Variant.values()) {
                    for (int months = 0; months <= MONTHS; months++) {
                        appraisal.delay(scenario, project, months, variant);
                    }
                }
            }
        });
        timed("loss of every element", () -> appraisal.resilience().losses(new TrafficQuestion(scenario, on, on)));
        note("whole valuation", now() - start);
    }

    private boolean risk() {
        RiskQuestion question = new RiskQuestion(scenario.id(), ASKED_ON, RiskQuestion.USUAL_RUNS, 1, true);
        List<Risk> answers = new ArrayList<>();
        for (int threads : new int[] {1, 2, 4}) {
            timed(
                    "10 000 runs, threads: " + threads,
                    () -> answers.add(new Appraisal(programme).risk(question, threads, _ -> {})));
        }
        return answers.stream()
                        .map(answer -> List.of(answer.milestones(), answer.loss(), answer.projects(), answer.years()))
                        .distinct()
                        .count()
                == 1;
    }

    private void timed(String part, Runnable work) {
        double start = now();
        work.run();
        note(part, now() - start);
    }

    private void note(String part, double taken) {
        seconds.computeIfAbsent(part, _ -> new ArrayList<>()).add(taken);
    }

    private static double now() {
        return System.nanoTime() / NANOSECONDS;
    }

    private static String line(String part, List<Double> seconds) {
        double[] rising = seconds.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(rising);
        return String.format(
                Locale.ROOT,
                "%-28s median %7.3f s  (%.3f to %.3f, %d runs)",
                part,
                rising[rising.length / 2],
                rising[0],
                rising[rising.length - 1],
                rising.length);
    }
}
