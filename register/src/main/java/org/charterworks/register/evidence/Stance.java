package org.charterworks.register.evidence;

import java.util.Locale;

/// What an item of evidence does to the claim that its subject is delivered.
public enum Stance {
    /// It shows the subject delivered.
    SUPPORTS,
    /// It shows the subject not delivered, or undone.
    CONTRADICTS,
    /// It tells of a step or an event around the subject and claims no delivery.
    REPORTS;

    /// The word used in files and answers, lower case.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
