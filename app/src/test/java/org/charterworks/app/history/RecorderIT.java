package org.charterworks.app.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.charterworks.app.exchange.ProgrammeFolder;
import org.charterworks.app.exchange.Read;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import org.charterworks.app.exchange.record.RecordDifference.FieldChange;
import org.charterworks.app.store.Database;
import org.charterworks.app.store.EmbeddedPostgresExtension;
import org.charterworks.register.ChangeRefusal;
import org.charterworks.register.journal.Head;
import org.charterworks.register.source.PeriodDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RecorderIT {

    @RegisterExtension
    static final EmbeddedPostgresExtension POSTGRES = new EmbeddedPostgresExtension();

    private static final Read.Loaded BUNDLED =
            (Read.Loaded) ProgrammeFolder.read(Path.of("..", "programmes", "azerbaijan-us-charter"));

    private final Database database = EmbeddedPostgresExtension.open(POSTGRES.newDatabase());
    private final ProgrammeJournal journal = journal();
    private final Recorder recorder = new Recorder(journal);

    private ProgrammeJournal journal() {
        return ProgrammeJournal.of(database.journal(InstantSource.system()), BUNDLED.programme());
    }

    @BeforeEach
    void takeIn() {
        recorder.record(
                Proposal.of(known().records().differenceTo(BUNDLED.records()), known().head(), "officer", "first"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void ofTwoWhoChangeOneRecordTheSecondIsToldWhoChangedWhatAndCanTryAgain() {
        Head seen = known().head();
        ProgrammeRecord record = first("evidence.yaml", "evidence/");
        Written first = recorder.record(proposal("Aysel", seen, note(record, "one")));
        Written second = new Recorder(journal()).record(proposal("John", seen, note(record, "two")));
        assertThat(first).isInstanceOf(Written.Recorded.class);
        assertThat(second).isInstanceOfSatisfying(Written.Conflict.class, conflict -> {
            assertThat(conflict.meanwhile()).singleElement().satisfies(meanwhile -> {
                assertThat(meanwhile.change().actor()).isEqualTo("Aysel");
                assertThat(meanwhile.change().key()).isEqualTo(record.key());
                assertThat(meanwhile.fields()).containsExactly(new FieldChange("outcome", "", "one"));
            });
            assertThat(content(record)).contains("\"outcome\":\"one\"");
            Written again = recorder.record(proposal("John", conflict.head(), note(record, "two")));
            assertThat(again).isInstanceOf(Written.Recorded.class);
            assertThat(content(record)).contains("\"outcome\":\"two\"");
        });
    }

    @Test
    void changesOfDifferentRecordsDoNotDisturbEachOther() {
        Head seen = known().head();
        ProgrammeRecord evidence = first("evidence.yaml", "evidence/");
        ProgrammeRecord source = first("sources.yaml", "sources/");
        recorder.record(proposal("Aysel", seen, note(evidence, "one")));
        String noted = source.json().replaceFirst("\"title\":\"", "\"title\":\"New ");
        Written second =
                recorder.record(proposal("John", seen, new ProgrammeRecord(source.file(), source.key(), noted)));
        assertThat(second).isInstanceOf(Written.Recorded.class);
    }

    @Test
    void changeThatLeavesNoSoundProgrammeIsNotRecorded() {
        Head seen = known().head();
        ProgrammeRecord source = first("sources.yaml", "sources/");
        Written written = recorder.record(new Proposal("Aysel", "tidy", seen, List.of(), List.of(source)));
        assertThat(written)
                .isInstanceOfSatisfying(
                        Written.Unsound.class,
                        unsound -> assertThat(unsound.problems()).isNotEmpty());
        assertThat(known().head()).isEqualTo(seen);
    }

    @Test
    void baselineThatWouldMoveWithoutADecisionIsRefusedByName() {
        Head seen = known().head();
        ProgrammeRecord project = known().records().records().stream()
                .filter(record -> record.key().startsWith("projects/"))
                .filter(record -> record.json().contains("\"baseline\":{\"on\":\""))
                .findFirst()
                .orElseThrow();
        String moved = project.json().replaceFirst("(\"baseline\":\\{\"on\":\")[^\"]*", "$12049-12-31");
        Written written =
                recorder.record(proposal("Aysel", seen, new ProgrammeRecord(project.file(), project.key(), moved)));
        assertThat(written)
                .isInstanceOfSatisfying(
                        Written.AgainstTheRules.class,
                        against -> assertThat(against.refusals())
                                .singleElement()
                                .isInstanceOfSatisfying(
                                        ChangeRefusal.BaselineMoved.class,
                                        refusal -> assertThat(refusal.after()).isEqualTo(PeriodDate.of("2049-12-31"))));
        assertThat(known().head()).isEqualTo(seen);
    }

    @Test
    void headOfAnotherDatabaseIsRefused() {
        Head elsewhere = new Head(3, "0".repeat(64));
        assertThat(recorder.record(proposal("Aysel", elsewhere, first("sources.yaml", "sources/"))))
                .isInstanceOf(Written.SetBack.class);
    }

    private ProgrammeJournal.State.Known known() {
        return (ProgrammeJournal.State.Known) journal.state();
    }

    private ProgrammeRecord first(String file, String prefix) {
        return known().records().records().stream()
                .filter(record -> record.file().equals(file) && record.key().startsWith(prefix))
                .filter(record -> !record.json().contains("\"outcome\""))
                .findFirst()
                .orElseThrow();
    }

    private String content(ProgrammeRecord record) {
        return known().records().records().stream()
                .filter(each -> each.file().equals(record.file()) && each.key().equals(record.key()))
                .findFirst()
                .orElseThrow()
                .json();
    }

    private static ProgrammeRecord note(ProgrammeRecord record, String outcome) {
        String json =
                record.json().replaceFirst(",\"reliability\"", ",\"outcome\":\"" + outcome + "\",\"reliability\"");
        assertThat(json).isNotEqualTo(record.json());
        return new ProgrammeRecord(record.file(), record.key(), json);
    }

    private static Proposal proposal(String actor, Head seen, ProgrammeRecord put) {
        return new Proposal(actor, "because", seen, List.of(put), List.of());
    }
}
