package org.charterworks.app.api;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// Lets as many questions be computed at a time as there are processors; the others wait for their turn, in order.
@Component
final class Turns {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private final Semaphore places;
    private final Duration longestWait;

    Turns() {
        this(Math.max(2, Runtime.getRuntime().availableProcessors()), LONGEST_WAIT);
    }

    Turns(int places, Duration longestWait) {
        this.places = new Semaphore(places, true);
        this.longestWait = longestWait;
    }

    /// The result, or empty when no turn came in time.
    <T> Optional<T> take(Supplier<T> question) {
        try {
            if (!places.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(question.get());
        } finally {
            places.release();
        }
    }
}
