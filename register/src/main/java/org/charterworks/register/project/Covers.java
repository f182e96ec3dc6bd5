package org.charterworks.register.project;

import java.util.Locale;

/// What an amount covers, as its source says. Only some amounts say what a project costs.
public enum Covers {
    /// What it costs to build the whole of it.
    CAPITAL,
    /// What it costs to build a part of it.
    PART,
    /// What a year of running it costs.
    YEARLY_OPERATION,
    /// A total said without saying what is in it.
    ANNOUNCED_TOTAL,
    /// Money raised or promised, of any kind.
    FINANCING,
    /// Money lent.
    LOAN,
    /// Money given.
    GRANT,
    /// Money spent already.
    SPENT,
    /// The source does not say.
    NOT_STATED;

    /// The word used in files and answers, lower case, words joined by an underscore.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
