package org.charterworks.register.group;

import java.util.List;
import org.charterworks.register.access.Visibility;
import org.charterworks.register.source.SourceId;
import org.charterworks.register.source.Subject;
import org.jspecify.annotations.Nullable;

/// Something decided at a meeting.
///
/// @param about      what it concerns
/// @param changes    what it did to the register, empty when it only states something
/// @param visibility null when it follows its meeting
public record Decision(
        DecisionId id,
        MeetingId meeting,
        String text,
        List<Subject> about,
        List<DecidedChange> changes,
        List<SourceId> sources,
        @Nullable Visibility visibility) {
    public Decision {
        about = List.copyOf(about);
        changes = List.copyOf(changes);
        sources = List.copyOf(sources);
    }

    public Decision withAbout(List<Subject> changed) {
        return new Decision(id, meeting, text, changed, changes, sources, visibility);
    }

    public Decision withChanges(List<DecidedChange> changed) {
        return new Decision(id, meeting, text, about, changed, sources, visibility);
    }
}
