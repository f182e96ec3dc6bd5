package org.charterworks.app.web.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.project.ProjectParts.CostRow;
import org.charterworks.app.web.project.ProjectParts.EffectRow;
import org.charterworks.app.web.project.ProjectParts.NeedRow;
import org.charterworks.app.web.project.ProjectParts.QuantityRow;
import org.charterworks.app.web.view.ConflictView;
import org.charterworks.app.web.view.EvidenceView;
import org.charterworks.app.web.view.KeepingView;
import org.charterworks.app.web.view.MilestoneView;
import org.charterworks.app.web.view.Ref;
import org.charterworks.app.web.view.Refs;
import org.charterworks.app.web.view.SidesView;
import org.charterworks.app.web.view.SourceRef;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.DateText;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.Register;
import org.charterworks.register.evidence.Evidence;
import org.charterworks.register.project.DeliveredBy;
import org.charterworks.register.project.Milestone;
import org.charterworks.register.project.Project;
import org.charterworks.register.project.ProjectParty;
import org.charterworks.register.project.StatedStatus;
import org.charterworks.register.side.Sides;
import org.charterworks.register.source.PeriodDate;
import org.charterworks.register.source.Subject;
import org.charterworks.roadmap.risk.RiskQuestion;
import org.jspecify.annotations.Nullable;

/// One project with everything known of it by the day of the page.
///
/// @param isOthers   whether others than the parties deliver it
/// @param completion the milestone that stands for it, null when it has none
/// @param keeping    by id of a milestone, whether it keeps the date first promised for it
/// @param milestoneSides milestones of which somebody states something, or accepts evidence
/// @param stated     what the latest source said, null when nothing was found
/// @param needs      projects it needs
/// @param neededBy   projects that need it
/// @param sides      what the sides state, null for what others than the parties deliver
/// @param provisions what it is attached to; the attachment is a judgement of the register's keepers
public record ProjectView(
        Ref ref,
        Ref area,
        boolean inside,
        boolean isOthers,
        String location,
        String description,
        String effectText,
        String lengthNote,
        @Nullable Stated stated,
        @Nullable MilestoneView completion,
        List<MilestoneView> milestones,
        Map<String, KeepingView> keeping,
        List<MilestoneSides> milestoneSides,
        List<EffectRow> effects,
        List<ProjectParty> parties,
        List<CostRow> costs,
        List<QuantityRow> quantities,
        List<NeedRow> needs,
        List<NeedRow> neededBy,
        List<Ref> provisions,
        List<EvidenceView> evidence,
        List<ConflictView> conflicts,
        @Nullable SidesView sides,
        List<SourceRef> sources) {

    /// What the latest source said of it, in its own words.
    public record Stated(String text, @Nullable DateText asOf, String reliability) {}

    /// What is stated of one milestone.
    public record MilestoneSides(Ref milestone, SidesView sides) {}

    static ProjectView of(Project project, Portal portal, Visit visit, Words words) {
        Register register = portal.register();
        Refs refs = new Refs(register);
        MilestoneViews milestones = new MilestoneViews(portal, visit, words);
        ProjectParts parts = new ProjectParts(portal, visit, words);
        List<Subject> subjects = new ArrayList<>(List.of(project.id().subject()));
        project.milestones().forEach(each -> subjects.add(each.id().subject()));
        List<Evidence> evidence = subjects.stream()
                .flatMap(subject -> register.evidenceAbout(subject).stream())
                .filter(each -> each.planned() || !each.certainOn().isAfter(visit.on()))
                .toList();
        return new ProjectView(
                refs.of(project),
                new Ref(project.area().value(), refs.area(project.area()), "/projects?area=" + project.area()),
                project.inside(),
                project.deliveredBy() == DeliveredBy.OTHERS,
                project.location(),
                project.description(),
                project.effectText(),
                project.lengthNote(),
                stated(project.status(), words),
                Completion.of(project, visit.on()).map(milestones::of).orElse(null),
                project.milestones().stream().map(milestones::of).toList(),
                keeping(project, portal, visit, words),
                milestoneSides(project, portal, visit, words),
                parts.effects(project),
                project.parties(),
                parts.costs(project),
                parts.quantities(project),
                parts.needs(project),
                parts.neededBy(project),
                project.provisions().stream()
                        .flatMap(id -> refs.provision(id).stream())
                        .toList(),
                EvidenceView.newestFirst(evidence, refs, words),
                ConflictView.about(subjects, register.conflicts(), refs),
                project.deliveredBy() == DeliveredBy.PARTIES
                        ? SidesView.of(register.sidesOn(project, portal.statusRule(), visit.on()), register, words)
                        : null,
                refs.sources(project.sources()));
    }

    private static Map<String, KeepingView> keeping(Project project, Portal portal, Visit visit, Words words) {
        Map<String, KeepingView> keeping = new LinkedHashMap<>();
        project.milestones()
                .forEach(milestone -> portal.keeping(milestone, visit.scenario(), visit.on())
                        .ifPresent(each -> keeping.put(
                                milestone.id().value(),
                                KeepingView.of(
                                        each,
                                        milestone.id(),
                                        RiskQuestion.usual(visit.scenario().id(), visit.on()),
                                        words))));
        return keeping;
    }

    private static List<MilestoneSides> milestoneSides(Project project, Portal portal, Visit visit, Words words) {
        if (project.deliveredBy() != DeliveredBy.PARTIES) {
            return List.of();
        }
        Register register = portal.register();
        Refs refs = new Refs(register);
        List<MilestoneSides> spoken = new ArrayList<>();
        for (Milestone milestone : project.milestones()) {
            Sides sides = register.sidesOn(milestone, portal.statusRule(), visit.on());
            if (!sides.isSilent()) {
                spoken.add(new MilestoneSides(refs.of(milestone), SidesView.of(sides, register, words)));
            }
        }
        return spoken;
    }

    private static @Nullable Stated stated(@Nullable StatedStatus status, Words words) {
        if (status == null) {
            return null;
        }
        PeriodDate asOf = status.asOf();
        return new Stated(
                status.text(),
                asOf == null ? null : words.shown(asOf),
                status.reliability().code());
    }
}
