package org.charterworks.app.exchange.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.charterworks.app.exchange.report.Findings;
import org.charterworks.app.exchange.report.RecordPlace;

/// UTF-8 and nothing else, strictly: what is not UTF-8 is named with its line and byte, never replaced by
/// question marks.
final class Encoding {

    private static final String EXPECTED = "text in UTF-8";
    private static final String ADVICE = "save the file as UTF-8";

    private Encoding() {}

    static Optional<String> decode(byte[] bytes, String path, Findings findings) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            findings.problem(new RecordPlace(path, 1), "", "UTF-16 or UTF-32", EXPECTED, ADVICE);
            return Optional.empty();
        }
        int start = 0;
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            start = 3;
            findings.note(new RecordPlace(path, 1), "begins with a byte order mark, which is not needed");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            notUtf8(bytes, in.position(), path, findings);
            return Optional.empty();
        }
        out.flip();
        return withoutControls(out.toString(), path, findings);
    }

    private static void notUtf8(byte[] bytes, int position, String path, Findings findings) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        findings.problem(
                new RecordPlace(path, line),
                "",
                String.format(Locale.ROOT, "byte 0x%02X at offset %d", bytes[position] & 0xFF, position),
                EXPECTED,
                ADVICE);
    }

    private static Optional<String> withoutControls(String text, String path, Findings findings) {
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
            } else if (Character.isISOControl(c) && c != '\t' && c != '\r') {
                findings.problem(
                        new RecordPlace(path, line),
                        "",
                        String.format(Locale.ROOT, "control character U+%04X", (int) c),
                        "text without control characters",
                        "this looks like a binary file or UTF-16; save it as plain text in UTF-8");
                return Optional.empty();
            }
        }
        return Optional.of(text);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
