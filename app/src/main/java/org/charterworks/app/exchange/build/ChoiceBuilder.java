package org.charterworks.app.exchange.build;

import java.math.BigDecimal;
import java.util.List;
import org.charterworks.app.exchange.record.FolderRecords;
import org.charterworks.app.exchange.record.RecordValue;
import org.charterworks.app.exchange.report.Findings;
import org.charterworks.network.choice.ChoiceRule;
import org.charterworks.network.choice.Sensitivity;
import org.charterworks.network.model.CommodityId;
import org.charterworks.network.model.NodeId;

/// How kinds of cargo choose between corridors.
final class ChoiceBuilder {
    private final FolderRecords records;
    private final Findings findings;

    ChoiceBuilder(FolderRecords records, Findings findings) {
        this.records = records;
        this.findings = findings;
    }

    List<ChoiceRule> rules() {
        return records.rows("network/choices.csv").stream()
                .filter(this::isSound)
                .map(ChoiceBuilder::rule)
                .toList();
    }

    private boolean isSound(RecordValue row) {
        boolean sound = number(row, "nest_scale", 1) > 0;
        if (!sound) {
            findings.problem(
                    row.placeOf("nest_scale"),
                    "nest_scale",
                    "0",
                    "above 0 up to 1",
                    "take 1 where nothing says that ways through the same countries are alike");
        }
        return sound;
    }

    private static ChoiceRule rule(RecordValue row) {
        return new ChoiceRule(
                new CommodityId(row.text("commodity")),
                new Sensitivity(number(row, "theta_per_usd", 1), number(row, "nest_scale", 1)),
                number(row, "captive_share", 0),
                row.findText("captive_via").map(NodeId::new),
                row.yes("path_size"),
                Cells.provenance(row));
    }

    private static double number(RecordValue row, String field, double otherwise) {
        return row.findNumber(field).map(BigDecimal::doubleValue).orElse(otherwise);
    }
}
