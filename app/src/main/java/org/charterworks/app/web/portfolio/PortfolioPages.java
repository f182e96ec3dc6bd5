package org.charterworks.app.web.portfolio;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.app.compute.Background;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.explain.PortfolioFigures;
import org.charterworks.roadmap.money.MoneyTerms;
import org.charterworks.roadmap.portfolio.Portfolio;
import org.charterworks.roadmap.portfolio.PortfolioQuestion;
import org.charterworks.roadmap.programme.Programme;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Which projects a budget buys; the budget and every cost that a reader assumes stand in the address.
@Controller
class PortfolioPages {
    private static final double MILLION = 1e6;
    private static final double MOST_MILLIONS = 1e9;
    private static final double USUAL_MILLIONS = 1000;
    private static final String COST = "cost.";

    private final Portal portal;
    private final Workspace workspace;
    private final Background<PortfolioQuestion, Portfolio> background;

    PortfolioPages(Portal portal, Workspace workspace) {
        this.portal = portal;
        this.workspace = workspace;
        this.background = new Background<>(
                workspace, question -> workspace.appraisal().portfolios().of(question));
    }

    @GetMapping("/portfolio")
    String portfolio(
            @RequestParam(defaultValue = "1000") double budget,
            @RequestParam(defaultValue = "") String others,
            @RequestParam Map<String, String> all,
            Visit visit,
            Words words,
            Model model) {
        double millions = Double.isFinite(budget) ? Math.clamp(budget, 0, MOST_MILLIONS) : USUAL_MILLIONS;
        model.addAttribute(
                "view",
                terms(workspace.programme(), all)
                        .map(terms -> new PortfolioQuestion(
                                visit.scenario().id(),
                                visit.isToday() ? visit.scenario().referenceOn() : visit.on(),
                                millions * MILLION,
                                terms,
                                !others.equals("no"),
                                false))
                        .map(background::await)
                        .map(found ->
                                PortfolioView.of(found, workspace.appraisal().figures(found), portal.register(), words))
                        .orElse(null));
        return "portfolio/portfolio";
    }

    private static Optional<MoneyTerms> terms(Programme programme, Map<String, String> all) {
        SortedMap<ProjectId, Double> assumed = new TreeMap<>();
        programme.register().projects().forEach(project -> {
            String value = all.getOrDefault(COST + project.id(), "");
            if (value.matches("[0-9]{1,9}(\\.[0-9]{1,6})?")) {
                assumed.put(project.id(), Double.parseDouble(value) * MILLION);
            }
        });
        return MoneyTerms.central(programme, MoneyTerms.PRICE_YEAR)
                .map(year -> new MoneyTerms(
                        PortfolioFigures.NO_RATE,
                        year.intValue(),
                        PortfolioFigures.NO_YEARS,
                        MoneyTerms.priceGrowth(programme),
                        assumed));
    }
}
