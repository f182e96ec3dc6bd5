package org.charterworks.app.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

    private record Place(String id, String name) {}

    private static final List<Place> PLACES = List.of(
            new Place("AZ_ALAT", "Port of Baku (Alat)"),
            new Place("UZ_ALAT", "Alat (Khojadavlet)"),
            new Place("TR_MALATYA", "Malatya"),
            new Place("TR_KARS", "Kars"),
            new Place("TR_KARSIYAKA", "Karşıyaka"),
            new Place("GE_POTI", "Poti"));

    private static final Names<Place> NAMES = new Names<>("place", Place::id, place -> List.of(place.name()));

    @Test
    void findsAnIdAsItIsWritten() {
        assertThat(find("AZ_ALAT")).isEqualTo(new Lookup.Found<>(PLACES.getFirst()));
    }

    @Test
    void findsANameInAnyCaseWithoutDiacritics() {
        assertThat(found("karsiyaka")).isEqualTo("TR_KARSIYAKA");
        assertThat(found("PORT OF BAKU ALAT")).isEqualTo("AZ_ALAT");
    }

    @Test
    void prefersAWholeNameToAPartOfAnother() {
        assertThat(found("Kars")).isEqualTo("TR_KARS");
    }

    @Test
    void takesAPartThatFitsOneThingAlone() {
        assertThat(found("khoja")).isEqualTo("UZ_ALAT");
    }

    @Test
    void asksBackWhenAWordFitsSeveral() {
        Lookup.Unclear<Place> unclear = unclear("Alat");

        assertThat(unclear.fitting()).containsExactly("AZ_ALAT", "UZ_ALAT");
        assertThat(unclear.suggestions()).isEqualTo(unclear.fitting());
        assertThat(unclear.reason()).isEqualTo("\"Alat\" fits more than one place");
    }

    @Test
    void suggestsWhatIsNearInSpelling() {
        Lookup.Unclear<Place> unclear = unclear("Potti");

        assertThat(unclear.suggestions()).containsExactly("GE_POTI");
        assertThat(unclear.reason()).isEqualTo("there is no place \"Potti\"");
    }

    @Test
    void findsNothingForNothing() {
        assertThat(find("")).isInstanceOf(Lookup.Unclear.class);
        assertThat(find("…")).isInstanceOf(Lookup.Unclear.class);
    }

    private static Lookup<Place> find(String text) {
        return NAMES.find(text, PLACES);
    }

    private static Lookup.Unclear<Place> unclear(String text) {
        return (Lookup.Unclear<Place>) find(text);
    }

    private static String found(String text) {
        return ((Lookup.Found<Place>) find(text)).thing().id();
    }
}
