package org.charterworks.app.web.value;

import java.util.Optional;
import java.util.TreeMap;
import org.charterworks.app.compute.Background;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.charterworks.roadmap.money.MoneyTerms;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.schedule.ScenarioId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What projects are worth in money over their years, and what they cost.
@Controller
class MoneyPages {
    private static final double PER_CENT = 100;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final Portal portal;
    private final Workspace workspace;
    private final Background<Asked, Valued> background;

    MoneyPages(Portal portal, Workspace workspace) {
        this.portal = portal;
        this.workspace = workspace;
        this.background = new Background<>(
                workspace,
                asked -> Valued.of(
                        workspace.appraisal(),
                        workspace.programme().findScenario(asked.scenario()).orElseThrow(),
                        asked.terms()));
    }

    @GetMapping("/value/money")
    String money(
            @RequestParam(required = false) Optional<Double> rate,
            @RequestParam(required = false) Optional<Integer> years,
            @RequestParam(name = "base-year", required = false) Optional<Integer> baseYear,
            Visit visit,
            Words words,
            Model model) {
        Optional<MoneyTerms> terms = terms(workspace.programme(), rate, years, baseYear);
        model.addAttribute(
                "view",
                terms.map(asked -> MoneyView.of(
                                background.await(new Asked(visit.scenario().id(), asked)),
                                workspace.programme(),
                                portal.register(),
                                words))
                        .orElse(null));
        return "value/money";
    }

    /// The terms asked for, the programme's own where nothing is asked; empty where neither says.
    static Optional<MoneyTerms> terms(
            Programme programme, Optional<Double> rate, Optional<Integer> years, Optional<Integer> baseYear) {
        Optional<Double> perYear = rate.filter(Double::isFinite)
                .map(percent -> Math.clamp(percent, 0, PER_CENT) / PER_CENT)
                .or(() -> MoneyTerms.central(programme, MoneyTerms.RATE));
        Optional<Integer> counted = years.map(asked -> Math.clamp(asked, 1, MoneyTerms.MOST_YEARS))
                .or(() -> MoneyTerms.central(programme, MoneyTerms.YEARS).map(Double::intValue));
        Optional<Integer> base = baseYear.map(asked -> Math.clamp(asked, FIRST_YEAR, LAST_YEAR))
                .or(() -> MoneyTerms.central(programme, MoneyTerms.PRICE_YEAR).map(Double::intValue));
        return perYear.isEmpty() || counted.isEmpty() || base.isEmpty()
                ? Optional.empty()
                : Optional.of(new MoneyTerms(
                        perYear.get(), base.get(), counted.get(), MoneyTerms.priceGrowth(programme), new TreeMap<>()));
    }

    private record Asked(ScenarioId scenario, MoneyTerms terms) {}
}
