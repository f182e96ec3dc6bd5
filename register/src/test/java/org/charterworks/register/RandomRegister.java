package org.charterworks.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.charterworks.register.access.Viewer;
import org.charterworks.register.access.Visibility;
import org.charterworks.register.commitment.Commitment;
import org.charterworks.register.commitment.CommitmentId;
import org.charterworks.register.commitment.DeadlineRule;
import org.charterworks.register.commitment.Fulfilment;
import org.charterworks.register.evidence.Conflict;
import org.charterworks.register.evidence.ConflictId;
import org.charterworks.register.evidence.Evidence;
import org.charterworks.register.evidence.EvidenceId;
import org.charterworks.register.evidence.Stance;
import org.charterworks.register.group.Action;
import org.charterworks.register.group.ActionId;
import org.charterworks.register.group.Body;
import org.charterworks.register.group.BodyKind;
import org.charterworks.register.group.BodyReading;
import org.charterworks.register.group.BodyStatus;
import org.charterworks.register.group.DecidedChange;
import org.charterworks.register.group.Decision;
import org.charterworks.register.group.DecisionId;
import org.charterworks.register.group.Meeting;
import org.charterworks.register.group.MeetingId;
import org.charterworks.register.group.ReadingId;
import org.charterworks.register.instrument.Actor;
import org.charterworks.register.instrument.BodyId;
import org.charterworks.register.instrument.Force;
import org.charterworks.register.instrument.Instrument;
import org.charterworks.register.instrument.PartyId;
import org.charterworks.register.instrument.Provision;
import org.charterworks.register.instrument.Verified;
import org.charterworks.register.project.DependencyKind;
import org.charterworks.register.project.Milestone;
import org.charterworks.register.project.MilestoneId;
import org.charterworks.register.project.MilestoneKind;
import org.charterworks.register.project.Project;
import org.charterworks.register.project.ProjectDependency;
import org.charterworks.register.project.ProjectId;
import org.charterworks.register.side.SideStatement;
import org.charterworks.register.side.Speaker;
import org.charterworks.register.side.StatementId;
import org.charterworks.register.source.PeriodDate;
import org.charterworks.register.source.Reliability;
import org.charterworks.register.source.Source;
import org.charterworks.register.source.SourceId;
import org.charterworks.register.source.SourceKind;
import org.charterworks.register.source.Subject;
import org.jspecify.annotations.Nullable;

/// A consistent register made up by chance, with the list of every id and text that only partners may see, kept
/// while it is made and not worked out by the code under test. Ids are of one length each, so none is part of
/// another.
final class RandomRegister {
    private static final int PROVISIONS = 6;
    private static final int EACH = 8;

    private final Random random;
    private final Secrets secrets = new Secrets();
    private final List<Provision> provisions = new ArrayList<>();
    private final Register register;

    RandomRegister(long seed) {
        random = new Random(seed);
        register = make();
    }

    Register register() {
        return register;
    }

    /// Ids and texts of everything that a viewer may not see.
    Set<String> secretsFrom(Viewer viewer) {
        return secrets.from(viewer);
    }

    /// One viewer of each sort: nobody, the partners, each side, people with and without a side.
    static List<Viewer> viewers() {
        return List.of(
                Viewer.anyone(),
                Viewer.anyone().named("ann"),
                Viewer.partners(),
                Viewer.partners().named("ben"),
                Viewer.ofParty("EAST"),
                Viewer.ofParty("WEST").named("ann"),
                Viewer.ofParty("EAST").named("cem"));
    }

    private Register make() {
        for (int i = 0; i < PROVISIONS; i++) {
            Provision provision = Provision.of(id("PROV", i), "words", "intend to");
            Visibility followed = random.nextBoolean() ? Visibility.everybody() : restricted();
            secrets.restrict(provision.id(), followed);
            provisions.add(provision
                    .withActors(List.of(new Actor(id("BODY", pick())), new Actor("EAST")))
                    .withItemsVisibility(followed));
        }
        Instrument instrument = Worlds.signed("2026-02-10")
                .withSections(List.of(Worlds.section("I", provisions.toArray(Provision[]::new))));
        List<Body> bodies = each(this::body);
        List<Meeting> meetings = each(this::meeting);
        RegisterContents contents = RegisterContents.of(instrument)
                .withBodies(List.of(reading()), bodies)
                .withMeetings(meetings, each(this::decision), each(this::action))
                .withCommitments(each(this::commitment))
                .withProjects(each(this::project));
        contents = contents.withEvidence(each(this::evidence), each(this::conflict))
                .withStatements(List.of(), each(this::statement));
        return Register.of(contents.withSources(IntStream.range(0, 6 * EACH)
                .mapToObj(i -> Source.of(id("SRCE", i), "a source", SourceKind.NEWS))
                .toList()));
    }

