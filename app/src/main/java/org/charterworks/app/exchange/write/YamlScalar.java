package org.charterworks.app.exchange.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.charterworks.app.exchange.field.FieldType;
import org.charterworks.app.exchange.record.FieldValue;
import org.charterworks.app.exchange.record.FieldValue.Amount;
import org.charterworks.app.exchange.record.FieldValue.Words;
import org.charterworks.app.exchange.record.FieldValue.YesNo;
import org.charterworks.app.exchange.record.RecordValue;

/// Single values as YAML: plain where that is safe, in double quotes where it is not, as a block when long.
final class YamlScalar {

    /// Begins with a letter or digit and has nothing in it that YAML reads as structure.
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}](?:[^:#\\p{Cntrl}]|:(?! |$)|(?<! )#)*");

    /// Text that other readers of YAML might take for a number, a date or a truth value.
    private static final Pattern MISTAKABLE =
            Pattern.compile("[-+.]?[0-9][0-9_.,:eExX+-]*|(?i:true|false|yes|no|on|off|null|y|n|nan|inf)");

    /// Characters that stay as they are only inside an escape.
    private static final Pattern UNUSUAL =
            Pattern.compile("[\\p{Cntrl}\\u0085\\u00A0\\u2028\\u2029\\uFEFF\\uFFFE\\uFFFF\\p{Cs}&&[^\\n]]");

    private YamlScalar() {}

    /// The value on one line.
    ///
    /// @param flow true inside brackets or braces, where commas and brackets separate
    static String inline(FieldValue value, FieldType type, boolean flow) {
        return switch (value) {
            case Words(String text) -> words(text, type, flow);
            case Amount amount -> amount.text();
            case YesNo(boolean yes) -> yes ? "yes" : "no";
            case FieldValue.Items _ -> throw new IllegalStateException("a list is not a single value");
            case RecordValue _ -> throw new IllegalStateException("a record is not a single value");
        };
    }

    private static String words(String text, FieldType type, boolean flow) {
        boolean looksRight =
                !(type instanceof FieldType.Text) || !MISTAKABLE.matcher(text).matches();
        boolean plain = PLAIN.matcher(text).matches()
                && !UNUSUAL.matcher(text).find()
                && text.indexOf('\n') < 0
                && !(flow && text.chars().anyMatch(c -> ",[]{}".indexOf(c) >= 0));
        boolean nothing = text.equals("null");
        return plain && looksRight && !nothing ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    boolean pair = Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1));
                    if (pair) {
                        quoted.append(c).append(text.charAt(++i));
                    } else if (UNUSUAL.matcher(String.valueOf(c)).matches()) {
                        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    /// True when a text can be written as a block: its lines are then free of YAML's own signs.
    static boolean fitsBlock(String text) {
        return !UNUSUAL.matcher(text).find();
    }

    /// Breaks a text at single spaces into lines of at most so many characters, where its words allow.
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (text.length() - start > width) {
            int end = breakBefore(text, start, start + width);
            if (end < 0) {
                break;
            }
            lines.add(text.substring(start, end));
            start = end + 1;
        }
        lines.add(text.substring(start));
        return lines;
    }

    /// The last single space before a position, else the first one after it; -1 when there is none.
    private static int breakBefore(String text, int start, int position) {
        for (int i = position; i > start; i--) {
            if (isSingleSpace(text, i)) {
                return i;
            }
        }
        for (int i = position + 1; i < text.length() - 1; i++) {
            if (isSingleSpace(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSingleSpace(String text, int i) {
        return i > 0
                && i < text.length() - 1
                && text.charAt(i) == ' '
                && text.charAt(i - 1) != ' '
                && text.charAt(i + 1) != ' ';
    }
}
