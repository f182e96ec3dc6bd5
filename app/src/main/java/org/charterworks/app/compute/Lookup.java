package org.charterworks.app.compute;

import java.util.List;

/// What a text that somebody typed names.
public sealed interface Lookup<T> {

    /// It names one thing.
    record Found<T>(T thing) implements Lookup<T> {}

    /// It names nothing, or several things.
    ///
    /// @param text        as typed
    /// @param sort        what was looked for: `place`, `scenario`, `project`
    /// @param fitting     ids of what it fits, when it fits several; else empty
    /// @param suggestions ids of what it may have meant, best first
    record Unclear<T>(String text, String sort, List<String> fitting, List<String> suggestions) implements Lookup<T> {
        public Unclear {
            fitting = List.copyOf(fitting);
            suggestions = List.copyOf(suggestions);
        }

        /// Why nothing was found, in one sentence.
        public String reason() {
            return fitting.isEmpty()
                    ? "there is no " + sort + " \"" + text + "\""
                    : "\"" + text + "\" fits more than one " + sort;
        }
    }
}
