package org.charterworks.app.exchange.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.charterworks.app.exchange.field.Field;
import org.charterworks.app.exchange.field.FieldType;

/// What stands in for an agreement when a folder holds a network alone: stand-ins of the files that every
/// programme needs, and an entry of the bibliography for each source the tables cite.
///
/// Nothing here is a finding; every stand-in is named in a note when the folder is read.
final class NetworkAlone {

    /// The file whose absence makes a folder of network tables a network alone.
    static final String INSTRUMENT = "instrument.yaml";

    static final String SOURCES = "sources.yaml";

    private static final String ROOT = "/org/charterworks/app/exchange/alone/";

    /// What the note about each stand-in says.
    private static final SortedMap<String, String> STAND_INS = new TreeMap<>(Map.of(
            INSTRUMENT,
            "is not there: read as a network without an agreement",
            "commitments.yaml",
            "is not there: nothing is promised",
            "projects.yaml",
            "is not there: nothing is being built",
            "scenarios.yaml",
            "is not there: one scenario, as it stands",
            "parameters.csv",
            "is not there: a tonne that finds no room is priced at a stand-in of 1000 USD (routes do not use it)"));

    private NetworkAlone() {}

    static boolean standsInFor(String path) {
        return STAND_INS.containsKey(path);
    }

    static String note(String path) {
        return STAND_INS.getOrDefault(path, "");
    }

    static String text(String path) {
        try (InputStream in = NetworkAlone.class.getResourceAsStream(ROOT + path)) {
            if (in == null) {
                throw new IllegalStateException("no stand-in for " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("stand-in for " + path, e);
        }
    }

    /// A bibliography that lists every cited source under its own id.
    static String sources(Collection<RecordValue> roots) {
        SortedSet<String> cited = new TreeSet<>();
        roots.forEach(root -> cite(root, cited));
        StringBuilder text = new StringBuilder("sources:\n");
        cited.forEach(id -> text.append("  - {id: \"")
                .append(id)
                .append("\", title: \"")
                .append(id)
                .append("\", kind: knowledge, note: cited in the tables and not described}\n"));
        return text.toString();
    }

    private static void cite(RecordValue record, SortedSet<String> cited) {
        for (Field field : record.kind().fields()) {
            if (field.type().single() instanceof FieldType.Reference(String kind)
                    && kind.equals("source")
                    && record.has(field.name())) {
                cited.addAll(
                        field.isList() ? record.texts(field.name()) : java.util.List.of(record.text(field.name())));
            }
        }
        record.inside().forEach(inside -> cite(inside, cited));
    }
}