    private Body body(int i) {
        Provision provision = provision();
        Visibility written = written();
        Predicate<Viewer> hidden = secrets.hide(id("BODY", i), written, secrets.following(provision));
        return new Body(
                new BodyId(id("BODY", i)),
                text("BODY", i),
                BodyKind.PLATFORM,
                List.of(),
                provision.id(),
                null,
                BodyStatus.DISCUSSED,
                null,
                "",
                cite(hidden),
                written);
    }

    private BodyReading reading() {
        List<BodyId> all = IntStream.range(0, EACH)
                .mapToObj(i -> new BodyId(id("BODY", i)))
                .toList();
        return new BodyReading(new ReadingId("R"), "as written", true, Verified.TEXT, "", all, List.of());
    }

    private Meeting meeting(int i) {
        String body = id("BODY", pick());
        Visibility written = written();
        Predicate<Viewer> hidden = secrets.hide(id("MEET", i), written, secrets.of(body));
        return new Meeting(
                new MeetingId(id("MEET", i)),
                new BodyId(body),
                PeriodDate.of("2026-06"),
                text("MEET", i),
                true,
                List.of(),
                List.of(),
                "",
                "",
                cite(hidden),
                written);
    }

    private Decision decision(int i) {
        String meeting = id("MEET", pick());
        Visibility written = written();
        Predicate<Viewer> hidden = secrets.hideBoth(id("DECI", i), written, secrets.of(meeting));
        List<Subject> about = List.of(new ProjectId(id("PROJ", pick())).subject());
        List<DecidedChange> changes = List.of(
                new DecidedChange.BaselineMoved(
                        new MilestoneId(id("PROJ", pick()) + "/open").subject(), null, PeriodDate.of("2027")),
                new DecidedChange.BodyFormed(new BodyId(id("BODY", pick())), BodyStatus.PERMITTED),
                new DecidedChange.ActionOpened(new ActionId(id("ACTN", pick()))));
        return new Decision(
                new DecisionId(id("DECI", i)),
                new MeetingId(meeting),
                text("DECI", i),
                about,
                changes,
                cite(hidden),
                written);
    }

    private Action action(int i) {
        String meeting = id("MEET", pick());
        Visibility written = written();
        Predicate<Viewer> hidden = secrets.hideBoth(id("ACTN", i), written, secrets.of(meeting));
        return new Action(
                new ActionId(id("ACTN", i)),
                new MeetingId(meeting),
                text("ACTN", i),
                List.of(new Actor(id("BODY", pick()))),
                null,
                null,
                cite(hidden),
                written);
    }

    private Commitment commitment(int i) {
        Provision provision = provision();
        Visibility written = written();
        secrets.hide(id("COMM", i), written, secrets.following(provision));
        DeadlineRule rule = random.nextBoolean() ? new DeadlineRule.None() : new DeadlineRule.MonthsAfterSignature(3);
        return Commitment.of(id("COMM", i), provision.id().value(), text("COMM", i), Force.INTENT, rule)
                .withOwedBy(List.of(new Actor(id("BODY", pick()))))
                .withBeneficiaries(List.of(new Actor(id("BODY", pick())), new Actor("WEST")))
                .withLeadBody(new BodyId(id("BODY", pick())))
                .withVisibility(written);
    }

