package org.charterworks.app.web.evidence;

import java.util.List;
import org.charterworks.app.web.failure.NotThere;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.view.Ref;
import org.charterworks.register.Register;
import org.charterworks.register.evidence.Evidence;

/// Finds an item of evidence among those that the viewer may see; of the rest nobody learns whether it exists.
final class ShownEvidence {
    private ShownEvidence() {}

    static Evidence evidence(String id, Portal portal) {
        Register register = portal.register();
        return register.evidence().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> NotThere.among("evidence", id, known(register)));
    }

    private static List<Ref> known(Register register) {
        return register.evidence().stream()
                .map(each -> new Ref(each.id().value(), each.what(), "/evidence/" + each.id()))
                .toList();
    }
}
