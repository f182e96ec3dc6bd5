package org.charterworks.app.cli.output;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Writes a JSON value as text. Lists of single values stand on one line, everything else on lines of its own.
final class JsonWriter {

    private static final String STEP = "  ";

    private final StringBuilder text = new StringBuilder();

    String document(Json json) {
        write(json, "");
        return text.append('\n').toString();
    }

    private void write(Json json, String indent) {
        switch (json) {
            case Json.Text(String words) -> quote(words);
            case Json.Amount(BigDecimal number) -> text.append(plain(number));
            case Json.Truth(boolean yes) -> text.append(yes);
            case Json.Nothing() -> text.append("null");
            case Json.Items(List<Json> items) -> items(items, indent);
            case JsonObject object -> members(object, indent);
        }
    }

    private void items(List<Json> items, String indent) {
        if (items.stream().noneMatch(item -> item instanceof Json.Items || item instanceof JsonObject)) {
            inOneLine(items);
            return;
        }
        String deeper = indent + STEP;
        String before = "[\n";
        for (Json item : items) {
            text.append(before).append(deeper);
            write(item, deeper);
            before = ",\n";
        }
        text.append('\n').append(indent).append(']');
    }

    private void inOneLine(List<Json> items) {
        text.append('[');
        for (Iterator<Json> rest = items.iterator(); rest.hasNext(); ) {
            write(rest.next(), "");
            if (rest.hasNext()) {
                text.append(", ");
            }
        }
        text.append(']');
    }

    private void members(JsonObject object, String indent) {
        if (object.members().isEmpty()) {
            text.append("{}");
            return;
        }
        String deeper = indent + STEP;
        String before = "{\n";
        for (Map.Entry<String, Json> member : object.members().entrySet()) {
            text.append(before).append(deeper);
            quote(member.getKey());
            text.append(": ");
            write(member.getValue(), deeper);
            before = ",\n";
        }
        text.append('\n').append(indent).append('}');
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private void quote(String words) {
        text.append('"');
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (c < ' ') {
                        text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }
}
