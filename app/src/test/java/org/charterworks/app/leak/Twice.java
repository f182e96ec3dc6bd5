package org.charterworks.app.leak;

import org.charterworks.app.compute.Workspace;
import org.charterworks.app.exchange.ProgrammeFolder;
import org.charterworks.app.exchange.Read;
import org.charterworks.app.exchange.record.ProgrammeRecords;
import org.charterworks.register.access.Viewer;

/// One made-up programme for one viewer: whole and bare.
record Twice(Workspace whole, Workspace bare) {

    static Twice of(MadeUp made, Viewer viewer) {
        return new Twice(of(made.whole()), of(made.bare(viewer)));
    }

    static Workspace of(ProgrammeRecords records) {
        return switch (ProgrammeFolder.read(records)) {
            case Read.Loaded loaded -> new Workspace(loaded.programme(), Viewer.anyone(), Portals.CLOCK);
            case Read.Refused refused ->
                throw new AssertionError(refused.problems().toString());
        };
    }
}
