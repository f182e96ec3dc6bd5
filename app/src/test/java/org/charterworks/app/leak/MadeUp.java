package org.charterworks.app.leak;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.charterworks.app.exchange.ProgrammeFolder;
import org.charterworks.app.exchange.Read;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import org.charterworks.app.exchange.record.ProgrammeRecords;
import org.charterworks.register.access.Viewer;

/// A sound programme made up by chance, with restricted things of every kind that refer to each other, written from
/// the same choices twice: whole, and bare, without what a viewer may not see. Every id and text of its own carries a
/// mark such as `XQ0007`.
final class MadeUp {

    /// What every mark looks like.
    static final String MARK = "XQ\\d{4}";

    private final Choices choices;

    MadeUp(long seed) {
        choices = new Choices(seed);
        new Talks(choices).make();
        new Works(choices).make();
    }

    /// One viewer of each sort, by the words that name them on the command line.
    static Map<String, Viewer> viewers() {
        Map<String, Viewer> viewers = new LinkedHashMap<>();
        viewers.put("public", Viewer.anyone());
        viewers.put("person:ann", Viewer.anyone().named("ann"));
        viewers.put("partners", Viewer.partners());
        viewers.put("party:XN", Viewer.ofParty("XN"));
        viewers.put("party:XS,person:ben", Viewer.ofParty("XS").named("ben"));
        viewers.put("party:XS", Viewer.ofParty("XS"));
        return viewers;
    }

    /// All of it.
    ProgrammeRecords whole() {
        return records(_ -> true);
    }

    /// What a viewer may see of it.
    ProgrammeRecords bare(Viewer viewer) {
        return records(id -> !hides(id, viewer));
    }

    /// All of it, with the first thing of some kinds that a viewer may not see made public.
    ProgrammeRecords wholeButOnePublic(List<String> kinds, Viewer viewer) {
        String id = kinds.stream()
                .flatMap(kind -> choices.ids(kind).stream())
                .filter(each -> hides(each, viewer))
                .findFirst()
                .orElseThrow();
        return new ProgrammeRecords(whole().records().stream()
                .map(record -> record.key().endsWith("/" + id)
                        ? new ProgrammeRecord(record.file(), record.key(), madePublic(record.json()))
                        : record)
                .toList());
    }

    private static String madePublic(String json) {
        String without = json.replaceFirst(",\"visibility\":\"[^\"]*\"", "");
        return without.substring(0, without.length() - 1) + ",\"visibility\":\"public\"}";
    }

    /// The ids by kind.
    Map<String, List<String>> ids() {
        return choices.ids();
    }

    boolean hides(String id, Viewer viewer) {
        return choices.secrets.hides(id, viewer);
    }

    /// Whether a mark is of something that a viewer may not see.
    boolean hidesMark(String mark, Viewer viewer) {
        return all().anyMatch(id -> id.endsWith(mark) && hides(id, viewer));
    }

    /// How many things a viewer may not see.
    long hidden(Viewer viewer) {
        return all().filter(id -> hides(id, viewer)).count();
    }

    private Stream<String> all() {
        return choices.ids().values().stream().flatMap(List::stream);
    }

    private ProgrammeRecords records(Predicate<String> may) {
        Item.Named named = new Item.Named(may);
        List<ProgrammeRecord> records = new ArrayList<>(Harbour.records());
        choices.items().stream().filter(item -> may.test(item.id())).forEach(item -> records.add(item.written(named)));
        return switch (ProgrammeFolder.read(new ProgrammeRecords(records))) {
            case Read.Loaded loaded -> loaded.records();
            case Read.Refused refused ->
                throw new AssertionError(refused.problems().toString());
        };
    }
}
