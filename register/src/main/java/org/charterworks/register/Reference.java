package org.charterworks.register;

/// One thing in a register naming another.
///
/// @param from where it is named
/// @param kind what sort of thing is named: `source`, `party`, `area`, `verb`, or the code of a subject's kind
/// @param id   its id
record Reference(Place from, String kind, String id) {}
