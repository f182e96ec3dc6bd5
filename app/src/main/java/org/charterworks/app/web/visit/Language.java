package org.charterworks.app.web.visit;

import java.util.Locale;

/// A language in which the portal speaks.
///
/// @param name its own name for itself
public record Language(Locale locale, String name) {

    /// The code in addresses and in `<html lang>`, such as `en`.
    public String code() {
        return locale.getLanguage();
    }
}
