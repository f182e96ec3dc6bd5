package org.charterworks.app.web.visit;

import java.util.List;

/// A request whose date, scenario or language cannot be read. Carries everything that is wrong and what can be
/// kept.
public final class BadVisit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Visit kept;
    private final transient List<Fault> faults;

    /// One value that cannot be read.
    ///
    /// @param field    the parameter
    /// @param seen     the value given
    /// @param expected what is expected instead, in the words of the address
    public record Fault(String field, String seen, List<String> expected) {
        public Fault {
            expected = List.copyOf(expected);
        }
    }

    public BadVisit(Visit kept, List<Fault> faults) {
        super(faults.toString());
        this.kept = kept;
        this.faults = List.copyOf(faults);
    }

    /// The visit with the usual value where the one given cannot be read.
    public Visit kept() {
        return kept;
    }

    public List<Fault> faults() {
        return faults;
    }
}
