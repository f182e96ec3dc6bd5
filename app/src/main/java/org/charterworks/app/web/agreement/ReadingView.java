package org.charterworks.app.web.agreement;

import java.util.List;
import org.charterworks.app.web.view.Ref;
import org.charterworks.app.web.view.Refs;
import org.charterworks.app.web.view.SourceRef;
import org.charterworks.register.Register;
import org.charterworks.register.group.BodyReading;
import org.charterworks.register.instrument.ProvisionId;

/// One way of reading which bodies the text lists.
///
/// @param isFollowed whether this register counts by it
/// @param verified   code of how it is known
public record ReadingView(
        String id,
        String name,
        boolean isFollowed,
        String verified,
        String basis,
        List<Ref> bodies,
        List<SourceRef> sources) {
    public ReadingView {
        bodies = List.copyOf(bodies);
        sources = List.copyOf(sources);
    }

    /// All readings of a register.
    public static List<ReadingView> all(Register register) {
        return register.contents().readings().stream()
                .map(reading -> of(reading, register))
                .toList();
    }

    /// The readings whose bodies a provision speaks of.
    static List<ReadingView> ofBodiesUnder(ProvisionId provision, Register register) {
        return register.contents().readings().stream()
                .filter(reading -> reading.bodies().stream()
                        .flatMap(id -> register.findBody(id).stream())
                        .anyMatch(body -> provision.equals(body.provision())))
                .map(reading -> of(reading, register))
                .toList();
    }

    private static ReadingView of(BodyReading reading, Register register) {
        Refs refs = new Refs(register);
        return new ReadingView(
                reading.id().value(),
                reading.name(),
                reading.authoritative(),
                reading.verified().code(),
                reading.basis(),
                reading.bodies().stream().flatMap(id -> refs.body(id).stream()).toList(),
                refs.sources(reading.sources()));
    }
}
