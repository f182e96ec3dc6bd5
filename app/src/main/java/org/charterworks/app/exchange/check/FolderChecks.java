package org.charterworks.app.exchange.check;

import org.charterworks.app.exchange.record.FolderRecords;
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
    }
}
