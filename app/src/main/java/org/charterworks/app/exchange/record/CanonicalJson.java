package org.charterworks.app.exchange.record;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.charterworks.app.exchange.record.FieldValue.Amount;
import org.charterworks.app.exchange.record.FieldValue.Items;
import org.charterworks.app.exchange.record.FieldValue.Words;
import org.charterworks.app.exchange.record.FieldValue.YesNo;

/// Writes a value as JSON in the one form the journal keeps: equal values give equal bytes.
///
/// Names in code point order, no blanks, numbers as plain decimals without trailing zeros, and in strings only
/// what must be escaped.
final class CanonicalJson {

    private CanonicalJson() {}

    static String of(FieldValue value) {
        StringBuilder json = new StringBuilder();
        write(value, json);
        return json.toString();
    }

    private static void write(FieldValue value, StringBuilder json) {
        switch (value) {
            case Words(String text) -> quote(text, json);
            case Amount amount -> json.append(amount.text());
            case YesNo(boolean yes) -> json.append(yes);
            case Items(List<FieldValue> items) -> {
                String separator = "[";
                for (FieldValue item : items) {
                    json.append(separator);
                    write(item, json);
                    separator = ",";
                }
                json.append(items.isEmpty() ? "[]" : "]");
            }
            case RecordValue record -> write(record, json);
        }
    }

    private static void write(RecordValue record, StringBuilder json) {
        json.append('{');
        String separator = "";
        for (Map.Entry<String, FieldValue> field : new TreeMap<>(record.fields()).entrySet()) {
            json.append(separator);
            quote(field.getKey(), json);
            json.append(':');
            write(field.getValue(), json);
            separator = ",";
        }
        json.append('}');
    }

    private static void quote(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> {
                    if (c < ' ') {
                        json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }
}
