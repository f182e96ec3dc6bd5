package org.charterworks.app.web.project;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.view.Ref;
import org.charterworks.app.web.view.Refs;
import org.charterworks.app.web.view.SourceRef;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.DateText;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.Register;
import org.charterworks.register.project.Cost;
import org.charterworks.register.project.Money;
import org.charterworks.register.project.Project;
import org.charterworks.register.project.ProjectDependency;
import org.charterworks.register.project.Quantity;
import org.charterworks.register.source.SourceId;
import org.charterworks.roadmap.effect.ProjectEffect;
import org.jspecify.annotations.Nullable;

/// Makes the tables of a project's page: effects, costs, quantities, and what it needs.
final class ProjectParts {
    private final Portal portal;
    private final Visit visit;
    private final Words words;
    private final Refs refs;

    ProjectParts(Portal portal, Visit visit, Words words) {
        this.portal = portal;
        this.visit = visit;
        this.words = words;
        this.refs = new Refs(portal.register());
    }

    /// What a project does to the network.
    ///
    /// @param when    the milestone from which it acts
    /// @param planned when the scenario of the page has that milestone, null when it has no date there
    /// @param acts    whether it acts on the day of the page
    /// @param grade   code of how far its size can be trusted
    public record EffectRow(
            String text,
            Ref when,
            @Nullable DateText planned,
            boolean acts,
            int rampUpMonths,
            String grade,
            String note,
            List<SourceRef> sources) {}

    /// What something costs or who finances it, as published.
    ///
    /// @param amount empty when it was looked for and not found
    /// @param covers code of what the source says it covers
    public record CostRow(
            String what,
            String covers,
            String amount,
            @Nullable Integer priceYear,
            String reliability,
            String note,
            List<SourceRef> sources) {}

    /// A published figure.
    public record QuantityRow(
            String name, String value, String unit, String note, String grade, List<SourceRef> sources) {}

    /// A project that another needs.
    ///
    /// @param kind code of why
    public record NeedRow(Ref project, String kind, String note) {}

    List<EffectRow> effects(Project project) {
        EffectWords sentences = new EffectWords(portal.network(), words);
        return portal.effects().stream()
                .filter(effect -> effect.project().equals(project.id()))
                .map(effect -> effect(effect, sentences))
                .toList();
    }

    private EffectRow effect(ProjectEffect effect, EffectWords sentences) {
        var delivery = portal.schedule(visit.scenario()).delivery(effect.whenMet());
        return new EffectRow(
                sentences.sentence(effect.change()),
                refs.of(portal.register().milestone(effect.whenMet())),
                delivery.map(each -> words.shown(each.on())).orElse(null),
                delivery.map(each -> each.isBy(visit.on())).orElse(false),
                effect.rampUpMonths(),
                effect.grade().code(),
                effect.note(),
                refs.sources(List.of(new SourceId(effect.source()))));
    }

    List<CostRow> costs(Project project) {
        return project.costs().stream().map(this::cost).toList();
    }

    private CostRow cost(Cost cost) {
        Money money = cost.money();
        return new CostRow(
                cost.what(),
                cost.covers().code(),
                money == null ? "" : words.money(money),
                money == null ? null : money.priceYear(),
                cost.reliability().code(),
                cost.note(),
                refs.sources(Optional.ofNullable(cost.source()).stream().toList()));
    }

    List<QuantityRow> quantities(Project project) {
        return project.quantities().stream().map(this::quantity).toList();
    }

    private QuantityRow quantity(Quantity quantity) {
        return new QuantityRow(
                quantity.name(),
                words.number(quantity.value()),
                quantity.unit(),
                quantity.note(),
                quantity.grade().code(),
                refs.sources(List.of(quantity.source())));
    }

    List<NeedRow> needs(Project project) {
        return project.dependsOn().stream()
                .flatMap(need -> refs.project(need.project()).map(ref -> row(ref, need)).stream())
                .toList();
    }

    List<NeedRow> neededBy(Project project) {
        Register register = portal.register();
        return register.projects().stream()
                .flatMap(other -> needsOf(other, project).map(need -> row(refs.of(other), need)).stream())
                .toList();
    }

    private static Optional<ProjectDependency> needsOf(Project other, Project project) {
        Collection<ProjectDependency> needs = other.dependsOn();
        return needs.stream()
                .filter(need -> need.project().equals(project.id()))
                .findFirst();
    }

    private static NeedRow row(Ref project, ProjectDependency need) {
        return new NeedRow(project, need.kind().code(), need.note());
    }
}
