package org.charterworks.register.journal;

/// A change that somebody wants to record: who, why and what, before it has a place in the journal.
///
/// Every text can be stored and hashed exactly: no NUL character and no lone surrogate.
///
/// @param actor who makes the change; never blank
/// @param reason why; never blank
/// @param changeKind the word by which the reader of the journal recognises the change; never blank
/// @param changeJson the change itself as canonical JSON; kept byte for byte and not interpreted here; never
/// blank
public record NewEntry(String actor, String reason, String changeKind, String changeJson) {

    public NewEntry {
        requireText("actor", actor);
        requireText("reason", reason);
        requireText("changeKind", changeKind);
        requireText("changeJson", changeJson);
    }

    private static void requireText(String name, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " is blank");
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean paired = Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1));
            if (paired) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                throw new IllegalArgumentException(
                        name + " holds a character at position " + i + " that is not text: " + (int) c);
            }
        }
    }
}
