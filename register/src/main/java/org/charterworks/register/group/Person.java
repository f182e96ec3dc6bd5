package org.charterworks.register.group;

import java.util.List;
import org.charterworks.register.instrument.PartyId;
import org.charterworks.register.source.SourceId;

/// A person in a public role, as sources name them.
public record Person(String name, PartyId party, String role, List<SourceId> sources) {
    public Person {
        sources = List.copyOf(sources);
    }
}
