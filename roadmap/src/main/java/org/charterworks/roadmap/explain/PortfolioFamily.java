package org.charterworks.roadmap.explain;

import java.time.LocalDate;
import java.util.List;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.figure.FigureId;
import org.charterworks.roadmap.portfolio.PortfolioQuestion;
import org.charterworks.roadmap.schedule.Scenario;

/// The figures of a portfolio computed together with the one an id names; none for an id that cannot be read.
final class PortfolioFamily {
    private final Appraisal appraisal;

    PortfolioFamily(Appraisal appraisal) {
        this.appraisal = appraisal;
    }

    List<Figure> of(FigureId id, Scenario scenario, LocalDate on) {
        boolean others = !id.argument("others").orElse("yes").equals("no");
        boolean exact = id.argument("exact").orElse("no").equals("yes");
        return MoneyFamily.number(id, "budget")
                .flatMap(budget -> new MoneyFamily(appraisal)
                        .terms(id, PortfolioFigures.NO_RATE, PortfolioFigures.NO_YEARS)
                        .map(terms -> new PortfolioQuestion(scenario.id(), on, budget, terms, others, exact)))
                .map(question ->
                        appraisal.figures(appraisal.portfolios().of(question)).all())
                .orElse(List.of());
    }
}
