package org.charterworks.app.exchange.describe;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.charterworks.app.exchange.field.Constraint;
import org.charterworks.app.exchange.field.Field;
import org.charterworks.app.exchange.field.FolderFile;
import org.charterworks.app.exchange.field.Format;
import org.charterworks.app.exchange.field.Paper;
import org.charterworks.app.exchange.field.RecordKind;
import org.charterworks.app.exchange.field.Wording;

/// The reference part of `docs/programme-format.md`: every file, every kind of record, every field.
public final class ReferencePage {

    /// The line of the page after which everything is made by the program.
    public static final String BEGINS =
            "<!-- Everything below is made from the field tables; do not edit it by hand. -->";

    private final Format format;
    private final StringBuilder page = new StringBuilder();

    private ReferencePage(Format format) {
        this.format = format;
    }

    /// The reference part, beginning with [#BEGINS].
    public static String of(Format format) {
        ReferencePage page = new ReferencePage(format);
        page.write();
        return page.page.toString();
    }

    /// A page with its reference part renewed; what stands before it is kept.
    public static String renewed(String page, Format format) {
        int begin = page.indexOf(BEGINS);
        return (begin < 0 ? page + "\n" : page.substring(0, begin)) + of(format);
    }

    private void write() {
        line(BEGINS);
        line("");
        line("## Files");
        line("");
        line("| File | Needed | Holds |");
        line("|---|---|---|");
        for (FolderFile file : format.files()) {
            line("| [`" + file.path() + "`](#" + anchor(file.path()) + ") | " + (file.required() ? "yes" : "no") + " | "
                    + cell(file.description()) + " |");
        }
        format.files().forEach(this::write);
        line("");
        line("# Papers");
        line("");
        line("Files that a command takes. They are no part of a folder; what they lead to is recorded in it.");
        format.papers().forEach(this::write);
    }

    private void write(Paper paper) {
        line("");
        line("## " + paper.path());
        line("");
        line(sentence(paper.description()) + " Taken by `" + paper.command() + "`.");
        fields(paper.kind());
        Set<String> nested = new LinkedHashSet<>();
        collect(paper.kind(), nested);
        nested.stream().filter(kind -> format.homes(kind).isEmpty()).forEach(kind -> {
            line("");
            line("### " + Wording.words(kind));
            fields(format.kind(kind));
        });
    }

    private void write(FolderFile file) {
        line("");
        line("## " + file.path());
        line("");
        line(sentence(file.description())
                + (file.isCsv()
                        ? " One row for each " + Wording.words(file.kind().name()) + "."
                        : ""));
        fields(file.kind());
        if (!file.isCsv()) {
            Set<String> nested = new LinkedHashSet<>();
            collect(file.kind(), nested);
            for (String kind : nested) {
                if (format.homes(kind).iterator().next().equals(file.path())) {
                    line("");
                    line("### " + Wording.words(kind));
                    fields(format.kind(kind));
                }
            }
        }
    }

    /// The kinds inside a kind, in the order in which a reader meets them.
    private void collect(RecordKind kind, Set<String> nested) {
        for (Field field : kind.fields()) {
            field.nestedKind()
                    .filter(inner -> !isTable(inner) && nested.add(inner))
                    .ifPresent(inner -> collect(format.kind(inner), nested));
        }
    }

    private boolean isTable(String kind) {
        return format.files().stream()
                .anyMatch(file -> file.isCsv() && file.kind().name().equals(kind));
    }

    private void fields(RecordKind kind) {
        line("");
        line("| Field | Type | Unit | Needed | Default | Meaning |");
        line("|---|---|---|---|---|---|");
        for (Field field : kind.fields()) {
            line("| `" + field.name() + "` | " + cell(type(field)) + " | " + field.unit() + " | "
                    + (field.required() ? "yes" : "") + " | " + field.standard() + " | " + cell(meaning(field)) + " |");
        }
    }

    private static String type(Field field) {
        String type = Wording.of(field.type());
        return field.constraint(Constraint.Range.class).isPresent()
                        || field.constraint(Constraint.Shape.class).isPresent()
                        || field.constraint(Constraint.AtLeast.class).isPresent()
                ? Wording.of(withoutUnit(field))
                : type;
    }

    private static Field withoutUnit(Field field) {
        return new Field(
                field.name(),
                field.type(),
                "",
                field.standard(),
                field.required(),
                field.constraints(),
                field.description());
    }

    private static String meaning(Field field) {
        StringBuilder meaning = new StringBuilder(field.description());
        Wording.rules(field).forEach(rule -> meaning.append("; *").append(rule).append('*'));
        return meaning.toString();
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_ -]", "").replace(' ', '-');
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
