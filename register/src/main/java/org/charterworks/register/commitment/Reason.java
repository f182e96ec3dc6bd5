package org.charterworks.register.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.charterworks.register.evidence.Evidence;
import org.charterworks.register.instrument.Force;
import org.charterworks.register.instrument.PartyId;
import org.jspecify.annotations.Nullable;

/// Says in words why a commitment stands as it does.
record Reason(
        LocalDate on,
        @Nullable Due due,
        Timeliness timeliness,
        Findings findings,
        @Nullable LocalDate doneOn,
        List<PartyId> parties) {

    String sentence(Force kind) {
        List<String> sentences = new ArrayList<>();
        sentences.add(dateSentence(kind));
        sentences.add(evidenceSentence());
        if (!findings.around().isEmpty()) {
            sentences.add("Around its provision: " + ids(findings.around()) + ".");
        }
        String left = leftOut();
        if (!left.isEmpty()) {
            sentences.add("Left out: " + left + ".");
        }
        return String.join(" ", sentences);
    }

    private String dateSentence(Force kind) {
        String dated = due == null ? "" : "Due " + due.on() + " (" + due.rule() + "). ";
        return dated
                + switch (timeliness) {
                    case PRINCIPLE -> "States a position (" + words(kind) + "); nothing falls due.";
                    case PERMITTED -> "May be done; nothing falls due." + completed();
                    case UNDATED -> "No date is set." + completed();
                    case DONE_EARLY -> "Complete before that, on " + doneOn + ".";
                    case DONE_ON_TIME -> "Complete in time, on " + doneOn + ".";
                    case DONE_LATE -> "Complete after that, on " + doneOn + ".";
                    case LATE -> "That day has passed and it is not complete.";
                    case NO_EVIDENCE_FOUND -> "That day has passed.";
                    case NOT_DUE -> "Not yet due on " + on + ".";
                    case ON_TRACK -> "Not yet due on " + on + ", with progress reported.";
                    case AT_RISK -> "Not yet due on " + on + ", and the newest evidence speaks against it.";
                    case STALE -> "Not yet due on " + on + ", and the newest evidence of progress is old.";
                };
    }

    private String completed() {
        return doneOn == null ? "" : " Complete on " + doneOn + ".";
    }

    private String evidenceSentence() {
        List<String> parts = new ArrayList<>();
        if (!findings.supports().isEmpty()) {
            parts.add("delivery is claimed by " + ids(findings.supports()) + ", " + acceptance());
        }
        if (!findings.contradicts().isEmpty()) {
            parts.add(ids(findings.contradicts()) + " speaks against delivery");
        }
        if (!findings.activity().isEmpty()) {
            parts.add("activity is reported by " + ids(findings.activity()));
        }
        if (parts.isEmpty()) {
            return timeliness == Timeliness.PRINCIPLE
                    ? "Nothing is to be shown."
                    : "No evidence of it was found, which does not show that nothing was done.";
        }
        String joined = String.join("; ", parts);
        return Character.toUpperCase(joined.charAt(0)) + joined.substring(1) + ".";
    }

    private String acceptance() {
        List<PartyId> accepted = findings.acceptedBy(parties);
        String needed = parties.stream().map(PartyId::value).collect(Collectors.joining(" and "));
        if (accepted.isEmpty()) {
            return "accepted by nobody of " + needed;
        }
        String by = accepted.stream().map(PartyId::value).collect(Collectors.joining(" and "));
        return accepted.equals(parties) ? "accepted by " + by : "accepted by " + by + " only of " + needed;
    }

    private String leftOut() {
        List<String> left = new ArrayList<>();
        if (findings.planned() > 0) {
            left.add(findings.planned() + " planned");
        }
        if (findings.early() > 0) {
            left.add(findings.early() + " from before " + findings.from());
        }
        if (findings.later() > 0) {
            left.add(findings.later() + " not certain by " + findings.to());
        }
        return String.join(", ", left);
    }

    private static String words(Force kind) {
        return kind.code().replace('_', ' ');
    }

    private static String ids(List<Evidence> items) {
        return items.stream().map(item -> item.id().value()).collect(Collectors.joining(", "));
    }
}
