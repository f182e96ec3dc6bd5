package org.charterworks.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.charterworks.register.journal.Anchor;
import org.charterworks.register.journal.HashChain;
import org.charterworks.register.journal.Head;
import org.charterworks.register.journal.JournalEntry;
import org.charterworks.register.journal.NewEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;

class JournalStoreIT {

    @RegisterExtension
    static final EmbeddedPostgresExtension POSTGRES = new EmbeddedPostgresExtension();

    private static final Instant NOON = Instant.parse("2026-02-10T12:00:00.123456789Z");

    private final Database database = POSTGRES.database();
    private final JournalStore store = database.journal(() -> NOON);
    private final String toy;

    /// Each test has a journal of its own.
    JournalStoreIT(TestInfo test) {
        toy = test.getDisplayName();
    }

    @Test
    void journalNobodyHasWrittenIsEmpty() {
        assertThat(store.head(toy)).isEqualTo(Head.ofEmpty(toy));
        assertThat(store.programmes()).doesNotContain(toy);
        assertThat(entries(toy)).isEmpty();
        assertThat(store.verify(toy, List.of()).isSound()).isTrue();
    }

    @Test
    void entriesComeBackExactlyAsTheyWereRecorded() {
        NewEntry added = new NewEntry("Zəhra", "çünki – “так”", "note", "{\"ə\":\"\\u0000\\n 𝔘\"}");
        Append result = store.append(toy, Head.ofEmpty(toy), List.of(added, change(2)));
        assertThat(result).isInstanceOfSatisfying(Append.Appended.class, appended -> {
            assertThat(entries(toy)).isEqualTo(appended.entries());
            assertThat(store.head(toy)).isEqualTo(appended.head());
            assertThat(appended.head().sequence()).isEqualTo(2);
        });
        assertThat(entries(toy).getFirst().changeJson()).isEqualTo(added.changeJson());
        assertThat(entries(toy).getFirst().recordedAt()).isEqualTo(Instant.parse("2026-02-10T12:00:00.123456Z"));
        assertThat(HashChain.verify(toy, entries(toy), List.of())).isEmpty();
    }

    @Test
    void programmesHaveJournalsOfTheirOwn() {
        append(toy, 3);
        append("another", 1);
        assertThat(store.programmes()).contains("another", toy).isSorted();
        assertThat(entries(toy)).hasSize(3);
        assertThat(entries("another")).hasSize(1);
    }

    @Test
    void secondWriterOnTheSameHeadIsToldWhatChanged() {
        Head seen = append(toy, 2);
        Head first = append(toy, 2);
        assertThat(store.append(toy, seen, List.of(change(9))))
                .isEqualTo(new Append.Conflict(first, entries(toy).subList(2, 4)));
        assertThat(store.append(toy, Head.ofEmpty(toy), List.of(change(9))))
                .isEqualTo(new Append.Conflict(first, entries(toy)));
        assertThat(store.head(toy)).isEqualTo(first);
    }

    @Test
    void headOfAnotherDatabaseIsNotKnown() {
        Head head = append(toy, 2);
        Head elsewhere = new Head(2, HashChain.origin("elsewhere"));
        assertThat(store.append(toy, elsewhere, List.of(change(3)))).isEqualTo(new Append.UnknownHead(head));
        assertThat(store.append(toy, new Head(7, head.hash()), List.of(change(3))))
                .isEqualTo(new Append.UnknownHead(head));
        assertThat(store.append(toy, Head.ofEmpty("elsewhere"), List.of(change(3))))
                .isEqualTo(new Append.UnknownHead(head));
    }

    @Test
    void appendingNothingChangesNothing() {
        Head head = append(toy, 1);
        assertThat(store.append(toy, head, List.of())).isEqualTo(new Append.Appended(head, List.of()));
    }

    @Test
    void timeNeverRunsBackWithinAJournal() {
        append(toy, 1);
        JournalStore late = database.journal(InstantSource.fixed(NOON.minusSeconds(3600)));
        late.append(toy, store.head(toy), List.of(change(2)));
        assertThat(entries(toy).getLast().recordedAt())
                .isEqualTo(entries(toy).getFirst().recordedAt());
    }

    @Test
    void manyEntriesAtOnceAreOneChange() {
        Head head = append(toy, 2500);
        assertThat(head.sequence()).isEqualTo(2500);
        assertThat(store.verify(toy, List.of(new Anchor(2500, head.hash(), "test"))))
                .isEqualTo(new Verification(head, List.of()));
        List<JournalEntry> tail = new ArrayList<>();
        Head known = entries(toy).get(2489).head();
        assertThat(store.loadAfter(toy, known, tail::add)).isEqualTo(head);
        assertThat(tail).hasSize(10);
        assertThat(store.loadAfter(toy, head, tail::add)).isEqualTo(head);
    }

    @Test
    void writersAtTheSameTimeLeaveOneChainWithoutGaps() throws Exception {
        int writers = 6;
        int changesEach = 20;
        try (ExecutorService executor = Executors.newFixedThreadPool(writers)) {
            List<Future<Integer>> conflicts = IntStream.range(0, writers)
                    .mapToObj(writer -> executor.submit(() -> write(writer, changesEach)))
                    .toList();
            int sum = 0;
            for (Future<Integer> each : conflicts) {
                sum += each.get();
            }
            assertThat(sum).as("the writers met").isPositive();
        }
        assertThat(entries(toy)).hasSize(writers * changesEach);
        assertThat(store.verify(toy, List.of()).isSound()).isTrue();
    }

    private int write(int writer, int changes) {
        int conflicts = 0;
        Head head = store.head(toy);
        for (int done = 0; done < changes; ) {
            switch (store.append(toy, head, List.of(change(1000 * writer + done)))) {
                case Append.Appended appended -> {
                    head = appended.head();
                    done++;
                }
                case Append.Conflict conflict -> {
                    head = conflict.head();
                    conflicts++;
                }
                case Append.Repeated _ -> throw new AssertionError("nothing is sent with a key");
                case Append.UnknownHead unknown -> throw new AssertionError(unknown);
            }
        }
        return conflicts;
    }

    @Test
    void failureInTheMiddleRecordsNothing() {
        append(toy, 1);
        InstantSource broken = () -> {
            throw new IllegalStateException("no time");
        };
        assertThatThrownBy(() -> database.journal(broken).append(toy, store.head(toy), List.of(change(2))))
                .hasMessage("no time");
        assertThat(entries(toy)).hasSize(1);
    }

    private Head append(String programme, int count) {
        long from = store.head(programme).sequence();
        List<NewEntry> added =
                IntStream.range(0, count).mapToObj(i -> change(from + 1 + i)).toList();
        return switch (store.append(programme, store.head(programme), added)) {
            case Append.Appended(Head head, List<JournalEntry> _) -> head;
            case Append other -> throw new AssertionError(other);
        };
    }

    private List<JournalEntry> entries(String programme) {
        List<JournalEntry> entries = new ArrayList<>();
        store.load(programme, entries::add);
        return entries;
    }

    private static NewEntry change(long number) {
        return new NewEntry("officer", "because", "note", "{\"n\":" + number + "}");
    }
}
