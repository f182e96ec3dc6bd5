package org.charterworks.app.exchange.build;

import static org.charterworks.app.exchange.build.Cells.given;
import static org.charterworks.app.exchange.build.Cells.word;

import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.charterworks.app.exchange.record.FolderRecords;
import org.charterworks.app.exchange.record.RecordValue;
import org.charterworks.app.exchange.report.Findings;
import org.charterworks.network.demand.FittedDemand;
import org.charterworks.network.fibre.FibreFacts;
import org.charterworks.network.model.Asset;
import org.charterworks.network.model.AssetId;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.model.RiskGroup;
import org.charterworks.network.model.RiskGroupId;
import org.charterworks.roadmap.programme.Inventory;
import org.charterworks.roadmap.programme.SiteCriterion;
import org.jspecify.annotations.Nullable;

/// Assets, risk groups and what else the tables of `network/` list besides nodes, links and traffic.
final class InventoryBuilder {

    private static final String ASSET = "asset:";

    private final FolderRecords records;

    InventoryBuilder(FolderRecords records) {
        this.records = records;
    }

    /// @param fitted how demand was found that the folder states as totals
    Inventory inventory(List<FittedDemand> fitted, Findings findings) {
        return new Inventory(
                rows("network/assets.csv").map(InventoryBuilder::asset).toList(),
                rows("network/risk_groups.csv").map(InventoryBuilder::riskGroup).toList(),
                new ShippingBuilder(records).shipping(),
                new EnergyBuilder(records).facts(),
                fibre(),
                new HazardBuilder(records).facts(),
                rows("network/site_criteria.csv")
                        .map(InventoryBuilder::criterion)
                        .toList(),
                fitted,
                new ChoiceBuilder(records, findings).rules(),
                CitationsBuilder.citations(records));
    }

    private FibreFacts fibre() {
        SortedMap<LinkId, String> owners = new TreeMap<>();
        rows("network/links.csv")
                .filter(row -> row.text("layer").equals(Layer.FIBRE.code()) && row.has("owner"))
                .forEach(row -> owners.put(new LinkId(row.text("id")), row.text("owner")));
        return new FibreFacts(owners);
    }

    private Stream<RecordValue> rows(String path) {
        return records.rows(path).stream();
    }

    private static Asset asset(RecordValue row) {
        return new Asset(
                new AssetId(row.text("id")),
                row.text("name"),
                row.text("kind"),
                given(row, "layer", text -> word(Layer.class, text)),
                row.text("country"),
                given(row, "node", NodeId::new),
                position(row),
                row.findNumber("capacity_value")
                        .map(value -> value.toPlainString() + " " + row.text("capacity_unit"))
                        .orElse(""),
                row.text("status"),
                row.text("operator"),
                row.text("note"),
                Cells.provenance(row));
    }

    private static Asset.@Nullable Position position(RecordValue row) {
        return row.findNumber("lat_deg").isEmpty()
                ? null
                : new Asset.Position(
                        Cells.number(row, "lat_deg").doubleValue(),
                        Cells.number(row, "lon_deg").doubleValue());
    }

    private static SiteCriterion criterion(RecordValue row) {
        return new SiteCriterion(
                word(SiteCriterion.Measure.class, row, "criterion"),
                Cells.number(row, "weight").doubleValue(),
                bound(row, "worst"),
                bound(row, "best"),
                Cells.each(row, "targets", AssetId::new),
                row.text("note"),
                Cells.provenance(row));
    }

    private static OptionalDouble bound(RecordValue row, String field) {
        return row.findNumber(field)
                .map(number -> OptionalDouble.of(number.doubleValue()))
                .orElseGet(OptionalDouble::empty);
    }

    private static RiskGroup riskGroup(RecordValue row) {
        List<String> members = row.texts("members");
        return new RiskGroup(
                new RiskGroupId(row.text("id")),
                row.text("name"),
                members.stream()
                        .flatMap(member -> ElementId.parse(member).stream())
                        .toList(),
                members.stream()
                        .filter(member -> member.startsWith(ASSET))
                        .map(member -> new AssetId(member.substring(ASSET.length())))
                        .toList(),
                row.text("basis"),
                row.text("note"),
                Cells.provenance(row));
    }
}
