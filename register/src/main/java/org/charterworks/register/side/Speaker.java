package org.charterworks.register.side;

import org.charterworks.register.instrument.PartyId;

/// Who states something: one of the parties for itself, or somebody independent of them.
public sealed interface Speaker {

    /// A party to the instrument.
    record Side(PartyId party) implements Speaker {}

    /// An assessor who belongs to no party.
    record Independent(AssessorId assessor) implements Speaker {}

    /// As files write it: `party:AZ`, `assessor:IRM`.
    default String reference() {
        return switch (this) {
            case Side(PartyId party) -> "party:" + party;
            case Independent(AssessorId assessor) -> "assessor:" + assessor;
        };
    }
}
