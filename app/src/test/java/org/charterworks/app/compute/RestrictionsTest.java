package org.charterworks.app.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import org.charterworks.app.exchange.record.ProgrammeRecords;
import org.junit.jupiter.api.Test;

class RestrictionsTest {

    @Test
    void whatIsRestrictedTodayIsRestrictedInThePastToo() {
        assertThat(laid("{\"id\":\"C-1\",\"visibility\":\"party:AZ\"}", "{\"id\":\"C-1\"}"))
                .isEqualTo("{\"id\":\"C-1\",\"visibility\":\"party:AZ\"}");
        assertThat(laid("{\"id\":\"C-1\",\"visibility\":\"partners\"}", "{\"id\":\"C-1\",\"visibility\":\"public\"}"))
                .isEqualTo("{\"id\":\"C-1\",\"visibility\":\"partners\"}");
    }

    @Test
    void whoSeesThePastMeetsTheRestrictionOfThenAndOfToday() {
        assertThat(laid(
                        "{\"id\":\"C-1\",\"visibility\":\"people:ann\"}",
                        "{\"id\":\"C-1\",\"visibility\":\"party:AZ\"}"))
                .isEqualTo("{\"id\":\"C-1\",\"visibility\":\"party:AZ and people:ann\"}");
    }

    @Test
    void whatIsPublicTodayKeepsTheRestrictionOfThen() {
        assertThat(laid("{\"id\":\"C-1\",\"visibility\":\"public\"}", "{\"id\":\"C-1\",\"visibility\":\"people:ann\"}"))
                .isEqualTo("{\"id\":\"C-1\",\"visibility\":\"people:ann\"}");
        assertThat(laid("{\"id\":\"C-1\"}", "{\"id\":\"C-1\"}")).isEqualTo("{\"id\":\"C-1\"}");
    }

    @Test
    void recordsInsideARecordAreTheSameByTheirId() {
        assertThat(laid(
                        "{\"provisions\":[{\"id\":\"I.2\",\"items_visibility\":\"partners\"},{\"id\":\"I.1\"}]}",
                        "{\"provisions\":[{\"id\":\"I.1\"},{\"id\":\"I.2\"}]}"))
                .isEqualTo("{\"provisions\":[{\"id\":\"I.1\"},{\"id\":\"I.2\",\"items_visibility\":\"partners\"}]}");
    }

    private static String laid(String today, String then) {
        return Restrictions.ofToday(records(today))
                .on(records(then))
                .records()
                .getFirst()
                .json();
    }

    private static ProgrammeRecords records(String json) {
        return new ProgrammeRecords(List.of(new ProgrammeRecord("commitments.yaml", "commitments/C-1", json)));
    }
}
