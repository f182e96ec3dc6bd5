package org.charterworks.app.exchange.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterworks.app.exchange.field.Field;
import org.charterworks.app.exchange.field.FieldType;
import org.charterworks.app.exchange.field.FolderFile;
import org.charterworks.app.exchange.record.FieldValue;
import org.charterworks.app.exchange.record.FieldValue.Items;
import org.charterworks.app.exchange.record.FieldValue.Words;
import org.charterworks.app.exchange.record.FolderRecords;
import org.charterworks.app.exchange.record.RecordValue;

/// A YAML file as text: fields in the order of the field table, two spaces deeper for each level.
///
/// Records and lists of single values stand on one line in braces or brackets where they fit; the records of a
/// list at the top do so all together or not at all, and have a blank line between them if not. Long text is
/// folded.
final class YamlWriting {

    /// Longest line, where words allow.
    private static final int WIDTH = 160;

    private final FolderRecords records;
    private final String path;
    private final StringBuilder text = new StringBuilder();

    private YamlWriting(FolderRecords records, String path) {
        this.records = records;
        this.path = path;
    }

    static String text(FolderFile file, RecordValue root, FolderRecords records) {
        YamlWriting writing = new YamlWriting(records, file.path());
        writing.file(root);
        return writing.text.toString();
    }

    private void file(RecordValue root) {
        comment("", "");
        for (Field field : root.kind().fields()) {
            Optional<FieldValue> value = root.find(field.name());
            if (value.isPresent()) {
                if (!text.isEmpty()) {
                    text.append('\n');
                }
                comment("", field.name());
                if (value.get() instanceof Items(List<FieldValue> items) && isRecords(items)) {
                    text.append(field.name()).append(":\n");
                    topItems(field, items);
                } else {
                    field(field, value.get(), "");
                }
            }
        }
    }

    private void topItems(Field field, List<FieldValue> items) {
        boolean flow = items.stream().allMatch(item -> fits((RecordValue) item, 4));
        boolean first = true;
        for (FieldValue item : items) {
            RecordValue record = (RecordValue) item;
            if (!first && !flow) {
                text.append('\n');
            }
            first = false;
            comment("  ", field.name() + "/" + record.key().orElse(""));
            item(record, "  ", flow);
        }
    }

    private void comment(String indent, String key) {
        records.comment(path, key)
                .lines()
                .forEach(line -> text.append(indent)
                        .append(line.isEmpty() ? "#" : "# " + line)
                        .append('\n'));
    }

    private void field(Field field, FieldValue value, String indent) {
        text.append(indent).append(field.name()).append(':');
        switch (value) {
            case RecordValue record -> {
                if (fits(record, indent.length() + field.name().length() + 2)) {
                    text.append(' ').append(flow(record)).append('\n');
                } else {
                    text.append('\n');
                    fields(record, indent + "  ");
                }
            }
            case Items(List<FieldValue> items) -> items(field, items, indent);
            case Words(String words) -> words(words, field, indent);
            case FieldValue.Amount _, FieldValue.YesNo _ ->
                text.append(' ')
                        .append(YamlScalar.inline(value, field.type(), false))
                        .append('\n');
        }
    }

    private void fields(RecordValue record, String indent) {
        for (Field field : record.kind().fields()) {
            record.find(field.name()).ifPresent(value -> field(field, value, indent));
        }
    }

    private void words(String words, Field field, String indent) {
        String inline = YamlScalar.inline(new Words(words), field.type(), false);
        boolean fits = indent.length() + field.name().length() + 2 + inline.length() <= WIDTH;
        if ((fits && words.indexOf('\n') < 0) || !YamlScalar.fitsBlock(words)) {
            text.append(' ').append(inline).append('\n');
            return;
        }
        boolean literal = words.indexOf('\n') >= 0;
        text.append(literal ? " |-\n" : " >-\n");
        List<String> lines =
                literal ? List.of(words.split("\n", -1)) : YamlScalar.wrapped(words, WIDTH - indent.length() - 2);
        lines.forEach(
                line -> text.append(line.isEmpty() ? "" : indent + "  " + line).append('\n'));
    }

    private void items(Field field, List<FieldValue> items, String indent) {
        if (isRecords(items)) {
            text.append('\n');
            for (FieldValue item : items) {
                RecordValue record = (RecordValue) item;
                item(record, indent + "  ", fits(record, indent.length() + 4));
            }
            return;
        }
        String flow = flow(items, field.type().single());
        if (indent.length() + field.name().length() + 2 + flow.length() <= WIDTH) {
            text.append(' ').append(flow).append('\n');
            return;
        }
        text.append('\n');
        for (FieldValue item : items) {
            text.append(indent)
                    .append("  - ")
                    .append(YamlScalar.inline(item, field.type().single(), false))
                    .append('\n');
        }
    }

    private void item(RecordValue record, String indent, boolean flow) {
        if (flow) {
            text.append(indent).append("- ").append(flow(record)).append('\n');
            return;
        }
        int start = text.length();
        fields(record, indent + "  ");
        text.replace(start + indent.length(), start + indent.length() + 2, "- ");
    }

    private static boolean isRecords(List<FieldValue> items) {
        return !items.isEmpty() && items.getFirst() instanceof RecordValue;
    }

    /// True when a record has single values and short lists only and fits on the rest of a line.
    private static boolean fits(RecordValue record, int column) {
        boolean simple = record.fields().values().stream()
                .noneMatch(value -> value instanceof RecordValue
                        || (value instanceof Items(List<FieldValue> items) && isRecords(items)));
        return simple && column + flow(record).length() <= WIDTH;
    }

    private static String flow(RecordValue record) {
        List<String> parts = new ArrayList<>();
        for (Field field : record.kind().fields()) {
            record.find(field.name())
                    .ifPresent(value -> parts.add(field.name() + ": "
                            + (value instanceof Items(List<FieldValue> items)
                                    ? flow(items, field.type().single())
                                    : YamlScalar.inline(value, field.type(), true))));
        }
        return "{" + String.join(", ", parts) + "}";
    }

    private static String flow(List<FieldValue> items, FieldType type) {
        return "["
                + String.join(
                        ", ",
                        items.stream()
                                .map(item -> YamlScalar.inline(item, type, true))
                                .toList())
                + "]";
    }
}
