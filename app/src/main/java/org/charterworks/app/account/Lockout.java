package org.charterworks.app.account;

import java.time.Duration;

/// For how long an account is closed after failed log-ins in a row: not at all for the first four, then 15 minutes,
/// twice as long after each further five, and never longer than a day.
final class Lockout {
    static final int FREE = 5;
    private static final Duration FIRST = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofDays(1);

    private Lockout() {}

    /// @param failures in a row, with the newest
    static Duration after(int failures) {
        if (failures < FREE || failures % FREE != 0) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures / FREE - 1, 10);
        Duration closed = FIRST.multipliedBy(1L << doublings);
        return closed.compareTo(LONGEST) > 0 ? LONGEST : closed;
    }
}
