package org.charterworks.app.exchange.describe;

import org.charterworks.app.exchange.field.Field;
import org.charterworks.app.exchange.field.FieldType;
import org.charterworks.app.exchange.field.FolderFile;
import org.charterworks.app.exchange.field.Format;
import org.charterworks.app.exchange.field.RecordKind;
import org.charterworks.app.exchange.field.Wording;

/// Empty files to begin with: of a table the first line, of a YAML file every field as a comment that says what
/// it is.
public final class Templates {

    private final Format format;
    private final StringBuilder text = new StringBuilder();

    private Templates(Format format) {
        this.format = format;
    }

    /// The file with nothing in it yet.
    public static String of(FolderFile file, Format format) {
        if (file.isCsv()) {
            return String.join(",", file.kind().fieldNames()) + "\n";
        }
        Templates templates = new Templates(format);
        templates.line("# " + file.description());
        templates.line(
                "# Take the number sign away from the fields you fill in. Fields without (needed) may be left out.");
        templates.fields(file.kind(), "", false);
        return templates.text.toString();
    }

    private void fields(RecordKind kind, String indent, boolean item) {
        boolean first = item;
        for (Field field : kind.fields()) {
            String start = "#" + indent + (first ? "- " : item ? "  " : "") + field.name() + ":";
            first = false;
            if (field.nestedKind().isPresent()) {
                line(start + "  # " + remark(field));
                fields(format.kind(field.nestedKind().get()), indent + (item ? "    " : "  "), field.isList());
            } else {
                line(start + (field.isList() ? " []" : "") + "  # " + remark(field));
            }
        }
    }

    private static String remark(Field field) {
        String type = field.type() instanceof FieldType.Nested ? "" : ": " + Wording.of(field);
        return (field.required() ? "(needed) " : "")
                + field.description()
                + (field.nestedKind().isPresent() ? "" : type);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
