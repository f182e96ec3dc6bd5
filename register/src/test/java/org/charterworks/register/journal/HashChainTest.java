package org.charterworks.register.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HashChainTest {

    private final JournalEntry first = Chains.next(Head.ofEmpty(Chains.PROGRAMME), "");

    @Test
    void hashIsTheOneComputedByHandFromTheDocumentedEncoding() {
        // python3: hashlib.sha256(encoding as in the documentation of HashChain.hash)
        JournalEntry entry = new JournalEntry(
                1,
                Instant.parse("2026-02-10T09:00:00.123456Z"),
                "ə",
                "why",
                "kind",
                "{}",
                HashChain.origin("toy-charter"),
                "");
        assertThat(HashChain.origin("toy-charter"))
                .isEqualTo("80ae470079e12adea1ad4597e028b36f0d62c3b861e1e1a687b08dbaf104e447");
        assertThat(HashChain.hash(entry)).isEqualTo("8cea7024d85546aeb32c43a3223c6c8130fe06cc1df2d0dced9eacdeb9b137c2");
    }

    @Test
    void originDependsOnTheProgramme() {
        assertThat(HashChain.origin("a")).isNotEqualTo(HashChain.origin("b"));
    }

    @Test
    void textMovedFromOneFieldToTheNextGivesAnotherHash() {
        JournalEntry one = entry("ab", "c");
        JournalEntry other = entry("a", "bc");
        assertThat(HashChain.hash(one)).isNotEqualTo(HashChain.hash(other));
    }

    @Test
    void entryIsRecordedInWholeMicroseconds() {
        Instant nanoseconds = Instant.parse("2026-02-10T09:00:00.123456789Z");
        JournalEntry entry = JournalEntry.following(Head.ofEmpty(Chains.PROGRAMME), nanoseconds, Chains.change(1, ""));
        assertThat(entry.recordedAt()).isEqualTo(Instant.parse("2026-02-10T09:00:00.123456Z"));
        assertThat(entry.hash()).isEqualTo(HashChain.hash(entry));
    }

    @Test
    void newEntryContinuesItsHeadAndNoOther() {
        JournalEntry second = Chains.next(first.head(), "");
        assertThat(HashChain.continues(first.head(), second)).isTrue();
        assertThat(HashChain.continues(second.head(), second)).isFalse();
        assertThat(HashChain.continues(Head.ofEmpty("another"), first)).isFalse();
    }

    @Test
    void emptyAndSoundJournalsHaveNoProblem() {
        assertThat(HashChain.verify(Chains.PROGRAMME, List.of(), List.of())).isEmpty();
        List<JournalEntry> sound = Chains.sound(50);
        Anchor anchor = new Anchor(50, sound.getLast().hash(), "minutes");
        assertThat(HashChain.verify(Chains.PROGRAMME, sound, List.of(anchor))).isEmpty();
    }

    private static JournalEntry entry(String actor, String reason) {
        return new JournalEntry(1, Chains.START, actor, reason, "kind", "{}", "", "");
    }
}
