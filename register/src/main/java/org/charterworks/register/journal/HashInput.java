package org.charterworks.register.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/// Feeds values into SHA-256 so that different sequences of values never give the same bytes.
///
/// Numbers are big-endian; a text is the number of its UTF-8 bytes as int32 and then these bytes.
final class HashInput {

    private final MessageDigest digest;

    private HashInput(MessageDigest digest) {
        this.digest = digest;
    }

    /// Begins with a tag that tells for what the hash is.
    static HashInput of(String tag) {
        try {
            return new HashInput(MessageDigest.getInstance("SHA-256")).text(tag);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    HashInput number(long int64) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(int64).flip());
        return this;
    }

    HashInput text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
        return this;
    }

    /// Seconds since 1970-01-01T00:00Z as int64, nanoseconds within the second as int32.
    HashInput instant(Instant instant) {
        digest.update(ByteBuffer.allocate(Long.BYTES + Integer.BYTES)
                .putLong(instant.getEpochSecond())
                .putInt(instant.getNano())
                .flip());
        return this;
    }

    /// The hash as 64 lower-case hexadecimal digits; ends the input.
    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
