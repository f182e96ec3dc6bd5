package org.charterworks.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.charterworks.register.access.Visibility;
import org.charterworks.register.evidence.Evidence;
import org.charterworks.register.group.Body;
import org.charterworks.register.group.Meeting;
import org.charterworks.register.instrument.Provision;
import org.charterworks.register.instrument.ProvisionId;
import org.charterworks.register.project.Project;
import org.charterworks.register.source.Subject;
import org.jspecify.annotations.Nullable;

/// The visibility of everything in a register: what is written on it, or else what it follows.
///
/// What follows several things follows the strictest. What cannot be resolved is taken as strictly as possible.
final class Visibilities {
    private final Map<Subject, Visibility> known = new HashMap<>();

    Visibilities(RegisterContents contents) {
        for (Provision provision : contents.instrument().provisions()) {
            put(provision.id().subject(), provision.itemsVisibility());
        }
        for (Body body : contents.bodies()) {
            ProvisionId provision = body.provision();
            put(
                    body.id().subject(),
                    own(body.visibility(), provision == null ? List.of() : List.of(provision.subject())));
        }
        for (Meeting meeting : contents.meetings()) {
            put(
                    meeting.id().subject(),
                    own(
                            meeting.visibility(),
                            meeting.body() == null
                                    ? List.of()
                                    : List.of(meeting.body().subject())));
        }
        contents.commitments()
                .forEach(commitment -> put(
                        commitment.id().subject(),
                        own(
                                commitment.visibility(),
                                List.of(commitment.provision().subject()))));
        contents.projects().forEach(this::putProject);
    }

    private void putProject(Project project) {
        Visibility visibility = own(
                project.visibility(),
                project.provisions().stream().map(ProvisionId::subject).toList());
        put(project.id().subject(), visibility);
        project.milestones().forEach(milestone -> put(milestone.id().subject(), visibility));
    }

    /// Of two things with one id the stricter counts.
    private void put(Subject subject, Visibility visibility) {
        known.merge(subject, visibility, Visibility::strictest);
    }

    /// The visibility of one thing; for a provision, what items under it follow.
    Visibility of(Subject subject) {
        return known.getOrDefault(subject, Visibility.PARTNERS);
    }

    /// The visibility written on something, or else the strictest of what it follows, or else public.
    Visibility own(@Nullable Visibility written, List<Subject> follows) {
        return written != null ? written : strictest(follows);
    }

    /// The visibility of evidence. Evidence about nothing visible is no more visible than that, whatever is
    /// written on it.
    Visibility of(Evidence evidence) {
        Visibility mildest = evidence.about().stream()
                .map(this::shown)
                .min(Visibility::compareTo)
                .orElse(Visibility.PUBLIC);
        return own(evidence.visibility(), evidence.about()).strictest(mildest);
    }

    /// The visibility of what is said at a meeting: never milder than the meeting.
    Visibility saidAt(Subject meeting, @Nullable Visibility written) {
        return own(written, List.of(meeting)).strictest(of(meeting));
    }

    /// The visibility of what a side states: never milder than what it is about.
    Visibility saidAbout(Subject about, @Nullable Visibility written) {
        return own(written, List.of(about)).strictest(of(about));
    }

    Visibility strictest(List<Subject> subjects) {
        return subjects.stream().map(this::of).reduce(Visibility.PUBLIC, Visibility::strictest);
    }

    /// Who may see that a thing exists. Provisions are as public as the instrument.
    Visibility shown(Subject subject) {
        return subject.kind() == Subject.Kind.PROVISION ? Visibility.PUBLIC : of(subject);
    }
}
