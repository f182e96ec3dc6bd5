package org.charterworks.app.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What is wrong with a password that somebody chooses. Length is asked for and nothing else that people answer with
/// an exclamation mark (NIST SP 800-63B).
public enum PasswordFault {
    /// Fewer than twelve characters.
    SHORT,
    /// More than 200 characters.
    LONG,
    /// The name of the account, or one character again and again.
    EASY,
    /// Not the same the second time.
    DIFFERENT,
    /// The present password does not fit.
    PRESENT,
    /// The link was used, or has ended.
    LINK;

    static final int SHORTEST = 12;
    private static final int LONGEST = 200;

    /// The word used in addresses and message files.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Everything that is wrong with a chosen password.
    static List<PasswordFault> of(String account, String chosen, String again) {
        List<PasswordFault> faults = new ArrayList<>();
        int length = chosen.codePointCount(0, chosen.length());
        if (length < SHORTEST) {
            faults.add(SHORT);
        }
        if (length > LONGEST) {
            faults.add(LONG);
        }
        if (Account.named(chosen).contains(account)
                || chosen.codePoints().distinct().count() < 4) {
            faults.add(EASY);
        }
        if (!chosen.equals(again)) {
            faults.add(DIFFERENT);
        }
        return faults;
    }
}
