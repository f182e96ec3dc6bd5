package org.charterworks.app.exchange.build;

import java.time.LocalDate;
import org.charterworks.app.exchange.record.FolderRecords;
import org.charterworks.app.exchange.record.RecordValue;
import org.charterworks.network.hazard.AreaFacts;
import org.charterworks.network.hazard.ClearanceTotal;
import org.charterworks.network.hazard.HazardFacts;
import org.charterworks.network.model.AreaId;
import org.charterworks.network.model.AssetId;

/// What the tables say of hazard areas besides where they are and what they gate.
final class HazardBuilder {

    private final FolderRecords records;

    HazardBuilder(FolderRecords records) {
        this.records = records;
    }

    HazardFacts facts() {
        return new HazardFacts(
                records.rows("network/hazard_areas.csv").stream()
                        .map(HazardBuilder::area)
                        .toList(),
                records.rows("network/clearance.csv").stream()
                        .map(HazardBuilder::total)
                        .toList());
    }

    private static AreaFacts area(RecordValue row) {
        return new AreaFacts(
                new AreaId(row.text("id")),
                row.text("status"),
                Cells.figure(row, "suspected_hectares", "suspected_source", "suspected_grade")
                        .orElse(null),
                Cells.figure(row, "people", "people_source", "people_grade").orElse(null),
                Cells.each(row, "sites", AssetId::new),
                row.text("area_note"),
                row.text("note"),
                Cells.provenance(row));
    }

    private static ClearanceTotal total(RecordValue row) {
        return new ClearanceTotal(
                new AreaId(row.text("area")),
                LocalDate.parse(row.text("on")),
                Cells.figure(row, "hectares").orElseThrow());
    }
}
