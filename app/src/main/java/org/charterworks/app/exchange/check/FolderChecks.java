package org.charterworks.app.exchange.check;

import org.charterworks.app.exchange.record.FolderRecords;
import org.charterworks.app.exchange.record.RecordValue;
import org.charterworks.app.exchange.report.Findings;

/// Runs every check that looks beyond a single record.
public final class FolderChecks {

    private FolderChecks() {}

    public static void run(FolderRecords records, Findings findings) {
        RecordIndex index = RecordIndex.of(records);
        new UniqueKeys(index, findings).check();
        new References(index, findings).check();
        new RequiredRows(index, findings).check();
        new Waits(index, findings).check();
        new Circles(index, findings).check();
        new Belonging(index, findings).check();
        new EffectChecks(index, findings).check();
        new KnownFigures(index, findings).check();
        new OneValueAtATime(index, findings).check();
        new SupplyChecks(index, findings).check();
        new DecisionChecks(index, findings).check();
    }

    /// Whether everything a paper refers to is in the folder or in the paper itself.
    public static void references(RecordValue paper, FolderRecords records, Findings findings) {
        new References(RecordIndex.of(records).and(paper), findings).check(paper);
    }
}
