package org.charterworks.app.calendar;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.charterworks.register.Register;
import org.charterworks.register.RegisterContents;
import org.charterworks.register.access.Visibility;
import org.charterworks.register.commitment.Commitment;
import org.charterworks.register.commitment.DeadlineRule;
import org.charterworks.register.group.Body;
import org.charterworks.register.group.BodyKind;
import org.charterworks.register.group.BodyStatus;
import org.charterworks.register.group.Meeting;
import org.charterworks.register.group.MeetingId;
import org.charterworks.register.instrument.BodyId;
import org.charterworks.register.instrument.CountingRule;
import org.charterworks.register.instrument.Force;
import org.charterworks.register.instrument.Instrument;
import org.charterworks.register.instrument.Provision;
import org.charterworks.register.instrument.Section;
import org.charterworks.register.instrument.SectionId;
import org.charterworks.register.instrument.Signature;
import org.charterworks.register.instrument.Verified;
import org.charterworks.register.project.Basis;
import org.charterworks.register.project.Milestone;
import org.charterworks.register.project.MilestoneKind;
import org.charterworks.register.project.Project;
import org.charterworks.register.source.PeriodDate;
import org.jspecify.annotations.Nullable;

/// A register of dated things made up by chance, with the ids that anyone may see, kept while it is made and not
/// worked out by the code under test. Things of the same ids come, go, move, and are restricted from one to the next.
/// Ids are of one length each, so none is part of another.
final class RandomDates {
    private static final int EACH = 6;

    private final Random random;
    private final Set<String> open = new HashSet<>();
    private final Set<String> restricted = new HashSet<>();
    private final List<Provision> provisions = new ArrayList<>();
    private final List<Body> bodies = new ArrayList<>();

    RandomDates(Random random) {
        this.random = random;
    }

    /// Ids of dated things and of bodies that anyone may see.
    Set<String> open() {
        return open;
    }

    Register register() {
        for (int i = 0; i < EACH; i++) {
            boolean partners = random.nextInt(3) == 0;
            provisions.add(Provision.of(id("PROV", i), "words", "intend to")
                    .withItemsVisibility(partners ? Visibility.partners() : Visibility.everybody()));
            if (partners) {
                restricted.add(id("PROV", i));
            }
        }
        for (int i = 0; i < EACH; i++) {
            bodies.add(body(i));
        }
        return Register.of(RegisterContents.of(instrument())
                .withBodies(List.of(), bodies)
                .withCommitments(some().stream().map(this::commitment).toList())
                .withMeetings(some().stream().map(this::meeting).toList(), List.of(), List.of())
                .withProjects(some().stream().map(this::project).toList()));
    }

    private Instrument instrument() {
        return Instrument.of(
                "PACT",
                "Pact",
                new Signature(LocalDate.of(2026, 2, 10), "Baku", ZoneOffset.UTC, List.of()),
                new CountingRule(false, "Calendar months."),
                List.of(),
                List.of(),
                List.of(new Section(new SectionId("I"), "I", Verified.TEXT, provisions)));
    }

    private Body body(int i) {
        Provision provision = provision();
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
                List.of(),
                noted(id("BODY", i), restricted.contains(provision.id().value())));
    }

    private Commitment commitment(int i) {
        Provision provision = provision();
        DeadlineRule rule = switch (random.nextInt(3)) {
            case 0 -> new DeadlineRule.MonthsAfterSignature(1 + random.nextInt(9));
            case 1 -> new DeadlineRule.EveryMonthsAfterSignature(2 + random.nextInt(9));
            default -> new DeadlineRule.OnDate(date());
        };
        return Commitment.of(id("COMM", i), provision.id().value(), text("COMM", i), Force.INTENT, rule)
                .withVisibility(
                        noted(id("COMM", i), restricted.contains(provision.id().value())));
    }

    private Meeting meeting(int i) {
        String body = id("BODY", random.nextInt(EACH));
        return new Meeting(
                new MeetingId(id("MEET", i)),
                new BodyId(body),
                date(),
                text("MEET", i),
                random.nextBoolean(),
                List.of(text("MEET", i)),
                List.of(),
                "",
                "",
                List.of(),
                noted(id("MEET", i), restricted.contains(body)));
    }

    private Project project(int i) {
        Provision provision = provision();
        Milestone milestone = Milestone.of(id("PROJ", i) + "/open", text("PROJ", i), MilestoneKind.IN_SERVICE)
                .withBaseline(new Milestone.Baseline(date(), null, null));
        if (random.nextBoolean()) {
            milestone = milestone.withForecast(
                    new Milestone.Forecast(null, date(), null, null, Basis.ASSUMPTION, text("PROJ", i), null));
        }
        return Project.of(id("PROJ", i), text("PROJ", i), "bridges", List.of(provision.id()))
                .withMilestones(List.of(milestone))
                .withVisibility(
                        noted(id("PROJ", i), restricted.contains(provision.id().value())));
    }

    /// Makes up what is written on a thing and notes who may see it.
    private @Nullable Visibility noted(String id, boolean follows) {
        @Nullable
        Visibility written = switch (random.nextInt(4)) {
            case 0 -> Visibility.partners();
            case 1 -> Visibility.everybody();
            default -> null;
        };
        boolean isRestricted = written == null ? follows : written.equals(Visibility.partners());
        (isRestricted ? restricted : open).add(id);
        return written;
    }

    private List<Integer> some() {
        List<Integer> some = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            if (random.nextInt(4) > 0) {
                some.add(i);
            }
        }
        return some;
    }

    private Provision provision() {
        return provisions.get(random.nextInt(EACH));
    }

    private PeriodDate date() {
        return PeriodDate.of(List.of("2026-03", "2026-Q3", "2026-12-31", "2027").get(random.nextInt(4)));
    }

    static String id(String kind, int i) {
        return kind + "-%03d".formatted(i);
    }

    /// What is said of a thing.
    static String text(String kind, int i) {
        return "text of " + id(kind, i);
    }
}
