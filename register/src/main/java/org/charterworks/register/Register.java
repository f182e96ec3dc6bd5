package org.charterworks.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.charterworks.register.access.Viewer;
import org.charterworks.register.access.Visibility;
import org.charterworks.register.commitment.Assessment;
import org.charterworks.register.commitment.Commitment;
import org.charterworks.register.commitment.CommitmentId;
import org.charterworks.register.commitment.StatusRule;
import org.charterworks.register.evidence.Conflict;
import org.charterworks.register.evidence.Evidence;
import org.charterworks.register.evidence.EvidenceId;
import org.charterworks.register.group.Action;
import org.charterworks.register.group.BaselineMove;
import org.charterworks.register.group.Body;
import org.charterworks.register.group.Decision;
import org.charterworks.register.group.Meeting;
import org.charterworks.register.group.MeetingId;
import org.charterworks.register.indicator.Indicator;
import org.charterworks.register.indicator.IndicatorId;
import org.charterworks.register.instrument.BodyId;
import org.charterworks.register.instrument.Instrument;
import org.charterworks.register.instrument.PartyId;
import org.charterworks.register.instrument.Provision;
import org.charterworks.register.instrument.ProvisionId;
import org.charterworks.register.project.Milestone;
import org.charterworks.register.project.MilestoneId;
import org.charterworks.register.project.Project;
import org.charterworks.register.project.ProjectId;
import org.charterworks.register.side.Sides;
import org.charterworks.register.source.Source;
import org.charterworks.register.source.SourceId;
import org.charterworks.register.source.Subject;
import org.jspecify.annotations.Nullable;

/// The register of one agreement: a value that never changes. A change makes another register.
///
/// Lists keep the order given. Lookups find the first of several things with one id.
public final class Register {
    private final RegisterContents contents;
    private final Index index;

    private Register(RegisterContents contents) {
        this.contents = contents;
        index = Index.of(contents);
    }

    /// The register with these contents, which may be inconsistent.
    public static Register of(RegisterContents contents) {
        return new Register(contents);
    }

    public RegisterContents contents() {
        return contents;
    }

    public Instrument instrument() {
        return contents.instrument();
    }

    public List<Commitment> commitments() {
        return contents.commitments();
    }

    public List<Body> bodies() {
        return contents.bodies();
    }

    /// The bodies without those that stand only in readings of the text which this register does not follow.
    /// Where it follows none, all count.
    public List<Body> countedBodies() {
        Set<BodyId> followed = new HashSet<>();
        Set<BodyId> notFollowed = new HashSet<>();
        contents.readings()
                .forEach(reading -> (reading.authoritative() ? followed : notFollowed).addAll(reading.bodies()));
        return contents.bodies().stream()
                .filter(body -> followed.isEmpty() || followed.contains(body.id()) || !notFollowed.contains(body.id()))
                .toList();
    }

    public List<Project> projects() {
        return contents.projects();
    }

    public List<Evidence> evidence() {
        return contents.evidence();
    }

    public List<Conflict> conflicts() {
        return contents.conflicts();
    }

    public List<Source> sources() {
        return contents.sources();
    }

    public List<Indicator> indicators() {
        return contents.indicators();
    }

    public Optional<Provision> findProvision(ProvisionId id) {
        return Optional.ofNullable(index.provisions().get(id));
    }

    public Optional<Commitment> findCommitment(CommitmentId id) {
        return Optional.ofNullable(index.commitments().get(id));
    }

    public Optional<Body> findBody(BodyId id) {
        return Optional.ofNullable(index.bodies().get(id));
    }

    public Optional<Project> findProject(ProjectId id) {
        return Optional.ofNullable(index.projects().get(id));
    }

    public Optional<Milestone> findMilestone(MilestoneId id) {
        return Optional.ofNullable(index.milestones().get(id));
    }

    public Optional<Evidence> findEvidence(EvidenceId id) {
        return Optional.ofNullable(index.evidence().get(id));
    }

    public Optional<Source> findSource(SourceId id) {
        return Optional.ofNullable(index.sources().get(id));
    }

    public Optional<Indicator> findIndicator(IndicatorId id) {
        return contents.indicators().stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst();
    }

    /// The indicators that belong to any of some subjects, in the register's order.
    public List<Indicator> indicatorsOf(Collection<Subject> subjects) {
        return contents.indicators().stream()
                .filter(indicator -> indicator.about().stream().anyMatch(subjects::contains))
                .toList();
    }

    /// The provision with an id known to exist; ids from outside go through [#findProvision].
    ///
    /// @throws NoSuchElementException when there is none
    public Provision provision(ProvisionId id) {
        return present(index.provisions().get(id), id);
    }

    /// The commitment with an id known to exist; ids from outside go through [#findCommitment].
    ///
    /// @throws NoSuchElementException when there is none
    public Commitment commitment(CommitmentId id) {
        return present(index.commitments().get(id), id);
    }

