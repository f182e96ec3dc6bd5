package org.charterworks.register;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.charterworks.register.commitment.Commitment;
import org.charterworks.register.commitment.DeadlineRule;
import org.charterworks.register.evidence.Evidence;
import org.charterworks.register.evidence.Stance;
import org.charterworks.register.group.Body;
import org.charterworks.register.group.BodyKind;
import org.charterworks.register.group.BodyStatus;
import org.charterworks.register.instrument.Area;
import org.charterworks.register.instrument.AreaId;
import org.charterworks.register.instrument.CountingRule;
import org.charterworks.register.instrument.Force;
import org.charterworks.register.instrument.Instrument;
import org.charterworks.register.instrument.Party;
import org.charterworks.register.instrument.PartyId;
import org.charterworks.register.instrument.Provision;
import org.charterworks.register.instrument.ProvisionId;
import org.charterworks.register.instrument.Section;
import org.charterworks.register.instrument.SectionId;
import org.charterworks.register.instrument.Signature;
import org.charterworks.register.instrument.Verb;
import org.charterworks.register.instrument.Verb.CreatesCommitment;
import org.charterworks.register.instrument.VerbId;
import org.charterworks.register.instrument.Verified;
import org.charterworks.register.source.Subject;

/// Small agreements that tests share.
public final class Worlds {
    /// The two parties of every world.
    public static final PartyId EAST = new PartyId("EAST");

    public static final PartyId WEST = new PartyId("WEST");

    private Worlds() {}

    /// An agreement between two parties signed on a day, deadlines left where they fall.
    public static Instrument signed(String on) {
        return signed(on, new CountingRule(false, "calendar months; deadlines stay on weekends"));
    }

    public static Instrument signed(String on, CountingRule counting) {
        return Instrument.of(
                        "TREATY",
                        "Treaty of the Two Shores",
                        new Signature(LocalDate.parse(on), "Harbour", ZoneOffset.UTC, List.of()),
                        counting,
                        List.of(new Party(EAST, "The East", null), new Party(WEST, "The West", null)),
                        List.of(
                                new Verb(new VerbId("reaffirm"), Force.PRINCIPLE, CreatesCommitment.NO),
                                new Verb(new VerbId("may"), Force.PERMISSION, CreatesCommitment.OPTIONAL),
                                new Verb(new VerbId("intend to"), Force.INTENT, CreatesCommitment.YES)),
                        List.of(section(
                                "I",
                                Provision.of("P.1", "Each respects the other.", "reaffirm"),
                                Provision.of("I.1", "Build a bridge.", "intend to"),
                                Provision.of("IV.2", "Agree a list within three months.", "intend to"),
                                Provision.of("IV.3", "Meet once a year at least.", "intend to"),
                                Provision.of("IV.4", "Platforms may be created.", "may"))))
                .withAreas(List.of(new Area(new AreaId("bridges"), "Bridges")));
    }

    public static Section section(String id, Provision... provisions) {
        return new Section(new SectionId(id), "Section " + id, Verified.TEXT, List.of(provisions));
    }

    /// An agreement like the first programme's in what matters for dates: a principle, an undated intent, a
    /// list due three months after signature on 10 February 2026, a yearly meeting, a permission, a platform
    /// that nobody created, and evidence that is only planned or older than the signature.
    public static Register twoShores() {
        Commitment list =
                Commitment.of("C-IV.2", "IV.2", "Agree a list", Force.INTENT, new DeadlineRule.MonthsAfterSignature(3));
        return Register.of(RegisterContents.of(signed("2026-02-10"))
                .withCommitments(List.of(
                        Commitment.of("C-P.1", "P.1", "Respect", Force.PRINCIPLE, new DeadlineRule.None()),
                        Commitment.of("C-I.1", "I.1", "Bridge", Force.INTENT, new DeadlineRule.None()),
                        list,
                        Commitment.of(
                                "C-IV.3", "IV.3", "Meet", Force.INTENT, new DeadlineRule.EveryMonthsAfterSignature(12)),
                        Commitment.of("C-IV.4", "IV.4", "Platforms", Force.PERMISSION, new DeadlineRule.None())))
                .withBodies(
                        List.of(),
                        List.of(
                                Body.of(
                                        "DP",
                                        "Platform",
                                        BodyKind.PLATFORM,
                                        new ProvisionId("IV.4"),
                                        BodyStatus.PERMITTED),
                                Body.of("TALK", "Forum", BodyKind.FORUM, null, BodyStatus.EXTERNAL)))
                .withEvidence(
                        List.of(
                                Evidence.of(
                                        "EV-1",
                                        "2025-12-23",
                                        "Talks before signature",
                                        Stance.REPORTS,
                                        provision("IV.2")),
                                Evidence.of(
                                                "EV-2",
                                                "2026-05-10",
                                                "Deadline announced",
                                                Stance.REPORTS,
                                                provision("IV.2"))
                                        .withPlanned(true)),
                        List.of()));
    }

    public static Subject provision(String id) {
        return new ProvisionId(id).subject();
    }
}
