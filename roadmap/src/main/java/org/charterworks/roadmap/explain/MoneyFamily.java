package org.charterworks.roadmap.explain;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.figure.FigureId;
import org.charterworks.roadmap.figure.Runs;
import org.charterworks.roadmap.money.MoneyQuestion;
import org.charterworks.roadmap.money.MoneyTerms;
import org.charterworks.roadmap.money.View;
import org.charterworks.roadmap.schedule.Scenario;

/// The figures in money computed together with the one an id names; none for an id that cannot be read.
final class MoneyFamily {
    private static final String NUMBER = "[0-9]{1,15}(\\.[0-9]{1,9})?(E[0-9]{1,2})?";

    private final Appraisal appraisal;

    MoneyFamily(Appraisal appraisal) {
        this.appraisal = appraisal;
    }

    List<Figure> of(FigureId id, Scenario scenario) {
        SortedSet<ProjectId> projects = new TreeSet<>();
        for (String project : id.argument("projects").orElse("?").split("\\+", -1)) {
            projects.add(new ProjectId(project.isBlank() ? "?" : project));
        }
        Optional<View> view = id.argument("view").flatMap(View::findByCode);
        Optional<MoneyTerms> terms = terms(id);
        return view.isEmpty() || terms.isEmpty()
                ? List.of()
                : appraisal
                        .money()
                        .of(new MoneyQuestion(scenario.id(), projects, view.get(), terms.get()))
                        .map(money -> appraisal.figures(money).all())
                        .orElse(List.of());
    }

    private Optional<MoneyTerms> terms(FigureId id) {
        Optional<Double> rate = number(id, "rate").filter(each -> each <= 1);
        Optional<Double> years = number(id, "years").filter(each -> each >= 1 && each <= MoneyTerms.MOST_YEARS);
        return rate.isEmpty() || years.isEmpty()
                ? Optional.empty()
                : terms(id, rate.get(), years.get().intValue());
    }

    /// The terms an id names, at a rate and for years; empty when they cannot be read.
    Optional<MoneyTerms> terms(FigureId id, double rate, int years) {
        Optional<SortedMap<ProjectId, Double>> assumed = assumed(id);
        Optional<Runs> growth = id.argument("price-growth").isPresent()
                ? number(id, "price-growth").map(each -> new Runs(each, each, each))
                : MoneyTerms.priceGrowth(appraisal.programme());
        return assumed.flatMap(costs ->
                number(id, "base-year").map(year -> new MoneyTerms(rate, year.intValue(), years, growth, costs)));
    }

    /// Written `assumed=PRJ-ONE:1000000+PRJ-OTHER:2.5E8`; empty when it cannot be read.
    private static Optional<SortedMap<ProjectId, Double>> assumed(FigureId id) {
        SortedMap<ProjectId, Double> assumed = new TreeMap<>();
        for (String each :
                id.argument("assumed").map(text -> text.split("\\+", -1)).orElse(new String[0])) {
            String[] parts = each.split(":", -1);
            if (parts.length != 2 || parts[0].isBlank() || !parts[1].matches(NUMBER)) {
                return Optional.empty();
            }
            assumed.put(new ProjectId(parts[0]), Double.valueOf(parts[1]));
        }
        return Optional.of(assumed);
    }

    static Optional<Double> number(FigureId id, String key) {
        return id.argument(key).filter(text -> text.matches(NUMBER)).map(Double::valueOf);
    }
}
