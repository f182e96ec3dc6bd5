package org.charterworks.register.evidence;

import java.time.LocalDate;
import java.util.List;
import org.charterworks.register.access.Visibility;
import org.charterworks.register.instrument.AreaId;
import org.charterworks.register.instrument.PartyId;
import org.charterworks.register.source.PeriodDate;
import org.charterworks.register.source.Reliability;
import org.charterworks.register.source.SourceId;
import org.charterworks.register.source.Subject;
import org.jspecify.annotations.Nullable;

/// A dated statement about something in the register, with its sources.
///
/// @param on         when it happened
/// @param endOn      when it ended, null when it did not last
/// @param who        who acted, as the sources name them
/// @param area       the area of cooperation, null when none fits
/// @param about      what it is about; attachment to a subject is a judgement of the register's keepers
/// @param planned    it was announced for that date; whether it took place is not said, so it shows no delivery
/// @param outcome    what came of a planned event, in words, empty when not known
/// @param contested  what about it is disputed, empty when nothing is
/// @param acceptedBy the parties that accepted it; one party's assertion is not joint acceptance
/// @param file       what is kept of it in the archive, null when nothing is
/// @param visibility null when it follows what it is about
public record Evidence(
        EvidenceId id,
        PeriodDate on,
        @Nullable PeriodDate endOn,
        String what,
        List<String> who,
        @Nullable AreaId area,
        List<Subject> about,
        Stance stance,
        boolean planned,
        String outcome,
        String contested,
        Reliability reliability,
        List<PartyId> acceptedBy,
        List<SourceId> sources,
        @Nullable ArchivedFile file,
        @Nullable Visibility visibility) {
    public Evidence {
        who = List.copyOf(who);
        about = List.copyOf(about);
        acceptedBy = List.copyOf(acceptedBy);
        sources = List.copyOf(sources);
    }

    /// Evidence about one or more subjects, of reliability A, not planned, not contested, accepted by nobody yet.
    public static Evidence of(String id, String on, String what, Stance stance, Subject... about) {
        return new Evidence(
                new EvidenceId(id),
                PeriodDate.of(on),
                null,
                what,
                List.of(),
                null,
                List.of(about),
                stance,
                false,
                "",
                "",
                Reliability.A,
                List.of(),
                List.of(),
                null,
                null);
    }

    /// The day by which it is certain: the last day of the period in which it happened or ended.
    public LocalDate certainOn() {
        PeriodDate end = endOn;
        return end == null ? on.last() : end.last();
    }

    public boolean isAbout(Subject subject) {
        return about.contains(subject);
    }

    public boolean isContested() {
        return !contested.isBlank();
    }

    public Evidence withAbout(List<Subject> changed) {
        return new Evidence(
                id,
                on,
                endOn,
                what,
                who,
                area,
                changed,
                stance,
                planned,
                outcome,
                contested,
                reliability,
                acceptedBy,
                sources,
                file,
                visibility);
    }

    public Evidence withPlanned(boolean changed) {
        return new Evidence(
                id,
                on,
                endOn,
                what,
                who,
                area,
                about,
                stance,
                changed,
                outcome,
                contested,
                reliability,
                acceptedBy,
                sources,
                file,
                visibility);
    }

    public Evidence withContested(String changed) {
        return new Evidence(
                id,
                on,
                endOn,
                what,
                who,
                area,
                about,
                stance,
                planned,
                outcome,
                changed,
                reliability,
                acceptedBy,
                sources,
                file,
                visibility);
    }

    public Evidence withAcceptedBy(List<PartyId> changed) {
        return new Evidence(
                id,
                on,
                endOn,
                what,
                who,
                area,
                about,
                stance,
                planned,
                outcome,
                contested,
                reliability,
                changed,
                sources,
                file,
                visibility);
    }
}
