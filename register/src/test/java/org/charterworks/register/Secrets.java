package org.charterworks.register;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.charterworks.register.access.Visibility;
import org.charterworks.register.instrument.Provision;
import org.charterworks.register.instrument.ProvisionId;
import org.charterworks.register.source.SourceId;
import org.charterworks.register.source.Subject;
import org.jspecify.annotations.Nullable;

/// The ids and texts that only partners may see, written down while a register is made up.
final class Secrets {
    private final Set<String> partnersOnly = new HashSet<>();
    private final Set<String> citedInPublic = new HashSet<>();
    private final Set<String> citedForPartners = new HashSet<>();
    private final Set<ProvisionId> restricted = new HashSet<>();

    /// Everything only partners may see: things hidden, their texts, and sources that only they cite.
    Set<String> all() {
        Set<String> all = new HashSet<>(citedForPartners);
        all.removeAll(citedInPublic);
        all.addAll(partnersOnly);
        return all;
    }

    /// Makes what follows a provision partners' only.
    void restrict(ProvisionId provision) {
        restricted.add(provision);
    }

    boolean isRestricted(Provision provision) {
        return restricted.contains(provision.id());
    }

    /// Notes a thing as hidden when that is written on it or, with nothing written, when what it follows is.
    boolean hide(String id, @Nullable Visibility written, boolean follows) {
        boolean hidden = written == null ? follows : written == Visibility.PARTNERS;
        if (hidden) {
            partnersOnly.add(id);
            partnersOnly.add("text of " + id);
        }
        return hidden;
    }

    /// Notes that something, hidden or not, cites a source.
    List<SourceId> cite(boolean hidden, SourceId source) {
        (hidden ? citedForPartners : citedInPublic).add(source.value());
        return List.of(source);
    }

    boolean isHidden(String id) {
        return partnersOnly.contains(id);
    }

    /// Whether a subject is hidden, or, following provisions, is a provision whose followers are.
    boolean isHidden(Subject subject, boolean followingProvisions) {
        return switch (subject.kind()) {
            case PROVISION -> followingProvisions && restricted.contains(new ProvisionId(subject.id()));
            case MILESTONE -> isHidden(subject.id().substring(0, subject.id().indexOf('/')));
            case COMMITMENT, BODY, MEETING, PROJECT -> isHidden(subject.id());
        };
    }
}