    private Project project(int i) {
        List<Provision> attached = List.of(provision(), provision());
        Visibility written = written();
        Predicate<Viewer> hidden = secrets.hide(
                id("PROJ", i),
                written,
                secrets.following(attached.getFirst()).and(secrets.following(attached.getLast())));
        SourceId source = cite(hidden).getFirst();
        Milestone open = Milestone.of(id("PROJ", i) + "/open", text("PROJ", i), MilestoneKind.IN_SERVICE)
                .withBaseline(new Milestone.Baseline(PeriodDate.of("2027"), null, source))
                .withDependsOn(IntStream.range(0, i)
                        .mapToObj(j -> new MilestoneId(id("PROJ", j) + "/open"))
                        .toList());
        return Project.of(
                        id("PROJ", i),
                        text("PROJ", i),
                        "bridges",
                        attached.stream().map(Provision::id).toList())
                .withMilestones(List.of(open))
                .withDependsOn(
                        List.of(new ProjectDependency(new ProjectId(id("PROJ", pick())), DependencyKind.PHYSICAL, "")))
                .withVisibility(written);
    }

    private Evidence evidence(int i) {
        List<Subject> about = List.of(subject(), subject());
        Visibility written = written();
        Subject one = about.getFirst();
        Subject other = about.getLast();
        Predicate<Viewer> either = secrets.of(one, false).or(secrets.of(other, false));
        Predicate<Viewer> hidden = written == null
                ? secrets.hide(
                        id("EVID", i),
                        null,
                        secrets.of(one, true).and(secrets.of(other, true)).and(either))
                : secrets.hideBoth(id("EVID", i), written, either);
        return new Evidence(
                new EvidenceId(id("EVID", i)),
                PeriodDate.of("2026-06"),
                null,
                text("EVID", i),
                List.of(),
                null,
                about,
                Stance.REPORTS,
                false,
                "",
                "",
                Reliability.B,
                List.of(),
                cite(hidden),
                null,
                written);
    }

    private SideStatement statement(int i) {
        String commitment = id("COMM", pick());
        Visibility written = written();
        Predicate<Viewer> hidden = secrets.hideBoth(id("STAT", i), written, secrets.of(commitment));
        return new SideStatement(
                new StatementId(id("STAT", i)),
                new Speaker.Side(new PartyId("EAST")),
                new CommitmentId(commitment).subject(),
                PeriodDate.of("2026-06"),
                Fulfilment.LIMITED,
                "",
                text("STAT", i),
                cite(hidden),
                written);
    }

    private Conflict conflict(int i) {
        Subject about = subject();
        Predicate<Viewer> hidden = secrets.hide(id("CONF", i), null, secrets.of(about, true));
        return new Conflict(
                new ConflictId(id("CONF", i)),
                text("CONF", i),
                List.of(about),
                List.of(new Conflict.Claim("one", cite(hidden).getFirst())));
    }

    private Subject subject() {
        return switch (random.nextInt(5)) {
            case 0 -> provision().id().subject();
            case 1 -> new CommitmentId(id("COMM", pick())).subject();
            case 2 -> new BodyId(id("BODY", pick())).subject();
            case 3 -> new MilestoneId(id("PROJ", pick()) + "/open").subject();
            default -> new ProjectId(id("PROJ", pick())).subject();
        };
    }

    private List<SourceId> cite(Predicate<Viewer> hidden) {
        return secrets.cite(hidden, new SourceId(id("SRCE", random.nextInt(5 * EACH))));
    }

    private @Nullable Visibility written() {
        return switch (random.nextInt(3)) {
            case 0 -> restricted();
            case 1 -> Visibility.everybody();
            default -> null;
        };
    }

    private Visibility restricted() {
        Visibility side = new Visibility.Side(random.nextBoolean() ? "EAST" : "WEST");
        Visibility people = new Visibility.People(random.nextBoolean() ? Set.of("ann") : Set.of("ben", "cem"));
        return switch (random.nextInt(5)) {
            case 0, 1 -> Visibility.partners();
            case 2 -> side;
            case 3 -> people;
            default -> side.strictest(people);
        };
    }

    private <T> List<T> each(IntFunction<T> make) {
        return IntStream.range(0, EACH).mapToObj(make).toList();
    }

    private Provision provision() {
        return provisions.get(random.nextInt(PROVISIONS));
    }

    private int pick() {
        return random.nextInt(EACH);
    }

    private static String id(String kind, int i) {
        return kind + "-%03d".formatted(i);
    }

    private static String text(String kind, int i) {
        return "text of " + id(kind, i);
    }
}
