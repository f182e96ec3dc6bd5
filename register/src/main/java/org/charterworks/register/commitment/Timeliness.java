package org.charterworks.register.commitment;

import java.util.Locale;

/// How something stands against its date. Every commitment has exactly one of these on any day.
public enum Timeliness {
    DONE_EARLY,
    DONE_ON_TIME,
    DONE_LATE,
    /// Not yet due, with recent evidence of progress.
    ON_TRACK,
    /// Not yet due, and the newest evidence speaks against it.
    AT_RISK,
    /// The date has passed and evidence shows it not complete.
    LATE,
    /// The date has passed and no evidence was found either way.
    NO_EVIDENCE_FOUND,
    /// Not yet due, and the evidence of progress is old.
    STALE,
    /// Not yet due, and nothing was found, which is no fault.
    NOT_DUE,
    /// To be done, without a date. A class of its own, never counted as on time.
    UNDATED,
    /// States a position; never late.
    PRINCIPLE,
    /// May be done; never late.
    PERMITTED;

    /// The word used in answers, such as `no-evidence-found`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether it was completed against its date, whenever that was.
    public boolean isDone() {
        return this == DONE_EARLY || this == DONE_ON_TIME || this == DONE_LATE;
    }

    /// Whether its date passed and it was not completed.
    public boolean isOverdue() {
        return this == LATE || this == NO_EVIDENCE_FOUND;
    }
}