    /// The project with an id known to exist; ids from outside go through [#findProject].
    ///
    /// @throws NoSuchElementException when there is none
    public Project project(ProjectId id) {
        return present(index.projects().get(id), id);
    }

    /// The milestone with an id known to exist; ids from outside go through [#findMilestone].
    ///
    /// @throws NoSuchElementException when there is none
    public Milestone milestone(MilestoneId id) {
        return present(index.milestones().get(id), id);
    }

    /// The commitments that a provision leads to, in the register's order.
    public List<Commitment> commitmentsOf(ProvisionId provision) {
        return contents.commitments().stream()
                .filter(commitment -> commitment.provision().equals(provision))
                .toList();
    }

    /// The projects attached to a provision, in the register's order.
    public List<Project> projectsOf(ProvisionId provision) {
        return contents.projects().stream()
                .filter(project -> project.provisions().contains(provision))
                .toList();
    }

    /// The meeting with an id; empty when there is none.
    public Optional<Meeting> findMeeting(MeetingId id) {
        return contents.meetings().stream()
                .filter(meeting -> meeting.id().equals(id))
                .findFirst();
    }

    /// The decisions of a meeting, in the register's order.
    public List<Decision> decisionsOf(MeetingId meeting) {
        return contents.decisions().stream()
                .filter(decision -> decision.meeting().equals(meeting))
                .toList();
    }

    /// The actions of a meeting, in the register's order.
    public List<Action> actionsOf(MeetingId meeting) {
        return contents.actions().stream()
                .filter(action -> action.meeting().equals(meeting))
                .toList();
    }

    /// How decisions moved the date promised first for a milestone, oldest first.
    public List<BaselineMove> baselineMoves(MilestoneId milestone) {
        return BaselineMove.of(milestone.subject(), contents.decisions(), this::findMeeting);
    }

    /// The evidence about a subject, in the register's order.
    public List<Evidence> evidenceAbout(Subject subject) {
        return index.evidenceAbout().getOrDefault(subject, List.of());
    }

    /// How a commitment of this register stands on a day, with the evidence on it and on its provision.
    public List<Assessment> assess(Commitment commitment, StatusRule rule, LocalDate on) {
        List<Evidence> relevant = Stream.concat(
                        evidenceAbout(commitment.id().subject()).stream(),
                        evidenceAbout(commitment.provision().subject()).stream())
                .distinct()
                .toList();
        return rule.assess(commitment, instrument(), relevant, on);
    }

    /// What the sides and independent assessors state about a commitment.
    public Sides sidesOn(Commitment commitment, StatusRule rule, LocalDate on) {
        return sides(commitment.id().subject(), instrument().partiesMeantBy(commitment.owedBy()), rule, on);
    }

    /// What the sides and independent assessors state about a project.
    public Sides sidesOn(Project project, StatusRule rule, LocalDate on) {
        return sides(project.id().subject(), instrument().partiesMeantBy(List.of()), rule, on);
    }

    /// What the sides and independent assessors state about a milestone, which all parties owe as its project.
    public Sides sidesOn(Milestone milestone, StatusRule rule, LocalDate on) {
        return sides(milestone.id().subject(), instrument().partiesMeantBy(List.of()), rule, on);
    }

    private Sides sides(Subject about, List<PartyId> owing, StatusRule rule, LocalDate on) {
        return Sides.of(about, owing, contents.statements(), evidenceAbout(about), rule.staleAfterMonths(), on);
    }

    /// The register without what a viewer may not see: the things themselves, every reference to them, and the
    /// sources that only they cite. Whoever shows a register shows this.
    public Register visibleTo(Viewer viewer) {
        return visibleTo(viewer, List.of(), Set.of());
    }

    /// The same for a register whose sources are cited from outside too.
    ///
    /// @param hiddenAnyway ids of things to leave out whatever their visibility
    public Register visibleTo(Viewer viewer, List<Citation> outside, Set<String> hiddenAnyway) {
        return viewer.everything()
                ? this
                : new Register(new Redaction(contents, viewer, outside, hiddenAnyway).contents());
    }

    /// The kinds of visibility that tell viewers of this register apart.
    public Set<Visibility> visibilities() {
        return new Visibilities(contents).kinds();
    }

    /// Everything that does not fit together, problems before notes; empty when all is well.
    public List<Inconsistency> inconsistencies() {
        return new ConsistencyCheck(contents).inconsistencies();
    }

    /// Everywhere that each source is cited, for pages that show them all at once.
    public Map<SourceId, List<Place>> citations() {
        return Reference.citations(References.in(contents));
    }

    /// Everywhere that a source is cited.
    public List<Place> citationsOf(SourceId source) {
        return citations().getOrDefault(source, List.of());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Register that && contents.equals(that.contents);
    }

    @Override
    public int hashCode() {
        return contents.hashCode();
    }

    @Override
    public String toString() {
        return contents.toString();
    }

    private static <T> T present(@Nullable T found, Object id) {
        if (found == null) {
            throw new NoSuchElementException("the register has no " + id);
        }
        return found;
    }
}
