package org.charterworks.app.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// What goes back to whoever asked.
final class Reply {
    private static final int TAG_BYTES = 12;
    private static final int AGAIN_SECONDS = 5;

    private Reply() {}

    /// An answer with an entity tag made from all of it, so that whoever has it already is told so.
    static ResponseEntity<Object> answer(String json) {
        return answer(json, HttpHeaders.EMPTY);
    }

    static ResponseEntity<Object> answer(String json, HttpHeaders more) {
        return ResponseEntity.ok()
                .headers(more)
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(tag(json))
                .body(json);
    }

    /// Every fault of a question.
    ///
    /// @param suggestions what was perhaps meant
    static ResponseEntity<Object> unclear(List<Problem.Fault> faults, List<String> suggestions) {
        return wrong(faults, suggestions).response();
    }

    static Problem wrong(List<Problem.Fault> faults, List<String> suggestions) {
        return Problem.Kind.UNCLEAR_QUESTION.of(
                faults.size() == 1 ? "one parameter is wrong" : faults.size() + " parameters are wrong",
                "see /api/v1/openapi.json for what may be given",
                faults,
                suggestions);
    }

    /// No turn came in time.
    static ResponseEntity<Object> busy() {
        HttpHeaders again = new HttpHeaders();
        again.set(HttpHeaders.RETRY_AFTER, Integer.toString(AGAIN_SECONDS));
        return Problem.Kind.BUSY
                .of("other questions are being computed", "ask again in a while", List.of(), List.of())
                .response(again);
    }

    /// A weak entity tag, because the answer may travel compressed.
    private static String tag(String json) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return "W/\"" + HexFormat.of().formatHex(hash, 0, TAG_BYTES) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
