package org.charterworks.app.cli;

import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.charterworks.app.cli.output.Figures;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.cli.output.Numbers;
import org.charterworks.app.cli.output.Page;
import org.charterworks.app.cli.output.Table;
import org.charterworks.register.Register;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.explain.PortfolioFigures;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.figure.Runs;
import org.charterworks.roadmap.portfolio.Portfolio;
import org.charterworks.roadmap.portfolio.PortfolioQuestion;

/// What a budget buys.
record PortfolioReport(Register register, Portfolio portfolio, PortfolioFigures figures) {
    private static final double MILLION = 1e6;
    private static final double PER_CENT = 100;

    JsonObject json() {
        PortfolioQuestion question = portfolio.question();
        return JsonObject.EMPTY
                .text("on", question.on())
                .text("scenario", question.scenario())
                .put("budget_usd", question.budgetUsd())
                .put("base_year", question.terms().baseYear())
                .put("best", json("best", portfolio.best()))
                .put(
                        "runner_up",
                        portfolio
                                .runnerUp()
                                .<Json>map(bought -> json("runner-up", bought))
                                .orElseGet(Json.Nothing::new))
                .put("greedy", json("greedy", portfolio.greedy()))
                .put("greedy_loses_usd_per_year", portfolio.greedyLossUsd())
                .put(
                        "frontier",
                        Json.items(
                                portfolio.frontier(),
                                step -> JsonObject.EMPTY
                                        .put("cost_usd", step.costUsd())
                                        .put("value_usd_per_year", step.valueUsd())
                                        .put("projects", Json.texts(step.projects()))))
                .put(
                        "for_sale",
                        Json.items(
                                portfolio.forSale().entrySet(),
                                each -> JsonObject.EMPTY
                                        .text("project", each.getKey())
                                        .put(
                                                "cost_usd",
                                                MoneyReport.json(each.getValue()
                                                        .capital()
                                                        .orElse(Runs.ZERO)))
                                        .put("assumed", each.getValue().assumed())
                                        .text("grade", each.getValue().grade().code())))
                .put("given", Json.texts(portfolio.given()))
                .put("no_cost_found", Json.texts(portfolio.noCost()))
                .put(
                        "blocked",
                        Json.items(
                                portfolio.blocked().entrySet(),
                                each -> JsonObject.EMPTY
                                        .text("project", each.getKey())
                                        .put("needs", Json.texts(each.getValue()))))
                .put("not_valued", Json.texts(portfolio.notValued()))
                .put("sets_valued", portfolio.evaluated());
    }

    private JsonObject json(String which, Portfolio.Bought bought) {
        return JsonObject.EMPTY
                .put("projects", Json.texts(bought.projects()))
                .put("proved", bought.gap() == 0)
                .put("gap", bought.gap())
                .put("figures", Json.items(figures.of(which, bought), Figures::json));
    }

    Consumer<Page> print(boolean ids) {
        return page -> {
            PortfolioQuestion question = portfolio.question();
            page.text("What " + inMillions(question.budgetUsd()) + " million USD of "
                    + question.terms().baseYear() + " buys: value a year on " + question.on() + ", scenario "
                    + question.scenario() + ", nothing else to come but what is given");
            page.blank().table(chosen());
            page.blank().text(proved(portfolio.best()));
            page.text(
                    portfolio.greedyLossUsd() > 0
                            ? "Buying one after another by value for cost loses "
                                    + inMillions(portfolio.greedyLossUsd()) + " million USD a year."
                            : "Buying one after another by value for cost finds the same value.");
            if (!portfolio.frontier().isEmpty()) {
                page.heading("What smaller budgets buy").table(frontier());
            }
            page.heading("What can be bought").table(forSale());
            list("Given, outside the budget (delivered by others): ", portfolio.given(), page);
            list(
                    "Cannot be bought, because no cost was found in the sources (--cost ID=AMOUNT assumes one): ",
                    portfolio.noCost(),
                    page);
            portfolio
                    .blocked()
                    .forEach((project, needs) -> list("Cannot be bought: " + project + " needs ", needs, page));
            list("Not valued, because they move no cargo in the model: ", portfolio.notValued(), page);
            page.blank().text("Chosen on central inputs and central costs. Method: docs/methods/portfolio.md");
            page.text(Figures.LEGEND);
            if (ids) {
                figures.all().forEach(figure -> page.line(figure.id().toString()));
            }
        };
    }

    private Table chosen() {
        Table table = new Table()
                .words("")
                .text("projects")
                .numbers("cost million USD")
                .numbers("value million USD/yr")
                .words("");
        row(table, "best", "best", portfolio.best());
        portfolio.runnerUp().ifPresent(bought -> row(table, "runner-up", "runner-up", bought));
        row(table, "greedy", "greedy", portfolio.greedy());
        return table;
    }

    private void row(Table table, String name, String which, Portfolio.Bought bought) {
        Figure value = figures.of(which, bought).getFirst();
        table.row(
                name,
                bought.projects().isEmpty() ? "nothing" : names(bought.projects()),
                Figures.inMillions(figures.of(which, bought).getLast()),
                Figures.inMillions(value),
                Figures.mark(value.grade()));
    }

    private static String proved(Portfolio.Bought best) {
        return best.gap() == 0
                ? "Proved: no set within the budget is worth more."
                : "Not proved: another set might be worth up to " + Numbers.of(PER_CENT * best.gap())
                        + " % of the bound more; --exact searches on.";
    }

    private Table frontier() {
        Table table = new Table()
                .numbers("from million USD")
                .numbers("value million USD/yr")
                .text("projects");
        portfolio
                .frontier()
                .forEach(step ->
                        table.row(inMillions(step.costUsd()), inMillions(step.valueUsd()), names(step.projects())));
        return table;
    }

    private Table forSale() {
        Table table = new Table()
                .text("project")
                .numbers("cost million USD")
                .words("")
                .words("");
        portfolio.forSale().forEach((project, costs) -> {
            Runs usd = costs.capital().orElse(Runs.ZERO);
            table.row(
                    project + " " + register.project(project).name(),
                    Numbers.spread(usd.low() / MILLION, usd.central() / MILLION, usd.high() / MILLION),
                    costs.assumed() ? "assumed" : "",
                    Figures.mark(costs.grade()));
        });
        return table;
    }

    private static void list(String lead, SortedSet<ProjectId> projects, Page page) {
        if (!projects.isEmpty()) {
            page.blank().text(lead + names(projects));
        }
    }

    private static String names(SortedSet<ProjectId> projects) {
        return projects.stream().map(ProjectId::value).collect(Collectors.joining(", "));
    }

    private static String inMillions(double usd) {
        return Numbers.of(usd / MILLION);
    }
}
