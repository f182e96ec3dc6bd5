package org.charterworks.roadmap.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.charterworks.network.model.Grade;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.figure.FigureId;
import org.charterworks.roadmap.figure.Input;
import org.charterworks.roadmap.figure.Runs;
import org.charterworks.roadmap.money.CostLine;
import org.charterworks.roadmap.money.StatedCosts;
import org.charterworks.roadmap.portfolio.Portfolio;
import org.charterworks.roadmap.portfolio.PortfolioQuestion;
import org.charterworks.roadmap.schedule.Scenario;

/// The figures of what a budget buys: value a year and cost of the best, of the runner-up and of greedy buying.
public final class PortfolioFigures {

    /// Discounting has no part in a portfolio.
    public static final double NO_RATE = 0;

    /// Nor have years of operation.
    public static final int NO_YEARS = 1;

    private static final String METHOD = "portfolio";

    private final Appraisal appraisal;
    private final Portfolio portfolio;
    private final PortfolioQuestion question;

    PortfolioFigures(Appraisal appraisal, Portfolio portfolio) {
        this.appraisal = appraisal;
        this.portfolio = portfolio;
        this.question = portfolio.question();
    }

    /// Value and cost of the best, then of the runner-up where there is one, then of greedy buying.
    public List<Figure> all() {
        List<Figure> figures = new ArrayList<>(of("best", portfolio.best()));
        portfolio.runnerUp().ifPresent(bought -> figures.addAll(of("runner-up", bought)));
        figures.addAll(of("greedy", portfolio.greedy()));
        return List.copyOf(figures);
    }

    /// Value a year, then cost, of one of the three.
    ///
    /// @param which `best`, `runner-up` or `greedy`
    public List<Figure> of(String which, Portfolio.Bought bought) {
        String names = bought.projects().isEmpty()
                ? "nothing bought"
                : bought.projects().stream().map(ProjectId::value).collect(Collectors.joining(" with "));
        Scenario scenario =
                appraisal.programme().findScenario(question.scenario()).orElseThrow();
        List<Input> costs = costs(bought);
        List<Input> inputs = new ArrayList<>(appraisal
                .trail(bought.projects(), bought.gain(), scenario, question.on())
                .inputs());
        inputs.addAll(costs);
        return List.of(
                figure(
                        which + "-value",
                        names + ": saved a year",
                        "USD/year",
                        bought.gain().moneyUsd(),
                        inputs),
                figure(which + "-cost", names + ": cost", "USD", bought.costUsd(), costs));
    }

    private Figure figure(String measure, String label, String unit, Runs runs, List<Input> inputs) {
        SortedMap<String, String> arguments = new TreeMap<>();
        arguments.put("measure", measure);
        arguments.put("scenario", question.scenario().value());
        arguments.put("on", question.on().toString());
        arguments.put("budget", Double.toString(question.budgetUsd()));
        arguments.put("base-year", Integer.toString(question.terms().baseYear()));
        if (!question.others()) {
            arguments.put("others", "no");
        }
        if (question.exact()) {
            arguments.put("exact", "yes");
        }
        MoneyFigures.putCosts(
                arguments, question.terms(), question.terms().assumed().keySet(), appraisal.programme());
        return Figure.spanning(
                new FigureId(METHOD, arguments),
                label,
                unit,
                runs,
                inputs.stream().map(Input::grade).reduce(Grade.HIGH, Grade::worst),
                METHOD,
                inputs,
                "chosen on central inputs and central costs");
    }

    private List<Input> costs(Portfolio.Bought bought) {
        InputTrail trail = new InputTrail(appraisal.programme());
        for (ProjectId project : bought.projects()) {
            Double assumed = question.terms().assumed().get(project);
            if (assumed != null) {
                trail.assumed(
                        "cost of " + project + ", USD of " + question.terms().baseYear(),
                        Double.toString(assumed),
                        "assumed by whoever asks");
            }
            StatedCosts stated = portfolio.forSale().get(project);
            if (stated != null) {
                for (CostLine line : stated.counted()) {
                    if (line.use() == CostLine.Use.CAPITAL) {
                        trail.cost(project, line, question.terms());
                    }
                }
            }
        }
        return trail.inputs();
    }
}
