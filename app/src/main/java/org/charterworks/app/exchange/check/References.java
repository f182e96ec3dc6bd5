package org.charterworks.app.exchange.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.charterworks.app.exchange.field.Constraint;
import org.charterworks.app.exchange.field.Field;
import org.charterworks.app.exchange.field.FieldType;
import org.charterworks.app.exchange.field.Format;
import org.charterworks.app.exchange.field.Wording;
import org.charterworks.app.exchange.record.FieldPath;
import org.charterworks.app.exchange.record.FieldValue;
import org.charterworks.app.exchange.record.FieldValue.Items;
import org.charterworks.app.exchange.record.FieldValue.Words;
import org.charterworks.app.exchange.record.RecordValue;
import org.charterworks.app.exchange.report.Findings;
import org.charterworks.app.exchange.text.Nearest;
import org.charterworks.register.access.Visibility;

/// Every reference leads to a record that exists. Records in files that could not be read are given the benefit
/// of the doubt.
final class References {

    /// Suggestions are worked out for so many problems; a folder with more has another trouble than spelling.
    private static final int MOST_SUGGESTIONS = 100;

    private final RecordIndex index;
    private final Findings findings;
    private int suggestions;

    References(RecordIndex index, Findings findings) {
        this.index = index;
        this.findings = findings;
    }

    void check() {
        index.records().roots().values().forEach(root -> check(root, FieldPath.FILE));
    }

    /// Every reference of a paper.
    void check(RecordValue paper) {
        check(paper, FieldPath.FILE);
    }

    private void check(RecordValue record, FieldPath path) {
        for (Map.Entry<String, FieldValue> entry : record.fields().entrySet()) {
            Field field = record.kind().field(entry.getKey());
            switch (entry.getValue()) {
                case Words(String text) -> check(text, field, field.type(), record, path.of(field.name()));
                case RecordValue nested -> check(nested, path.into(field.name()));
                case Items(List<FieldValue> items) -> {
                    for (FieldValue item : items) {
                        if (item instanceof Words(String text)) {
                            check(text, field, field.type().single(), record, path.of(field.name()) + "[]");
                        } else if (item instanceof RecordValue nested) {
                            check(nested, path.intoItems(field.name()));
                        }
                    }
                }
                case FieldValue.Amount _, FieldValue.YesNo _ -> {}
            }
        }
    }

    private void check(String text, Field field, FieldType type, RecordValue record, String path) {
        if (record.isFaulty(field.name())) {
            return;
        }
        switch (type) {
            case FieldType.Reference(String kind) -> {
                boolean isWord = field.constraint(Constraint.Or.class)
                        .filter(or -> or.word().equals(text))
                        .isPresent();
                if (!isWord && !index.has(kind, text)) {
                    missing(text, kind, "", field, record, path);
                }
            }
            case FieldType.TypedReference _ -> {
                if (index.findReferred(text).isEmpty()) {
                    int colon = text.indexOf(':');
                    String word = text.substring(0, colon);
                    missing(text.substring(colon + 1), Format.kindOfWord(word), word + ":", field, record, path);
                }
            }
            case FieldType.Visible _ ->
                Visibility.parse(text).orElseThrow().kinds().stream()
                        .filter(kind -> kind instanceof Visibility.Side(String party) && !index.has("party", party))
                        .forEach(kind ->
                                missing(((Visibility.Side) kind).party(), "party", "party:", field, record, path));
            case FieldType.Text _,
                    FieldType.Id _,
                    FieldType.Whole _,
                    FieldType.Decimal _,
                    FieldType.Day _,
                    FieldType.Period _,
                    FieldType.YesNo _,
                    FieldType.Choice _,
                    FieldType.Nested _,
                    FieldType.ListOf _ -> {}
        }
    }

    private void missing(String id, String kind, String before, Field field, RecordValue record, String path) {
        if (!index.isComplete(kind)) {
            return;
        }
        String home = String.join(" or ", index.records().format().homes(kind));
        findings.problem(
                record.placeOf(field.name()),
                path,
                before + id,
                "the id of " + Wording.one(kind) + " in " + home,
                suggestion(id, kind)
                        .map(meant -> "did you mean " + before + meant + "?")
                        .orElse("add the " + Wording.words(kind) + " or correct the id"));
    }

    private Optional<String> suggestion(String id, String kind) {
        if (suggestions++ >= MOST_SUGGESTIONS || findings.isFull()) {
            return Optional.empty();
        }
        return Nearest.of(id, index.all(kind).keySet()).or(() -> sameEnding(id, kind));
    }

    /// The id with another beginning, when there is exactly one: `in-service` for `PRJ-A/in-service`.
    private Optional<String> sameEnding(String id, String kind) {
        String ending = id.substring(id.lastIndexOf('/') + 1);
        List<String> same = index.all(kind).keySet().stream()
                .filter(known -> ending.length() > 2 && known.endsWith("/" + ending))
                .limit(2)
                .collect(Collectors.toList());
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }
}
