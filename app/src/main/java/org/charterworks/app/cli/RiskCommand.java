package org.charterworks.app.cli;

import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.compute.Workspace;
import org.charterworks.roadmap.risk.RiskQuestion;
import org.charterworks.roadmap.schedule.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// How likely dates are to be met, and what lateness costs on average.
@Command(
        name = "risk",
        description = "The chance of meeting each promised date, and what lateness costs on average: all dates drawn"
                + " many times over.")
final class RiskCommand extends ReadingCommand {

    private static final int MOST_THREADS = 64;

    @Option(
            names = "--runs",
            paramLabel = "NUMBER",
            defaultValue = "10000",
            description = "How many times all dates are drawn (default: ${DEFAULT-VALUE}).")
    private int runs = RiskQuestion.USUAL_RUNS;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            defaultValue = "1",
            description = "For the drawing; the same seed gives the same answer (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--without-uplift",
            description = "Believe the ranges of the sources: promises are not overrun as those on record were.")
    private boolean withoutUplift;

    @Option(
            names = "--threads",
            paramLabel = "NUMBER",
            description = "How many work at it; the answer is the same (default: as many as the machine has"
                    + " processors).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private MomentOptions moment;

    @Mixin
    private FigureOptions figures;

    @Override
    Answer answer(Workspace workspace) {
        if (runs < RiskQuestion.FEWEST_RUNS || runs > RiskQuestion.MOST_RUNS) {
            throw new ParameterException(
                    spec().commandLine(),
                    "--runs " + runs + ": expected " + RiskQuestion.FEWEST_RUNS + " to " + RiskQuestion.MOST_RUNS);
        }
        if (threads < 1 || threads > MOST_THREADS) {
            throw new ParameterException(
                    spec().commandLine(), "--threads " + threads + ": expected 1 to " + MOST_THREADS);
        }
        Scenario scenario = moment.scenario(workspace);
        RiskQuestion question =
                new RiskQuestion(scenario.id(), moment.onOrToday(workspace), runs, seed, !withoutUplift);
        RiskReport report = new RiskReport(
                workspace.appraisal().figures(workspace.appraisal().risk(question, threads, _ -> {})), figures.ids());
        return Answer.of(report.json(), report.print());
    }
}
