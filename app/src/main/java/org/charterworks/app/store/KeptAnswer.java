package org.charterworks.app.store;

import java.time.Instant;

/// What was answered to a request that changed something, kept under the key that came with it.
///
/// @param account     whose request it was
/// @param key         what the account calls it
/// @param requestHash SHA-256 of the request as 64 hexadecimal digits
/// @param until       how long it is kept
/// @param tag         of the answer; empty when it had none
/// @param answer      its text
public record KeptAnswer(String account, String key, String requestHash, Instant until, String tag, String answer) {}
