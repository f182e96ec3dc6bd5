package org.charterworks.app.web.portfolio;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.charterworks.app.web.chart.Drawing;
import org.charterworks.app.web.view.FigureView;
import org.charterworks.app.web.view.Ref;
import org.charterworks.app.web.words.Amount;
import org.charterworks.app.web.words.Amounts;
import org.charterworks.app.web.words.DateText;
import org.charterworks.app.web.words.Words;
import org.charterworks.network.model.Grade;
import org.charterworks.register.Register;
import org.charterworks.register.project.Project;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.explain.PortfolioFigures;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.figure.Runs;
import org.charterworks.roadmap.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/// What a budget buys, as a page shows it.
///
/// @param budget     million USD, as a form takes it
/// @param others     whether projects of others come anyway
/// @param runnerUp   null when nothing is bought
/// @param greedyLoss what greedy buying loses a year, null when nothing
/// @param gap        per cent of the bound by which another set might be better at most; empty when the best is proved
/// @param frontier   what smaller budgets buy, null when nothing
/// @param forSale    what can be bought
/// @param noCost     what cannot, because no cost is known
/// @param blocked    what cannot, because it needs something that cannot
public record PortfolioView(
        String budget,
        boolean others,
        DateText on,
        int baseYear,
        Bought best,
        @Nullable Bought runnerUp,
        Bought greedy,
        @Nullable Amount greedyLoss,
        String gap,
        List<Step> steps,
        @Nullable Drawing frontier,
        List<Priced> forSale,
        List<Ref> given,
        List<Priced> noCost,
        List<Blocked> blocked,
        List<Ref> notValued) {

    private static final double MILLION = 1e6;

    public PortfolioView {
        steps = List.copyOf(steps);
        forSale = List.copyOf(forSale);
        given = List.copyOf(given);
        noCost = List.copyOf(noCost);
        blocked = List.copyOf(blocked);
        notValued = List.copyOf(notValued);
    }

    /// A set that is bought.
    public record Bought(List<Ref> projects, FigureView value, FigureView cost) {}

    /// A budget from which on more can be had.
    public record Step(Amount cost, Amount value, List<Ref> projects) {}

    /// A project with its cost.
    ///
    /// @param cost    null when none is known
    /// @param assumed million USD that the reader assumes, as a form takes it; empty when nothing
    /// @param grade   code of the grade of the cost
    public record Priced(Ref project, @Nullable Amount cost, String assumed, String grade) {}

    /// A project that needs others.
    public record Blocked(Ref project, List<Ref> needs) {}

    static PortfolioView of(Portfolio portfolio, PortfolioFigures figures, Register register, Words words) {
        Amounts amounts = new Amounts(words);
        double loss = portfolio.greedyLossUsd();
        List<Priced> forSale = new ArrayList<>();
        portfolio.forSale().forEach((project, costs) -> {
            Runs usd = costs.capital().orElse(Runs.ZERO);
            forSale.add(new Priced(
                    ref(project, register),
                    amounts.of(usd.low(), usd.central(), usd.high(), "USD", costs.grade()),
                    assumed(portfolio, project),
                    costs.grade().code()));
        });
        return new PortfolioView(
                plain(portfolio.question().budgetUsd() / MILLION),
                portfolio.question().others(),
                words.shown(portfolio.question().on()),
                portfolio.question().terms().baseYear(),
                bought("best", portfolio.best(), figures, register, words),
                portfolio
                        .runnerUp()
                        .map(second -> bought("runner-up", second, figures, register, words))
                        .orElse(null),
                bought("greedy", portfolio.greedy(), figures, register, words),
                loss > 1 ? amounts.of(loss, loss, loss, "USD/year", Grade.LOW) : null,
                portfolio.best().gap() == 0
                        ? ""
                        : words.percent(portfolio.best().gap()),
                steps(portfolio, register, amounts),
                FrontierChart.of(portfolio, words).orElse(null),
                forSale,
                refs(portfolio.given(), register),
                portfolio.noCost().stream()
                        .map(id -> new Priced(ref(id, register), null, "", Grade.PLACEHOLDER.code()))
                        .toList(),
                portfolio.blocked().entrySet().stream()
                        .map(each -> new Blocked(ref(each.getKey(), register), refs(each.getValue(), register)))
                        .toList(),
                refs(portfolio.notValued(), register));
    }

    private static List<Step> steps(Portfolio portfolio, Register register, Amounts amounts) {
        return portfolio.frontier().stream()
                .map(step -> new Step(
                        amounts.of(step.costUsd(), step.costUsd(), step.costUsd(), "USD", Grade.MEDIUM),
                        amounts.of(step.valueUsd(), step.valueUsd(), step.valueUsd(), "USD/year", Grade.MEDIUM),
                        refs(step.projects(), register)))
                .toList();
    }

    private static Bought bought(
            String which, Portfolio.Bought bought, PortfolioFigures figures, Register register, Words words) {
        List<Figure> both = figures.of(which, bought);
        return new Bought(
                refs(bought.projects(), register),
                FigureView.of(both.getFirst(), words),
                FigureView.of(both.getLast(), words));
    }

    private static String assumed(Portfolio portfolio, ProjectId project) {
        return Optional.ofNullable(portfolio.question().terms().assumed().get(project))
                .map(usd -> plain(usd / MILLION))
                .orElse("");
    }

    private static String plain(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).round(new MathContext(12));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static List<Ref> refs(Collection<ProjectId> ids, Register register) {
        return ids.stream().map(id -> ref(id, register)).toList();
    }

    private static Ref ref(ProjectId id, Register register) {
        return new Ref(id.value(), register.findProject(id).map(Project::name).orElse(""), "/projects/" + id);
    }
}
