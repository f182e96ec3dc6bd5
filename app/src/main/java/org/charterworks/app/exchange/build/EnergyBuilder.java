package org.charterworks.app.exchange.build;

import static org.charterworks.app.exchange.build.Cells.figure;
import static org.charterworks.app.exchange.build.Cells.given;
import static org.charterworks.app.exchange.build.Cells.word;

import java.util.List;
import java.util.function.Function;
import org.charterworks.app.exchange.record.FolderRecords;
import org.charterworks.app.exchange.record.RecordValue;
import org.charterworks.network.energy.Carrier;
import org.charterworks.network.energy.EnergyFacts;
import org.charterworks.network.energy.EnergyPoint;
import org.charterworks.network.energy.EnergyRole;
import org.charterworks.network.energy.GasTerm;
import org.charterworks.network.energy.Season;
import org.charterworks.network.energy.TransferLimit;
import org.charterworks.network.model.AssetId;
import org.charterworks.network.model.Grid;
import org.charterworks.network.model.GridId;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.NodeId;

/// What the tables say of energy besides the links that carry it.
final class EnergyBuilder {

    private final FolderRecords records;

    EnergyBuilder(FolderRecords records) {
        this.records = records;
    }

    EnergyFacts facts() {
        return new EnergyFacts(
                rows("network/grids.csv", EnergyBuilder::grid),
                rows("network/transfer_limits.csv", EnergyBuilder::limit),
                rows("network/energy.csv", EnergyBuilder::point),
                rows("network/gas_standard.csv", EnergyBuilder::term),
                rows("network/imports.csv", EnergyBuilder::imported),
                rows("network/observed_flows.csv", EnergyBuilder::flow));
    }

    private <T> List<T> rows(String path, Function<RecordValue, T> maker) {
        return records.rows(path).stream().map(maker).toList();
    }

    private static Grid grid(RecordValue row) {
        return new Grid(
                new GridId(row.text("id")),
                row.text("name"),
                word(Layer.class, row, "layer"),
                Cells.each(row, "nodes", NodeId::new),
                row.text("note"),
                Cells.provenance(row));
    }

    private static TransferLimit limit(RecordValue row) {
        return new TransferLimit(
                new LinkId(row.text("link")),
                word(TransferLimit.Direction.class, row, "direction"),
                word(Season.class, row, "season"),
                figure(row, "amount").orElseThrow());
    }

    private static EnergyPoint point(RecordValue row) {
        return new EnergyPoint(
                row.text("id"),
                row.text("name"),
                new NodeId(row.text("node")),
                word(Carrier.class, row, "layer"),
                word(EnergyRole.class, row, "role"),
                word(Season.class, row, "season"),
                given(row, "asset", AssetId::new),
                figure(row, "amount").orElseThrow(),
                row.text("note"));
    }

    private static EnergyFacts.StatedTerm term(RecordValue row) {
        return new EnergyFacts.StatedTerm(
                new GridId(row.text("grid")),
                word(GasTerm.Kind.class, row, "term"),
                given(row, "link", LinkId::new),
                row.text("name"),
                figure(row, "mcm_per_day").orElseThrow(),
                row.text("note"));
    }

    private static EnergyFacts.Import imported(RecordValue row) {
        return new EnergyFacts.Import(
                row.text("importer"),
                word(Carrier.class, row, "layer"),
                row.text("supplier"),
                row.text("route"),
                row.text("period"),
                Cells.number(row, "amount").doubleValue(),
                row.text("unit"),
                row.text("note"),
                Cells.provenance(row));
    }

    private static EnergyFacts.ObservedFlow flow(RecordValue row) {
        return new EnergyFacts.ObservedFlow(
                new LinkId(row.text("link")),
                row.text("period"),
                Cells.number(row, "value").toPlainString() + " " + row.text("unit"),
                figure(row, "amount").orElse(null),
                row.text("note"));
    }
}
