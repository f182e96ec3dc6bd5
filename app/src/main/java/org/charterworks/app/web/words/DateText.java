package org.charterworks.app.web.words;

/// A date as tables and as sentences write it.
///
/// @param iso  2026-05-10, 2026-Q2 or 2030
/// @param text 10 May 2026, second quarter of 2026 or 2030, in the reader's language
public record DateText(String iso, String text) {}
