package org.charterworks.app.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/// Codes of six digits that a device shows for 30 seconds each (TOTP, RFC 6238), as every authenticator program knows
/// them: SHA-1, base 32.
final class TimeCodes {
    private static final Duration STEP = Duration.ofSeconds(30);
    private static final int DIGITS = 6;
    private static final int SECRET_BYTES = 20;
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final SecureRandom CHANCE = new SecureRandom();

    private TimeCodes() {}

    /// A new secret, in base 32.
    static String makeSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        CHANCE.nextBytes(bytes);
        return encoded(bytes);
    }

    /// The number of the time step whose code was given: the present one, the one before or the one after, but only
    /// later than the last one used; empty when the code is wrong.
    static OptionalLong accept(String secret, String code, Instant now, long lastUsed) {
        long present = now.getEpochSecond() / STEP.toSeconds();
        for (long step = present - 1; step <= present + 1; step++) {
            if (step > lastUsed && same(code, at(secret, step))) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    /// The code of a time step.
    static String at(String secret, long step) {
        try {
            TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator(
                    STEP, DIGITS, TimeBasedOneTimePasswordGenerator.TOTP_ALGORITHM_HMAC_SHA1);
            return codes.generateOneTimePasswordString(
                    new SecretKeySpec(decoded(secret), "RAW"),
                    Instant.ofEpochSecond(step * STEP.toSeconds()),
                    Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("any bytes are a key", e);
        }
    }

    /// What a device reads from a picture.
    static String address(String issuer, String account, String secret) {
        return "otpauth://totp/" + encoded(issuer) + ":" + encoded(account) + "?secret=" + secret + "&issuer="
                + encoded(issuer);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte each : bytes) {
            held = (held << 8) | (each & 0xff);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(BASE_32.charAt((held >> bits) & 31));
            }
        }
        return text.toString();
    }

    private static byte[] decoded(String text) {
        byte[] bytes = new byte[text.length() * 5 / 8];
        int held = 0;
        int bits = 0;
        int next = 0;
        for (int i = 0; i < text.length(); i++) {
            held = (held << 5) | BASE_32.indexOf(text.charAt(i));
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes[next++] = (byte) (held >> bits);
            }
        }
        return bytes;
    }
}
