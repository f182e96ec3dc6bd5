package org.charterworks.app.store;

/// Why a database cannot be used.
///
/// @param where the folder or the address (without password)
/// @param what what was found
/// @param advice what to do
public record Refusal(String where, String what, String advice) {

    /// All of it for a person, over one or more lines.
    public String text() {
        return where + ": " + what + "\n" + advice;
    }
}
