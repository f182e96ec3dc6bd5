package org.charterworks.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import org.charterworks.register.commitment.Commitment;
import org.charterworks.register.commitment.CommitmentId;
import org.charterworks.register.evidence.Evidence;
import org.charterworks.register.evidence.EvidenceId;
import org.charterworks.register.group.Body;
import org.charterworks.register.group.BodyKind;
import org.charterworks.register.group.BodyReading;
import org.charterworks.register.group.BodyStatus;
import org.charterworks.register.group.ReadingId;
import org.charterworks.register.instrument.Actor;
import org.charterworks.register.instrument.BodyId;
import org.charterworks.register.instrument.ProvisionId;
import org.charterworks.register.instrument.Verified;
import org.charterworks.register.project.ProjectId;
import org.charterworks.register.source.Source;
import org.charterworks.register.source.SourceId;
import org.charterworks.register.source.SourceKind;
import org.junit.jupiter.api.Test;

class RegisterTest {
    private final Register register = Worlds.twoShores();

    @Test
    void isAValue() {
        assertThat(register).isEqualTo(Worlds.twoShores()).hasSameHashCodeAs(Worlds.twoShores());
        assertThat(register).isNotEqualTo(Register.of(register.contents().withCommitments(List.of())));
    }

    @Test
    void findsThingsByTheirIds() {
        assertThat(register.findCommitment(new CommitmentId("C-IV.2"))).isPresent();
        assertThat(register.findProject(new ProjectId("P-1"))).isEmpty();
        assertThatThrownBy(() -> register.project(new ProjectId("P-1")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("P-1");
    }

    @Test
    void knowsWhatBelongsToAProvision() {
        ProvisionId list = new ProvisionId("IV.2");
        assertThat(register.commitmentsOf(list)).extracting(Commitment::id).containsExactly(new CommitmentId("C-IV.2"));
        assertThat(register.evidenceAbout(list.subject()))
                .extracting(Evidence::id)
                .containsExactly(new EvidenceId("EV-1"), new EvidenceId("EV-2"));
    }

    @Test
    void knowsWhereASourceIsCited() {
        SourceId source = new SourceId("s");
        Evidence cited = register.findEvidence(new EvidenceId("EV-1")).orElseThrow();
        Register with = Register.of(register.contents()
                .withSources(List.of(Source.of("s", "Paper", SourceKind.NEWS)))
                .withEvidence(List.of(citing(cited, source)), List.of()));
        assertThat(with.citationsOf(source)).containsExactly(new Place("evidence", "EV-1", "sources"));
    }

    @Test
    void actorsThatAreNotPartiesMeanAllParties() {
        assertThat(register.instrument().partiesMeantBy(List.of(new Actor("working groups"))))
                .containsExactly(Worlds.EAST, Worlds.WEST);
        assertThat(register.instrument().partiesMeantBy(List.of(new Actor("WEST"), new Actor("industry"))))
                .containsExactly(Worlds.WEST);
    }

    @Test
    void countsNoBodyThatStandsOnlyInAReadingNotFollowed() {
        Body ours = group("G-1");
        Body theirs = group("G-9");
        Body listedNowhere = group("G-5");
        Register read = Register.of(register.contents()
                .withBodies(
                        List.of(reading("R-1", true, ours.id()), reading("R-2", false, theirs.id(), ours.id())),
                        List.of(ours, theirs, listedNowhere)));

        assertThat(read.countedBodies()).containsExactly(ours, listedNowhere);
        assertThat(read.bodies()).contains(theirs);
        assertThat(Register.of(read.contents()
                                .withBodies(List.of(reading("R-2", false, theirs.id())), List.of(ours, theirs)))
                        .countedBodies())
                .as("where no reading is followed")
                .containsExactly(ours, theirs);
    }

    private static Body group(String id) {
        return Body.of(id, id, BodyKind.WORKING_GROUP, null, BodyStatus.PERMITTED);
    }

    private static BodyReading reading(String id, boolean authoritative, BodyId... bodies) {
        return new BodyReading(new ReadingId(id), id, authoritative, Verified.TEXT, "", List.of(bodies), List.of());
    }

    private static Evidence citing(Evidence evidence, SourceId source) {
        return new Evidence(
                evidence.id(),
                evidence.on(),
                evidence.endOn(),
                evidence.what(),
                evidence.who(),
                evidence.area(),
                evidence.about(),
                evidence.stance(),
                evidence.planned(),
                evidence.outcome(),
                evidence.contested(),
                evidence.reliability(),
                evidence.acceptedBy(),
                List.of(source),
                evidence.file(),
                evidence.visibility());
    }
}
