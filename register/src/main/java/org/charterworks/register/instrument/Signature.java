package org.charterworks.register.instrument;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// When, where and by whom the instrument was signed.
///
/// @param timeZone the zone whose calendar decides what day it is for this instrument
public record Signature(LocalDate on, String place, ZoneId timeZone, List<Signatory> signatories) {
    public Signature {
        signatories = List.copyOf(signatories);
    }
}
