package org.charterworks.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charterworks.app.exchange.ExampleRecords.with;
import static org.charterworks.app.exchange.ExampleRecords.without;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.charterworks.app.exchange.check.FolderChecks;
import org.charterworks.app.exchange.field.Constraint;
import org.charterworks.app.exchange.field.Field;
import org.charterworks.app.exchange.field.FieldType;
import org.charterworks.app.exchange.field.FolderFile;
import org.charterworks.app.exchange.field.Format;
import org.charterworks.app.exchange.record.FieldPath;
import org.charterworks.app.exchange.record.FieldValue;
import org.charterworks.app.exchange.record.FieldValue.Amount;
import org.charterworks.app.exchange.record.FieldValue.Items;
import org.charterworks.app.exchange.record.FieldValue.Words;
import org.charterworks.app.exchange.record.FolderRecords;
import org.charterworks.app.exchange.record.ProgrammeRecords;
import org.charterworks.app.exchange.record.RecordReader;
import org.charterworks.app.exchange.record.RecordValue;
import org.charterworks.app.exchange.report.Findings;
import org.charterworks.app.exchange.report.Problem;
import org.charterworks.app.exchange.text.FileText;
import org.charterworks.app.exchange.write.FolderWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Spoils every field of every table in every way its type allows, and expects one problem in the right line
/// each time.
class EveryFieldTest {

    private static final String FAULT = "!?fault";

    private static final FolderRecords SOUND = read(FolderWriter.texts(ExampleRecords.folder()), new Findings());

    static List<String> paths() {
        return Format.standard().files().stream().map(FolderFile::path).toList();
    }

    @Test
    void theExampleIsSound() {
        Findings findings = new Findings();
        FolderRecords read = read(FolderWriter.texts(ExampleRecords.folder()), findings);
        FolderChecks.run(read, findings);
        assertThat(findings.problems()).isEmpty();
        assertThat(ProgrammeFolder.read(ProgrammeRecords.of(read))).isInstanceOf(Read.Loaded.class);
    }

