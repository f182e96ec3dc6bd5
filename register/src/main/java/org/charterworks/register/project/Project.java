package org.charterworks.register.project;

import java.util.List;
import java.util.Optional;
import org.charterworks.register.access.Visibility;
import org.charterworks.register.instrument.AreaId;
import org.charterworks.register.instrument.ProvisionId;
import org.charterworks.register.source.SourceId;
import org.jspecify.annotations.Nullable;

/// A piece of work, inside the programme or outside it.
///
/// @param provisions  the provisions it is attached to; the attachment is a judgement of the register's keepers
/// @param inside      false for works outside the programme that matter to it
/// @param deliveredBy whether the parties deliver it or others do
/// @param effectText  what it changes, in words
/// @param lengthNote  how published lengths differ, in words
/// @param status      what the latest source said, null when nothing was found
/// @param cluster     a label shown beside it, empty for none; no computation reads it
/// @param visibility  null when it follows its provisions, of which the strictest counts
public record Project(
        ProjectId id,
        String name,
        AreaId area,
        List<ProvisionId> provisions,
        boolean inside,
        DeliveredBy deliveredBy,
        String location,
        String description,
        String effectText,
        String lengthNote,
        List<Quantity> quantities,
        List<ProjectParty> parties,
        List<Cost> costs,
        @Nullable StatedStatus status,
        List<ProjectDependency> dependsOn,
        String cluster,
        List<Milestone> milestones,
        List<SourceId> sources,
        @Nullable Visibility visibility) {
    public Project {
        provisions = List.copyOf(provisions);
        quantities = List.copyOf(quantities);
        parties = List.copyOf(parties);
        costs = List.copyOf(costs);
        dependsOn = List.copyOf(dependsOn);
        milestones = List.copyOf(milestones);
        sources = List.copyOf(sources);
        for (Milestone milestone : milestones) {
            if (!milestone.id().project().equals(id)) {
                throw new IllegalArgumentException("milestone " + milestone.id() + " does not belong to project " + id);
            }
        }
    }

    /// A project inside the programme, delivered by the parties, of which only the essentials are stated.
    public static Project of(String id, String name, String area, List<ProvisionId> provisions) {
        return new Project(
                new ProjectId(id),
                name,
                new AreaId(area),
                provisions,
                true,
                DeliveredBy.PARTIES,
                "",
                "",
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                "",
                List.of(),
                List.of(),
                null);
    }

    public Optional<Milestone> findMilestone(MilestoneId milestone) {
        return milestones.stream()
                .filter(candidate -> candidate.id().equals(milestone))
                .findFirst();
    }

    public Project withMilestones(List<Milestone> changed) {
        return new Project(
                id,
                name,
                area,
                provisions,
                inside,
                deliveredBy,
                location,
                description,
                effectText,
                lengthNote,
                quantities,
                parties,
                costs,
                status,
                dependsOn,
                cluster,
                changed,
                sources,
                visibility);
    }

    public Project withCosts(List<Cost> changed) {
        return new Project(
                id,
                name,
                area,
                provisions,
                inside,
                deliveredBy,
                location,
                description,
                effectText,
                lengthNote,
                quantities,
                parties,
                changed,
                status,
                dependsOn,
                cluster,
                milestones,
                sources,
                visibility);
    }

    public Project withDependsOn(List<ProjectDependency> changed) {
        return new Project(
                id,
                name,
                area,
                provisions,
                inside,
                deliveredBy,
                location,
                description,
                effectText,
                lengthNote,
                quantities,
                parties,
                costs,
                status,
                changed,
                cluster,
                milestones,
                sources,
                visibility);
    }

    public Project withVisibility(@Nullable Visibility changed) {
        return new Project(
                id,
                name,
                area,
                provisions,
                inside,
                deliveredBy,
                location,
                description,
                effectText,
                lengthNote,
                quantities,
                parties,
                costs,
                status,
                dependsOn,
                cluster,
                milestones,
                sources,
                changed);
    }
}
