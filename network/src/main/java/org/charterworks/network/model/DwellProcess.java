package org.charterworks.network.model;

import java.util.Locale;
import java.util.Optional;

/// What holds a shipment at a node.
///
/// A *passing* process is charged to every shipment its row fits. A *transfer* process does more: it permits the
/// change of layer or gauge that its row names, and that change is impossible without such a row.
public enum DwellProcess {
    BORDER(false),
    CUSTOMS(false),
    QUEUE(false),
    /// Waiting for a sailing. It adds to the transfer onto the sea layer and never permits one.
    FERRY_WAIT(false),
    PORT(true),
    TRANSHIPMENT(true),
    GAUGE_CHANGE(true);

    private final boolean transfer;

    DwellProcess(boolean transfer) {
        this.transfer = transfer;
    }

    /// Whether a row of this process permits a change of layer or gauge.
    public boolean isTransfer() {
        return transfer;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DwellProcess> findByCode(String code) {
        return Codes.find(values(), DwellProcess::code, code);
    }
}
