package org.charterworks.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.charterworks.register.access.Visibility;
import org.charterworks.register.evidence.Evidence;
import org.charterworks.register.group.Body;
import org.charterworks.register.group.Meeting;
import org.charterworks.register.indicator.Indicator;
import org.charterworks.register.instrument.Provision;
import org.charterworks.register.instrument.ProvisionId;
import org.charterworks.register.project.Project;
import org.charterworks.register.source.Subject;
import org.jspecify.annotations.Nullable;

/// The visibility of everything in a register: what is written on it, or else what it follows.
///
/// What follows several things is for whoever may see all of them. What cannot be resolved is for nobody.
final class Visibilities {
    private final Map<Subject, Visibility> known = new HashMap<>();
    private final RegisterContents contents;

    Visibilities(RegisterContents contents) {
        this.contents = contents;
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
        return known.getOrDefault(subject, Visibility.nobody());
    }

    /// The visibility written on something, or else the strictest of what it follows, or else public.
    Visibility own(@Nullable Visibility written, List<Subject> follows) {
        return written != null ? written : strictest(follows);
    }

    /// The visibility of evidence.
    Visibility of(Evidence evidence) {
        return aboutSeveral(evidence.about(), evidence.visibility());
    }

    /// The visibility of an indicator.
    Visibility of(Indicator indicator) {
        return aboutSeveral(indicator.about(), indicator.visibility());
    }

    /// What is about nothing visible is no more visible than that, whatever is written on it.
    private Visibility aboutSeveral(List<Subject> about, @Nullable Visibility written) {
        Visibility mildest =
                about.stream().map(this::shown).reduce(Visibility::mildest).orElse(Visibility.everybody());
        return own(written, about).strictest(mildest);
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
        return subjects.stream().map(this::of).reduce(Visibility.everybody(), Visibility::strictest);
    }

    /// Every kind of visibility of the register, written or followed.
    Set<Visibility> kinds() {
        List<Visibility> all = new ArrayList<>(known.values());
        contents.decisions().forEach(item -> all.add(saidAt(item.meeting().subject(), item.visibility())));
        contents.actions().forEach(item -> all.add(saidAt(item.meeting().subject(), item.visibility())));
        contents.statements().forEach(item -> all.add(saidAbout(item.about(), item.visibility())));
        contents.evidence().forEach(item -> all.add(of(item)));
        contents.indicators().forEach(item -> all.add(of(item)));
        return all.stream().flatMap(visibility -> visibility.kinds().stream()).collect(Collectors.toSet());
    }

    /// Who may see that a thing exists. Provisions are as public as the instrument.
    Visibility shown(Subject subject) {
        return subject.kind() == Subject.Kind.PROVISION ? Visibility.everybody() : of(subject);
    }
}
