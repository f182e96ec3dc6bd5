package org.charterworks.app.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import org.charterworks.register.journal.Head;
import org.charterworks.register.journal.JournalEntry;
import org.charterworks.register.journal.NewEntry;
import org.junit.jupiter.api.Test;

class RecordChangeTest {

    @Test
    void aRecordPutInComesBackByteForByte() {
        RecordChange put = new RecordChange.Put(new ProgrammeRecord(
                "projects.yaml", "projects/P-\"1\"", "{\"a\":1.50,\"b\":\"ə \\\" ,\\\"file\\\":\\\"x\\\"\",\"c\":[]}"));

        assertThat(RecordChange.of(recorded(put.entry("somebody", "because")))).contains(put);
    }

    @Test
    void aRecordTakenOutComesBack() {
        RecordChange removed = new RecordChange.Removed("network/links.csv", "A-B-rail");

        assertThat(removed.entry("somebody", "because").changeJson())
                .isEqualTo("{\"file\":\"network/links.csv\",\"key\":\"A-B-rail\"}");
        assertThat(RecordChange.of(recorded(removed.entry("somebody", "because"))))
                .contains(removed);
    }

    @Test
    void namesStandInOrder() {
        RecordChange put = new RecordChange.Put(new ProgrammeRecord("a.csv", "k", "{}"));

        assertThat(put.entry("somebody", "because").changeJson())
                .isEqualTo("{\"content\":{},\"file\":\"a.csv\",\"key\":\"k\"}");
    }

    @Test
    void whatAnotherProgramWroteIsNotUnderstood() {
        assertThat(RecordChange.of(recorded(new NewEntry("somebody", "because", "body-formed", "{}"))))
                .isEmpty();
        assertThat(RecordChange.of(recorded(new NewEntry("somebody", "because", "record-put", "{\"file\":1}"))))
                .isEmpty();
        assertThat(RecordChange.of(recorded(new NewEntry("somebody", "because", "record-put", "not json"))))
                .isEmpty();
    }

    private static JournalEntry recorded(NewEntry entry) {
        return JournalEntry.following(Head.ofEmpty("X"), Instant.parse("2026-03-01T00:00:00Z"), entry);
    }
}
