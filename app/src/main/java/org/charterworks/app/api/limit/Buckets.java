package org.charterworks.app.api.limit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/// A bucket of requests for every client: each request takes one out, and time fills it again, evenly. Safe for many
/// threads.
///
/// A client is an address; of IPv6 its first half, because whoever has one such address has a network of them. Only so
/// many clients are remembered; one that is forgotten begins anew with a full bucket.
public final class Buckets {
    private static final int NETWORK_BYTES = 8;
    private static final long NANOS_PER_SECOND = 1_000_000_000;

    private final LimitSettings settings;
    private final TimeMeter time;
    private final Map<String, Bucket> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > settings.clients();
        }
    };

    public Buckets(LimitSettings settings, TimeMeter time) {
        this.settings = settings;
        this.time = time;
    }

    /// What became of a request.
    ///
    /// @param allowed     whether it was still in the bucket
    /// @param left        how many are left
    /// @param fullSeconds after how many seconds the bucket is full again
    /// @param waitSeconds after how many seconds the next is there; 0 when one is
    public record Taken(boolean allowed, long left, long fullSeconds, long waitSeconds) {}

    /// Takes one request of a client out of its bucket.
    public Taken take(String address) {
        ConsumptionProbe probe = bucket(client(address)).tryConsumeAndReturnRemaining(1);
        return new Taken(
                probe.isConsumed(),
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForReset()),
                seconds(probe.getNanosToWaitForRefill()));
    }

    /// How many clients are remembered.
    public int clients() {
        synchronized (kept) {
            return kept.size();
        }
    }

    private Bucket bucket(String client) {
        synchronized (kept) {
            return kept.computeIfAbsent(client, _ -> full());
        }
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(settings.requests()).refillGreedy(settings.requests(), settings.window()))
                .withCustomTimePrecision(time)
                .build();
    }

    private static String client(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }

    private static long seconds(long nanos) {
        return Math.ceilDiv(nanos, NANOS_PER_SECOND);
    }
}
