package org.charterworks.app.leak;

/// Something by which a viewer can tell that something hidden is there.
///
/// @param difference what they are given that they would not be given without it
record Leak(String viewer, String outlet, String difference) {}
