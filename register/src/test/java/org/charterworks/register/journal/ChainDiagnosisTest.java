package org.charterworks.register.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.charterworks.register.journal.ChainProblem.Altered;
import org.charterworks.register.journal.ChainProblem.Inserted;
import org.charterworks.register.journal.ChainProblem.Moved;
import org.charterworks.register.journal.ChainProblem.OffAnchor;
import org.charterworks.register.journal.ChainProblem.Removed;
import org.charterworks.register.journal.ChainProblem.Replaced;
import org.junit.jupiter.api.Test;

/// Each test does to a sound journal of twelve entries what a person with full access to the table could do.
class ChainDiagnosisTest {

    private final List<JournalEntry> sound = Chains.sound(12);
    private final List<JournalEntry> entries = new ArrayList<>(sound);

    @Test
    void namesAnEntryWhoseContentWasAltered() {
        entries.set(4, withJson(sound.get(4), "{\"n\":500}"));
        assertThat(problems()).containsExactly(new Altered(5, sound.get(4).hash(), HashChain.hash(entries.get(4))));
    }

    @Test
    void namesAnEntryWhoseHashWasAltered() {
        entries.set(4, withHash(sound.get(4), sound.get(9).hash()));
        assertThat(problems())
                .containsExactly(
                        new Altered(5, sound.get(9).hash(), sound.get(4).hash()));
    }

    @Test
    void namesAnEntryThatWasAlteredAndHashedAgain() {
        entries.set(4, hashedAgain(withJson(sound.get(4), "{\"n\":500}")));
        assertThat(problems()).containsExactly(new Replaced(5));
    }

    @Test
    void namesAFirstEntryThatBelongsToAnotherProgramme() {
        entries.set(0, JournalEntry.following(Head.ofEmpty("another"), Chains.START, Chains.change(1, "")));
        assertThat(problems()).containsExactly(new Replaced(1));
    }

    @Test
    void namesAnEntryPutInPlaceOfAnotherWithoutItsPredecessor() {
        entries.set(4, hashedAgain(withPrevious(sound.get(4), sound.get(1).hash())));
        assertThat(problems()).containsExactly(new Replaced(5));
    }

    @Test
    void namesRemovedEntries() {
        entries.subList(4, 7).clear();
        assertThat(problems()).containsExactly(new Removed(5, 7));
    }

    @Test
    void namesARemovedFirstEntry() {
        entries.removeFirst();
        assertThat(problems()).containsExactly(new Removed(1, 1));
    }

    @Test
    void namesARemovedEntryWhenTheLaterOnesWereRenumbered() {
        entries.remove(4);
        for (int i = 4; i < entries.size(); i++) {
            entries.set(i, entries.get(i).withSequence(i + 1));
        }
        assertThat(problems()).containsExactly(new Moved(5, 11, 6), new Removed(5, 5));
    }

    @Test
    void namesEntriesThatChangedPlaces() {
        entries.set(4, sound.get(8).withSequence(5));
        entries.set(8, sound.get(4).withSequence(9));
        assertThat(problems()).containsExactly(new Moved(5, 5, 9), new Moved(9, 9, 5));
    }

    @Test
    void namesAnInsertedEntryBeforeRenumberedOnes() {
        for (int i = 4; i < entries.size(); i++) {
            entries.set(i, entries.get(i).withSequence(i + 2));
        }
        entries.add(4, Chains.next(sound.get(3).head(), ",\"forged\":1"));
        assertThat(problems()).containsExactly(new Inserted(5), new Moved(6, 13, 5));
    }

    @Test
    void namesAnInsertedEntryWithANumberThatIsTaken() {
        entries.add(Chains.next(sound.get(3).head(), ",\"forged\":1"));
        assertThat(problems()).containsExactly(new Inserted(5));
    }

    @Test
    void missesTheLastEntriesOnlyWithoutAnAnchor() {
        Anchor anchor = new Anchor(12, sound.getLast().hash(), "head table");
        entries.subList(10, 12).clear();
        assertThat(problems()).isEmpty();
        assertThat(problems(anchor)).containsExactly(new Removed(11, 12));
    }

    @Test
    void noticesAnHistoryWrittenAnewByItsAnchor() {
        List<JournalEntry> anew = Chains.continued(sound.subList(0, 4), 12, ",\"forged\":1");
        Anchor early = new Anchor(4, sound.get(3).hash(), "minutes of February");
        Anchor late = new Anchor(9, sound.get(8).hash(), "minutes of May");
        assertThat(HashChain.verify(Chains.PROGRAMME, anew, List.of())).isEmpty();
        assertThat(HashChain.verify(Chains.PROGRAMME, anew, List.of(late, early)))
                .containsExactly(new OffAnchor(
                        9, "minutes of May", sound.get(8).hash(), anew.get(8).hash()));
    }

    @Test
    void namesSeveralFaultsAtOnce() {
        entries.set(9, withJson(sound.get(9), "{}"));
        entries.set(6, hashedAgain(withJson(sound.get(6), "{}")));
        entries.remove(2);
        assertThat(problems())
                .containsExactly(
                        new Removed(3, 3),
                        new Replaced(7),
                        new Altered(10, sound.get(9).hash(), HashChain.hash(entries.get(8))));
    }

    @Test
    void everyRandomChangeIsFoundWhereItWasMade() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<JournalEntry> journal = Chains.sound(2 + random.nextInt(30));
            int at = random.nextInt(journal.size() - 1);
            switch (random.nextInt(4)) {
                case 0 -> journal.set(at, withJson(journal.get(at), "{\"seed\":" + seed + "}"));
                case 1 -> journal.remove(at);
                case 2 -> journal.set(at, hashedAgain(withJson(journal.get(at), "{\"seed\":" + seed + "}")));
                default -> journal.set(at, withPrevious(journal.get(at), HashChain.origin("seed" + seed)));
            }
            assertThat(HashChain.verify(Chains.PROGRAMME, journal, List.of()))
                    .as("seed %d", seed)
                    .singleElement()
                    .extracting(ChainProblem::sequence)
                    .isEqualTo(at + 1L);
        }
    }

    private List<ChainProblem> problems(Anchor... anchors) {
        return HashChain.verify(Chains.PROGRAMME, entries, List.of(anchors));
    }

    private static JournalEntry withJson(JournalEntry e, String json) {
        return new JournalEntry(
                e.sequence(), e.recordedAt(), e.actor(), e.reason(), e.changeKind(), json, e.previousHash(), e.hash());
    }

    private static JournalEntry withPrevious(JournalEntry e, String previousHash) {
        return new JournalEntry(
                e.sequence(),
                e.recordedAt(),
                e.actor(),
                e.reason(),
                e.changeKind(),
                e.changeJson(),
                previousHash,
                e.hash());
    }

    private static JournalEntry withHash(JournalEntry e, String hash) {
        return new JournalEntry(
                e.sequence(),
                e.recordedAt(),
                e.actor(),
                e.reason(),
                e.changeKind(),
                e.changeJson(),
                e.previousHash(),
                hash);
    }

    private static JournalEntry hashedAgain(JournalEntry e) {
        return withHash(e, HashChain.hash(e));
    }
}
