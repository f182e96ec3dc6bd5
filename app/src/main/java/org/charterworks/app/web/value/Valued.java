package org.charterworks.app.web.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.explain.Appraisal;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.money.Money;
import org.charterworks.roadmap.money.MoneyQuestion;
import org.charterworks.roadmap.money.MoneyTerms;
import org.charterworks.roadmap.money.View;
import org.charterworks.roadmap.schedule.Scenario;

/// Every project of a scenario valued in money, and all of them as one package.
///
/// @param projects with the largest benefit last in first
/// @param together the package; empty where there is nothing to value
record Valued(MoneyTerms terms, List<Project> projects, Optional<Side> together) {

    /// A project in both views.
    record Project(ProjectId id, Side alone, Side lastIn) {}

    /// One view.
    record Side(View view, Money money, List<Figure> figures) {

        Optional<Figure> find(String measure) {
            return figures.stream()
                    .filter(figure -> figure.id().argument("measure").orElse("").equals(measure))
                    .findFirst();
        }

        boolean isNothing() {
            return Math.max(
                            Math.abs(money.benefitUsd().low()),
                            Math.abs(money.benefitUsd().high()))
                    < 1;
        }
    }

    Valued {
        projects = List.copyOf(projects);
    }

    static Valued of(Appraisal appraisal, Scenario scenario, MoneyTerms terms) {
        SortedSet<ProjectId> all = appraisal.money().projects(scenario);
        List<Project> projects = new ArrayList<>();
        for (ProjectId id : all) {
            SortedSet<ProjectId> only = new TreeSet<>(List.of(id));
            projects.add(new Project(
                    id,
                    side(appraisal, scenario, only, View.ALONE, terms).orElseThrow(),
                    side(appraisal, scenario, only, View.LAST_IN, terms).orElseThrow()));
        }
        projects.sort(Comparator.comparingDouble(
                        (Project each) -> -each.lastIn().money().benefitUsd().central())
                .thenComparing(Project::id));
        return new Valued(terms, projects, side(appraisal, scenario, all, View.LAST_IN, terms));
    }

    private static Optional<Side> side(
            Appraisal appraisal, Scenario scenario, SortedSet<ProjectId> projects, View view, MoneyTerms terms) {
        return appraisal
                .money()
                .of(new MoneyQuestion(scenario.id(), projects, view, terms))
                .map(money -> new Side(view, money, appraisal.figures(money).all()));
    }
}
