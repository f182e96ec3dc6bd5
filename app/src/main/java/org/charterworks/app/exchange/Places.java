package org.charterworks.app.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.charterworks.app.exchange.check.RecordIndex;
import org.charterworks.app.exchange.report.RecordPlace;

/// Where each record of a programme stands: file and line. Records that came from the journal have line 0.
///
/// @param byRecord place by kind and key, written `milestone PRJ-A/in-service`
public record Places(Map<String, RecordPlace> byRecord) {

    public Places {
        byRecord = Map.copyOf(byRecord);
    }

    static Places of(RecordIndex index) {
        Map<String, RecordPlace> places = new TreeMap<>();
        for (String kind : index.kinds()) {
            index.all(kind)
                    .forEach((key, records) ->
                            places.put(kind + " " + key, records.getFirst().place()));
        }
        return new Places(places);
    }

    /// The place of a record.
    ///
    /// @param kind name of its field table, such as `effect`, `milestone`, `link`, `source` or `parameter`
    public Optional<RecordPlace> find(String kind, String key) {
        return Optional.ofNullable(byRecord.get(kind + " " + key));
    }
}
