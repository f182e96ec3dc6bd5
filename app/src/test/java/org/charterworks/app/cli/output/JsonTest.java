package org.charterworks.app.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void keepsTheOrderOfKeys() {
        JsonObject object = JsonObject.EMPTY.put("b", 1).put("a", true).text("c", null);

        assertThat(object.document()).isEqualTo("{\n  \"b\": 1,\n  \"a\": true,\n  \"c\": null\n}\n");
    }

    @Test
    void writesNumbersAsPlainDecimals() {
        assertThat(Json.of(0.1 + 0.2).document()).isEqualTo("0.3\n");
        assertThat(Json.of(1e-7).document()).isEqualTo("0.0000001\n");
        assertThat(Json.of(1.5e9).document()).isEqualTo("1500000000\n");
        assertThat(Json.of(-0.0).document()).isEqualTo("0\n");
    }

    @Test
    void writesAnUnknownNumberAsNull() {
        assertThat(JsonObject.EMPTY.put("x", Optional.empty()).document()).isEqualTo("{\n  \"x\": null\n}\n");
    }

    @Test
    void escapesOnlyWhatMustBe() {
        assertThat(Json.of("a\"b\\c\nd\u0001 ə €").document()).isEqualTo("\"a\\\"b\\\\c\\nd\\u0001 ə €\"\n");
    }

    @Test
    void putsSingleValuesOfAListOnOneLine() {
        assertThat(Json.texts(List.of("a", "b")).document()).isEqualTo("[\"a\", \"b\"]\n");
        assertThat(Json.texts(List.of()).document()).isEqualTo("[]\n");
    }

    @Test
    void refusesToPutAKeyTwice() {
        assertThatThrownBy(() -> JsonObject.EMPTY.put("a", 1).put("a", 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
