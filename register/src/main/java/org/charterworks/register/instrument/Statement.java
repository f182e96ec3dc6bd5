package org.charterworks.register.instrument;

/// A sentence about the instrument with how it is known, for example what legal effect it has for one party.
public record Statement(String text, Verified verified) {}
