package org.charterworks.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.charterworks.register.commitment.Commitment;
import org.charterworks.register.commitment.CommitmentId;
import org.charterworks.register.evidence.Evidence;
import org.charterworks.register.evidence.EvidenceId;
import org.charterworks.register.group.Body;
import org.charterworks.register.instrument.BodyId;
import org.charterworks.register.instrument.Provision;
import org.charterworks.register.instrument.ProvisionId;
import org.charterworks.register.project.Milestone;
import org.charterworks.register.project.MilestoneId;
import org.charterworks.register.project.Project;
import org.charterworks.register.project.ProjectId;
import org.charterworks.register.source.Source;
import org.charterworks.register.source.SourceId;
import org.charterworks.register.source.Subject;

/// Finds the things of a register by id, the first where several share one. Never changed once made.
record Index(
        Map<ProvisionId, Provision> provisions,
        Map<CommitmentId, Commitment> commitments,
        Map<BodyId, Body> bodies,
        Map<ProjectId, Project> projects,
        Map<MilestoneId, Milestone> milestones,
        Map<EvidenceId, Evidence> evidence,
        Map<SourceId, Source> sources,
        Map<Subject, List<Evidence>> evidenceAbout) {

    static Index of(RegisterContents contents) {
        List<Milestone> milestones = contents.projects().stream()
                .flatMap(project -> project.milestones().stream())
                .toList();
        return new Index(
                byId(contents.instrument().provisions(), Provision::id),
                byId(contents.commitments(), Commitment::id),
                byId(contents.bodies(), Body::id),
                byId(contents.projects(), Project::id),
                byId(milestones, Milestone::id),
                byId(contents.evidence(), Evidence::id),
                byId(contents.sources(), Source::id),
                bySubject(contents.evidence()));
    }

    private static <I, T> Map<I, T> byId(List<T> things, Function<T, I> id) {
        Map<I, T> index = new HashMap<>();
        things.forEach(thing -> index.putIfAbsent(id.apply(thing), thing));
        return Map.copyOf(index);
    }

    private static Map<Subject, List<Evidence>> bySubject(List<Evidence> evidence) {
        Map<Subject, List<Evidence>> index = new HashMap<>();
        for (Evidence item : evidence) {
            for (Subject subject : item.about()) {
                index.computeIfAbsent(subject, key -> new ArrayList<>()).add(item);
            }
        }
        index.replaceAll((subject, items) -> List.copyOf(items));
        return Map.copyOf(index);
    }
}
