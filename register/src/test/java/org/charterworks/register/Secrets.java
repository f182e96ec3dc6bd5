package org.charterworks.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.charterworks.register.access.Viewer;
import org.charterworks.register.access.Visibility;
import org.charterworks.register.instrument.Provision;
import org.charterworks.register.instrument.ProvisionId;
import org.charterworks.register.source.SourceId;
import org.charterworks.register.source.Subject;
import org.jspecify.annotations.Nullable;

/// Who may know the ids and texts of a register, written down while it is made up and in other words than the
/// register's own: one question to a viewer per thing.
final class Secrets {
    private final Map<String, Predicate<Viewer>> things = new HashMap<>();
    private final Map<String, List<Predicate<Viewer>>> cited = new HashMap<>();
    private final Map<ProvisionId, Predicate<Viewer>> provisions = new HashMap<>();

    /// Everything a viewer may not know: things hidden, their texts, and sources that only they cite.
    Set<String> from(Viewer viewer) {
        Set<String> hidden = new HashSet<>();
        things.forEach((id, may) -> {
            if (!may.test(viewer)) {
                hidden.add(id);
                hidden.add("text of " + id);
            }
        });
        cited.forEach((source, may) -> {
            if (may.stream().noneMatch(each -> each.test(viewer))) {
                hidden.add(source);
            }
        });
        return hidden;
    }

    /// Restricts what follows a provision.
    void restrict(ProvisionId provision, Visibility written) {
        provisions.put(provision, asked(written));
    }

    /// Who may see what follows a provision.
    Predicate<Viewer> following(Provision provision) {
        return provisions.getOrDefault(provision.id(), Secrets::anybody);
    }

    /// Notes a thing as hidden by what is written on it or, with nothing written, by what it follows.
    Predicate<Viewer> hide(String id, @Nullable Visibility written, Predicate<Viewer> follows) {
        return note(id, written == null ? follows : asked(written));
    }

    /// Notes a thing as hidden by both: what is written on it, and what it is never milder than.
    Predicate<Viewer> hideBoth(String id, @Nullable Visibility written, Predicate<Viewer> least) {
        return note(id, written == null ? least : asked(written).and(least));
    }

    private Predicate<Viewer> note(String id, Predicate<Viewer> may) {
        things.put(id, may);
        return may;
    }

    /// Notes that something, hidden or not, cites a source.
    List<SourceId> cite(Predicate<Viewer> may, SourceId source) {
        cited.computeIfAbsent(source.value(), _ -> new ArrayList<>()).add(may);
        return List.of(source);
    }

    Predicate<Viewer> of(String id) {
        return things.getOrDefault(id, Secrets::anybody);
    }

    /// Who may see a subject; of provisions, when followed, who may see their followers.
    Predicate<Viewer> of(Subject subject, boolean followingProvisions) {
        return switch (subject.kind()) {
            case PROVISION ->
                followingProvisions
                        ? provisions.getOrDefault(new ProvisionId(subject.id()), Secrets::anybody)
                        : Secrets::anybody;
            case MILESTONE -> of(subject.id().substring(0, subject.id().indexOf('/')));
            case COMMITMENT, BODY, MEETING, PROJECT -> of(subject.id());
        };
    }

    /// What is written, as a question: from the written words and not from the value's own answer.
    private static Predicate<Viewer> asked(Visibility written) {
        Predicate<Viewer> all = Secrets::anybody;
        for (String part : written.code().split(" and ", -1)) {
            String names = part.substring(part.indexOf(':') + 1);
            all = all.and(
                    switch (part.charAt(2)) {
                        case 'b' -> Secrets::anybody;
                        case 'r' ->
                            part.equals("partners")
                                    ? Viewer::partner
                                    : viewer -> viewer.parties().contains(names);
                        default ->
                            viewer -> viewer.name()
                                    .filter(List.of(names.split(",", -1))::contains)
                                    .isPresent();
                    });
        }
        return all;
    }

    private static boolean anybody(Viewer viewer) {
        return true;
    }
}
