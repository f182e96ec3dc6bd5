package org.charterworks.app.cli;

import java.time.LocalDate;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.compute.Workspace;
import org.charterworks.roadmap.explain.PortfolioFigures;
import org.charterworks.roadmap.portfolio.Portfolio;
import org.charterworks.roadmap.portfolio.PortfolioQuestion;
import org.charterworks.roadmap.schedule.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// Which projects a budget buys.
@Command(
        name = "portfolio",
        description = "The set of projects worth most a year within a budget, the runner-up, what buying one after"
                + " another by value for cost would lose, and what every smaller budget buys.")
final class PortfolioCommand extends ReadingCommand {
    private static final double MOST_USD = 1e15;

    @Option(
            names = "--budget",
            paramLabel = "AMOUNT",
            required = true,
            description = "Most that may be spent on building, USD in prices of the base year, such as 2500000000.")
    private double budget;

    @Option(
            names = "--without-others",
            description = "Projects that others deliver do not come unless they are bought; else they come on the"
                    + " scenario's dates outside the budget.")
    private boolean withoutOthers;

    @Option(names = "--exact", description = "Search on until the best is proved; up to 20 projects it always is.")
    private boolean exact;

    @Mixin
    private MomentOptions moment;

    @Mixin
    private CostOptions costs;

    @Mixin
    private FigureOptions figures;

    @Override
    Answer answer(Workspace workspace) {
        if (!(budget >= 0 && budget <= MOST_USD)) {
            throw new ParameterException(spec().commandLine(), "--budget " + budget + ": expected 0 to 1e15 USD");
        }
        Scenario scenario = moment.scenario(workspace);
        LocalDate on = moment.on().orElse(scenario.referenceOn());
        Portfolio portfolio = workspace
                .appraisal()
                .portfolios()
                .of(new PortfolioQuestion(
                        scenario.id(),
                        on,
                        budget,
                        costs.terms(workspace, PortfolioFigures.NO_RATE, PortfolioFigures.NO_YEARS),
                        !withoutOthers,
                        exact));
        PortfolioReport report = new PortfolioReport(
                workspace.programme().register(),
                portfolio,
                workspace.appraisal().figures(portfolio));
        return Answer.of(report.json(), report.print(figures.ids()));
    }
}
