package org.charterworks.app.web.view;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.charterworks.register.Register;
import org.charterworks.register.commitment.Commitment;
import org.charterworks.register.group.Body;
import org.charterworks.register.group.Meeting;
import org.charterworks.register.instrument.Area;
import org.charterworks.register.instrument.AreaId;
import org.charterworks.register.instrument.BodyId;
import org.charterworks.register.instrument.Provision;
import org.charterworks.register.instrument.ProvisionId;
import org.charterworks.register.project.Milestone;
import org.charterworks.register.project.MilestoneId;
import org.charterworks.register.project.Project;
import org.charterworks.register.project.ProjectId;
import org.charterworks.register.source.PeriodDate;
import org.charterworks.register.source.Source;
import org.charterworks.register.source.SourceId;
import org.charterworks.register.source.Subject;

/// Finds the name and the page of whatever the register speaks of. What a register does not hold gets no link.
public final class Refs {
    private final Register register;

    public Refs(Register register) {
        this.register = register;
    }

    public Ref of(Provision provision) {
        return new Ref(provision.id().value(), provision.action(), "/provisions/" + provision.id());
    }

    public Ref of(Commitment commitment) {
        return new Ref(commitment.id().value(), commitment.title(), "/commitments/" + commitment.id());
    }

    public Ref of(Project project) {
        return new Ref(project.id().value(), project.name(), "/projects/" + project.id());
    }

    public Ref of(Milestone milestone) {
        MilestoneId id = milestone.id();
        return new Ref(id.value(), milestone.title(), "/projects/" + id.project() + "#" + anchor(id));
    }

    public Ref of(Body body) {
        return new Ref(body.id().value(), body.name(), "/bodies#" + body.id());
    }

    public Ref of(Meeting meeting) {
        return new Ref(meeting.id().value(), meeting.title(), "/meetings/" + meeting.id());
    }

    public Optional<Ref> provision(ProvisionId id) {
        return register.findProvision(id).map(this::of);
    }

    public Optional<Ref> project(ProjectId id) {
        return register.findProject(id).map(this::of);
    }

    public Optional<Ref> body(BodyId id) {
        return register.findBody(id).map(this::of);
    }

    /// What a statement is about.
    public Optional<Ref> subject(Subject subject) {
        return switch (subject.kind()) {
            case PROVISION -> provision(new ProvisionId(subject.id()));
            case COMMITMENT ->
                register.commitments().stream()
                        .filter(each -> each.id().value().equals(subject.id()))
                        .findFirst()
                        .map(this::of);
            case BODY -> body(new BodyId(subject.id()));
            case MEETING ->
                register.contents().meetings().stream()
                        .filter(each -> each.id().value().equals(subject.id()))
                        .findFirst()
                        .map(this::of);
            case PROJECT -> project(new ProjectId(subject.id()));
            case MILESTONE ->
                register.findMilestone(new MilestoneId(subject.id())).map(this::of);
        };
    }

    /// Everything that statements are about, as far as the register holds it.
    public List<Ref> subjects(Collection<Subject> subjects) {
        return subjects.stream().flatMap(each -> subject(each).stream()).toList();
    }

    /// The sources cited, in the order given.
    public List<SourceRef> sources(Collection<SourceId> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> register.findSource(id).stream())
                .map(Refs::of)
                .toList();
    }

    public static SourceRef of(Source source) {
        PeriodDate on = source.publishedOn();
        return new SourceRef(
                source.id().value(), source.title(), source.publisher(), on == null ? "" : on.toString(), source.url());
    }

    /// The name of an area; its id where the instrument does not name it.
    public String area(AreaId id) {
        return register.instrument().areas().stream()
                .filter(area -> area.id().equals(id))
                .map(Area::name)
                .findFirst()
                .orElse(id.value());
    }

    /// Where a milestone stands on its project's page.
    public static String anchor(MilestoneId id) {
        return id.value().substring(id.value().indexOf('/') + 1);
    }
}