    @ParameterizedTest
    @MethodSource("paths")
    void aValueOfTheWrongTypeIsOneProblemInItsLine(String path) {
        eachField(path, (field, spoil) -> {
            boolean hasKey = field.nestedKind()
                    .map(kind -> !Format.standard().kind(kind).keyFields().isEmpty())
                    .orElse(field.isKey());
            if (isStrict(field.type().single()) && !hasKey) {
                expectOne(path, spoil.apply(record -> withWrong(record, field)), FAULT, field, FAULT);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("paths")
    void aMissingFieldIsOneProblemInTheLineOfItsRecord(String path) {
        eachField(path, (field, spoil) -> {
            boolean isAll = Format.standard()
                    .findFile(path)
                    .orElseThrow()
                    .root()
                    .fields()
                    .equals(List.of(field));
            if (field.required() && !field.isKey() && !isAll) {
                expectOne(path, spoil.apply(record -> without(record, field.name())), "", field, "");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("paths")
    void aNumberOutOfRangeIsOneProblemInItsLine(String path) {
        eachField(path, (field, spoil) -> {
            Optional<Constraint.Range> range = field.constraint(Constraint.Range.class);
            if (range.isPresent() && field.constraint(Constraint.NotBelow.class).isEmpty() && !field.isKey()) {
                expectOne(
                        path,
                        spoil.apply(record -> with(record, field.name(), new Amount(new BigDecimal("-99123")))),
                        "-99123",
                        field,
                        "-99123");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("paths")
    void aReferenceThatLeadsNowhereIsOneProblemInItsLine(String path) {
        eachField(path, (field, spoil) -> {
            Optional<String> nowhere = switch (field.type().single()) {
                case FieldType.Reference _ -> Optional.of("Nowhere-at-all");
                case FieldType.TypedReference(List<String> kinds) -> Optional.of(kinds.getFirst() + ":Nowhere-at-all");
                case FieldType.Visible _ -> Optional.of("party:Nowhere-at-all");
                default -> Optional.empty();
            };
            nowhere.ifPresent(id -> {
                FieldValue value = field.isList() ? new Items(List.of(new Words(id))) : new Words(id);
                expectOne(path, spoil.apply(record -> with(record, field.name(), value)), id, field, id);
            });
        });
    }

    /// The record with a field, or the one item of its list of single values, replaced by words that fit no
    /// type.
    private static RecordValue withWrong(RecordValue record, Field field) {
        boolean isListOfWords = field.isList() && field.nestedKind().isEmpty();
        return with(record, field.name(), isListOfWords ? new Items(List.of(new Words(FAULT))) : new Words(FAULT));
    }

    /// Types that do not take any text.
    private static boolean isStrict(FieldType type) {
        return switch (type) {
            case FieldType.Text _, FieldType.Reference _ -> false;
            case FieldType.Id _,
                    FieldType.Whole _,
                    FieldType.Decimal _,
                    FieldType.Day _,
                    FieldType.Period _,
                    FieldType.YesNo _,
                    FieldType.Choice _,
                    FieldType.Visible _,
                    FieldType.TypedReference _,
                    FieldType.Nested _,
                    FieldType.ListOf _ -> true;
        };
    }

    private static void expectOne(String path, RecordValue spoiled, String seen, Field field, String token) {
        String text = FolderWriter.texts(folder(Map.of(path, spoiled))).getOrDefault(path, "");
        Findings findings = new Findings();
        Map<String, RecordValue> roots = new TreeMap<>(SOUND.roots());
        roots.putAll(read(new TreeMap<>(Map.of(path, text)), findings).roots());
        FolderChecks.run(folder(roots), findings);
        assertThat(findings.problems())
                .as("%s without a sound %s:%n%s", path, field.name(), text)
                .isNotEmpty();
        Problem problem = findings.problems().getFirst();
        assertThat(findings.problems()).as(problem.toString()).hasSize(1);
        assertThat(problem.file()).isEqualTo(path);
        assertThat(problem.seen()).isEqualTo(seen);
        assertThat(problem.field().replace("[]", "")).endsWith(field.name());
        assertThat(text.lines().toList().get(problem.line() - 1)).contains(token);
    }

    private static FolderRecords folder(Map<String, RecordValue> roots) {
        return new FolderRecords(Format.standard(), new TreeMap<>(roots), new TreeMap<>(), Set.of());
    }

    private static FolderRecords read(SortedMap<String, String> texts, Findings findings) {
        SortedMap<String, RecordValue> roots = new TreeMap<>();
        texts.forEach((path, text) -> {
            FolderFile file = Format.standard().findFile(path).orElseThrow();
            FileText.parse(file, text, findings)
                    .ifPresent(raw -> roots.put(
                            path,
                            new RecordReader(Format.standard(), path, file.isCsv(), findings)
                                    .read(raw, file.root(), FieldPath.FILE)));
        });
        return folder(roots);
    }

    /// How a file looks when one of its records has been changed.
    private interface Spoil {
        RecordValue apply(UnaryOperator<RecordValue> change);
    }

    private static void eachField(String path, BiConsumer<Field, Spoil> visitor) {
        FolderFile file = Format.standard().findFile(path).orElseThrow();
        RecordValue root = ExampleRecords.root(file);
        if (!file.isCsv()) {
            visit(root, change -> change.apply(root), visitor);
        } else {
            RecordValue row = root.records(FolderFile.ROWS).getFirst();
            visit(row, change -> replaced(root, FolderFile.ROWS, change.apply(row)), visitor);
        }
    }

    private static void visit(RecordValue record, Spoil spoil, BiConsumer<Field, Spoil> visitor) {
        for (Field field : record.kind().fields()) {
            if (!record.has(field.name())) {
                continue;
            }
            visitor.accept(field, spoil);
            List<RecordValue> inside = new ArrayList<>();
            if (field.nestedKind().isPresent()) {
                inside.addAll(field.isList() ? record.records(field.name()) : List.of());
                record.findRecord(field.name()).ifPresent(inside::add);
            }
            if (!inside.isEmpty()) {
                RecordValue first = inside.getFirst();
                visit(
                        first,
                        change -> spoil.apply(holder -> replaced(holder, field.name(), change.apply(first))),
                        visitor);
            }
        }
    }

    /// The record with the first record of a field replaced.
    private static RecordValue replaced(RecordValue holder, String field, RecordValue by) {
        if (holder.findRecord(field).isPresent()) {
            return with(holder, field, by);
        }
        List<FieldValue> items = new ArrayList<>(holder.records(field));
        items.set(0, by);
        return with(holder, field, new Items(items));
    }
}
