package org.charterworks.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.charterworks.app.exchange.ProgrammeFolder;
import org.charterworks.app.exchange.Read;
import org.charterworks.register.access.Viewer;
import org.charterworks.roadmap.programme.Programme;
import org.junit.jupiter.api.Test;

/// Searches in the bundled programme.
class ProgrammeIndexTest {
    private static final Programme BUNDLED =
            ((Read.Loaded) ProgrammeFolder.read(Path.of("..", "programmes", "azerbaijan-us-charter"))).programme();
    private static final ProgrammeIndex PUBLIC = ProgrammeIndex.of(BUNDLED.visibleTo(Viewer.anyone()));
    private static final ProgrammeIndex PARTNERS = ProgrammeIndex.of(BUNDLED);

    private static List<String> ids(ProgrammeIndex index, String words) {
        return index.find(words, 200).best().stream()
                .map(finding -> finding.entry().id())
                .toList();
    }

    @Test
    void findsAProvisionByItsIdFirst() {
        assertThat(ids(PUBLIC, "IV.2")).startsWith("IV.2", "C-IV.2");
    }

    @Test
    void takesNoNoticeOfCapitalsAndDiacritics() {
        assertThat(ids(PUBLIC, "DİVRİĞİ-KARS"))
                .isEqualTo(ids(PUBLIC, "divrigi kars"))
                .contains("EXT-DIVRIGI-KARS");
        assertThat(Excerpt.words("Şəki, İmişli, Çuxur; ağ", new Folding()))
                .containsExactly("seki", "imisli", "cuxur", "ag");
    }

    @Test
    void isContentWithTheBeginningOfAWordAndWithOneWrongLetter() {
        assertThat(ids(PUBLIC, "demin")).contains("PRJ-DEMINING");
        assertThat(ids(PUBLIC, "demnining")).contains("PRJ-DEMINING");
    }

    @Test
    void wantsEveryWord() {
        assertThat(ids(PUBLIC, "nakhchivan railway")).contains("PRJ-NAKH-RAIL").isSubsetOf(ids(PUBLIC, "nakhchivan"));
        assertThat(PUBLIC.find("nakhchivan xyzzy", 10)).isEqualTo(Findings.NONE);
    }

    @Test
    void putsSourcesAfterWhatCitesThem() {
        List<Entry.Kind> kinds = PUBLIC.find("railway", 200).best().stream()
                .map(finding -> finding.entry().kind())
                .toList();
        assertThat(kinds.subList(kinds.indexOf(Entry.Kind.SOURCE), kinds.size()))
                .containsOnly(Entry.Kind.SOURCE);
    }

    @Test
    void findsNothingOfWhatTheViewerMayNotSee() {
        assertThat(ids(PARTNERS, "C-III.4")).startsWith("C-III.4");
        assertThat(ids(PUBLIC, "C-III.4")).doesNotContain("C-III.4");
        assertThat(PUBLIC.find("counterterrorism", 100).all())
                .isLessThan(PARTNERS.find("counterterrorism", 100).all());
    }

    @Test
    void showsTheWordsInTheirText() {
        Finding found = PUBLIC.find("months signature", 50).best().stream()
                .filter(finding -> finding.entry().id().equals("C-IV.2"))
                .findFirst()
                .orElseThrow();
        assertThat(found.excerpt().stream().filter(Finding.Piece::matched).map(Finding.Piece::text))
                .contains("months", "signature");
    }

    @Test
    void findsNothingForNothing() {
        assertThat(PUBLIC.find("", 10)).isEqualTo(Findings.NONE);
        assertThat(PUBLIC.find("– … ?", 10)).isEqualTo(Findings.NONE);
        assertThat(PUBLIC.find("* OR \"", 10).all()).isGreaterThanOrEqualTo(0);
    }
}
