package org.charterworks.app.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Instant START = Instant.parse("2026-02-10T12:00:00Z");

    @Test
    void findsWhatStoodAfterAnEntryAsFoldingFromTheFirstDoes() {
        for (int seed = 1; seed <= 30; seed++) {
            Random random = new Random(seed);
            Timeline timeline = new Timeline();
            List<RecordChange> changes = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                RecordChange change = change(random);
                changes.add(change);
                timeline.add(START.plusSeconds(i), change);
            }
            for (int asked = 0; asked <= 200; asked += 1 + random.nextInt(9)) {
                Map<RecordChange.Name, Long> folded = fold(changes, asked);
                assertThat(timeline.standingAfter(asked))
                        .as("seed %s, entry %s", seed, asked)
                        .containsExactlyInAnyOrderElementsOf(folded.values());
                for (RecordChange.Name name : names(changes, 0, 200)) {
                    Long expected = folded.get(name);
                    assertThat(timeline.standingAfter(name, asked))
                            .as("seed %s, entry %s, %s", seed, asked, name)
                            .isEqualTo(expected == null ? OptionalLong.empty() : OptionalLong.of(expected));
                }
                assertThat(timeline.touchedBetween(asked / 2, asked))
                        .as("seed %s, entries %s to %s", seed, asked / 2, asked)
                        .isEqualTo(names(changes, asked / 2, asked));
            }
        }
    }

    @Test
    void momentFindsTheLastEntryRecordedByThen() {
        Timeline timeline = new Timeline();
        assertThat(timeline.lastAt(START)).isZero();
        RecordChange change = new RecordChange.Removed("a.csv", "1");
        timeline.add(START, change);
        timeline.add(START, change);
        timeline.add(START.plusSeconds(10), change);
        assertThat(timeline.lastAt(START.minusNanos(1_000))).isZero();
        assertThat(timeline.lastAt(START)).isEqualTo(2);
        assertThat(timeline.lastAt(START.plusSeconds(9))).isEqualTo(2);
        assertThat(timeline.lastAt(START.plusSeconds(10))).isEqualTo(3);
        assertThat(timeline.lastAt(Instant.MAX)).isEqualTo(3);
        assertThat(timeline.lastAt(Instant.MIN)).isZero();
    }

    @Test
    void entriesOfOneTimeAreOneChange() {
        Timeline timeline = new Timeline();
        RecordChange change = new RecordChange.Removed("a.csv", "1");
        timeline.add(START, change);
        timeline.add(START.plusSeconds(1), change);
        timeline.add(START.plusSeconds(1), change);
        timeline.add(START.plusSeconds(2), change);
        assertThat(timeline.endOfChange(2)).isEqualTo(3);
        assertThat(timeline.beginOfChange(3)).isEqualTo(2);
        assertThat(timeline.endOfChange(1)).isEqualTo(1);
        assertThat(timeline.beginOfChange(4)).isEqualTo(4);
    }

    private static RecordChange change(Random random) {
        String key = "k" + random.nextInt(12);
        return random.nextInt(4) == 0
                ? new RecordChange.Removed("a.csv", key)
                : new RecordChange.Put(new ProgrammeRecord("a.csv", key, "{\"n\":" + random.nextInt(100) + "}"));
    }

    private static Map<RecordChange.Name, Long> fold(List<RecordChange> changes, int upTo) {
        Map<RecordChange.Name, Long> standing = new LinkedHashMap<>();
        for (int i = 0; i < upTo; i++) {
            RecordChange change = changes.get(i);
            if (change instanceof RecordChange.Put) {
                standing.put(change.name(), i + 1L);
            } else {
                standing.remove(change.name());
            }
        }
        return standing;
    }

    private static Set<RecordChange.Name> names(List<RecordChange> changes, int after, int upTo) {
        Set<RecordChange.Name> names = new LinkedHashSet<>();
        changes.subList(after, upTo).forEach(change -> names.add(change.name()));
        return names;
    }
}
