package org.charterworks.app.exchange.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.charterworks.app.exchange.field.Field;
import org.charterworks.app.exchange.field.FieldType;
import org.charterworks.app.exchange.field.FolderFile;
import org.charterworks.app.exchange.field.Format;
import org.charterworks.app.exchange.field.Wording;

/// Finds the record of the journal that holds a thing known by kind and id, such as a project or a link.
public final class RecordKeys {

    private RecordKeys() {}

    /// Where a record stands.
    public record Place(String file, String key) {}

    /// The place of a record of a kind that stands at the top of a file; empty for a kind that does not.
    ///
    /// @param kind name of its field table, such as `project`, `commitment`, `evidence`, `link`
    public static Optional<Place> of(String kind, String id) {
        for (FolderFile file : Format.standard().files()) {
            if (file.isCsv() && file.kind().name().equals(kind)) {
                return Optional.of(new Place(file.path(), id));
            }
            for (Field field : file.root().fields()) {
                if (!file.isCsv()
                        && field.type() instanceof FieldType.ListOf
                        && field.nestedKind().filter(kind::equals).isPresent()) {
                    return Optional.of(new Place(file.path(), field.name() + "/" + id));
                }
            }
        }
        return Optional.empty();
    }

    /// The kind of a record, empty for what is no record of a list, such as the order of one.
    public static Optional<String> kind(String file, String key) {
        return Format.standard().findFile(file).flatMap(found -> {
            if (found.isCsv()) {
                return Optional.of(found.kind().name());
            }
            int slash = key.indexOf('/');
            return slash < 0 || key.startsWith("#")
                    ? Optional.empty()
                    : found.root().findField(key.substring(0, slash)).flatMap(Field::nestedKind);
        });
    }

    /// The fields without which a record of a list is not complete.
    public static Set<String> requiredFields(String file, String key) {
        return kind(file, key).map(Format.standard()::kind).stream()
                .flatMap(kind -> kind.fields().stream())
                .filter(Field::required)
                .map(Field::name)
                .collect(Collectors.toSet());
    }

    /// Whether a record is the order of a list.
    public static boolean isOrder(String file, String key) {
        return Format.standard()
                .findFile(file)
                .filter(found -> !found.isCsv())
                .flatMap(found -> found.root().findField(key))
                .filter(ProgrammeRecords::isListOfRecords)
                .isPresent();
    }

    /// The files that records stand in, in the order of the folder.
    public static List<String> files() {
        return Format.standard().files().stream().map(FolderFile::path).toList();
    }

    /// The word for several records of a kind, in the language of the format.
    public static String plural(String kind) {
        return Wording.plural(kind);
    }

    /// The id of a record: its key without the name of the list.
    public static String id(String file, String key) {
        return file.endsWith(".csv") ? key : key.substring(key.indexOf('/') + 1);
    }
}
