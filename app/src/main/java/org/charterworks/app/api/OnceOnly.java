package org.charterworks.app.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.charterworks.app.compute.ChangeOutcome;
import org.charterworks.app.compute.Receipt;
import org.charterworks.app.store.KeptAnswer;
import org.charterworks.app.store.RequestKeys;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Carries a request with a key out once, however often it is sent, after the IETF draft on the header Idempotency-Key
/// (draft-ietf-httpapi-idempotency-key-header-07).
///
/// The answer is kept under the key in the transaction of the change, so that neither a lost connection nor a server
/// that
/// dies in between leaves a change without its answer. What was refused changed nothing and leaves the key free.
final class OnceOnly {
    static final String KEY = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";
    private static final String SHAPE = "\"[!#-~]{1,255}\"|[!#-~]{1,255}";

    private final RequestKeys keys;
    private final Clock clock;
    private final Duration kept;
    private final Set<Key> inProgress = ConcurrentHashMap.newKeySet();

    /// @param kept how long answers are kept
    OnceOnly(RequestKeys keys, Clock clock, Duration kept) {
        this.keys = keys;
        this.clock = clock;
        this.kept = kept;
    }

    private record Key(String account, String text) {}

    /// What a change is carried out with.
    ///
    /// @param receipt makes what is kept from the answer that a change gets; empty when nothing is kept
    record Once(Optional<Function<Function<ChangeOutcome.Done, ResponseEntity<Object>>, Receipt>> receipt) {

        /// @param reply gives the answer to the change when it is done
        Optional<Receipt> receipt(Function<ChangeOutcome.Done, ResponseEntity<Object>> reply) {
            return receipt.map(make -> make.apply(reply));
        }
    }

    /// Adds what is wrong with the key of a request.
    static void check(HttpServletRequest request, List<Problem.Fault> faults) {
        String given = request.getHeader(KEY);
        if (given != null && !given.matches(SHAPE)) {
            faults.add(new Problem.Fault(KEY, given, "1 to 255 visible characters of ASCII, such as a UUID"));
        }
    }

    /// Carries a change out, or answers what was answered when it was. The key has been checked.
    ///
    /// @param dryRun nothing is to be recorded; the key counts for nothing then
    ResponseEntity<Object> once(
            String account,
            HttpServletRequest request,
            String body,
            boolean dryRun,
            Function<Once, ResponseEntity<Object>> change) {
        String given = request.getHeader(KEY);
        if (given == null || dryRun) {
            return change.apply(new Once(Optional.empty()));
        }
        Key key = new Key(account, given.replace("\"", ""));
        if (!inProgress.add(key)) {
            return underWay();
        }
        try {
            String hash = hash(request, body);
            return answered(key, hash).orElseGet(() -> {
                ResponseEntity<Object> answer =
                        change.apply(new Once(Optional.of(reply -> done -> kept(key, hash, reply.apply(done)))));
                return answer.getStatusCode().is2xxSuccessful()
                        ? answer
                        : answered(key, hash).orElse(answer);
            });
        } finally {
            inProgress.remove(key);
        }
    }

    private KeptAnswer kept(Key key, String hash, ResponseEntity<Object> answer) {
        Instant until = clock.instant().plus(kept);
        String tag = Optional.ofNullable(answer.getHeaders().getETag()).orElse("");
        return new KeptAnswer(
                key.account(),
                key.text(),
                hash,
                until,
                tag,
                Objects.requireNonNull(answer.getBody()).toString());
    }

    private Optional<ResponseEntity<Object>> answered(Key key, String hash) {
        return keys.find(key.account(), key.text(), clock.instant())
                .map(answer -> answer.requestHash().equals(hash) ? again(answer) : ofAnother());
    }

    private static ResponseEntity<Object> again(KeptAnswer answer) {
        ResponseEntity.BodyBuilder reply = ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .header(REPLAYED, "true");
        if (!answer.tag().isEmpty()) {
            reply.eTag(answer.tag());
        }
        return reply.body(answer.answer());
    }

    private static ResponseEntity<Object> ofAnother() {
        return Problem.Kind.KEY_USED
                .of(
                        "another request was carried out under this key",
                        "send each change with a key of its own",
                        List.of(),
                        List.of())
                .response();
    }

    private static ResponseEntity<Object> underWay() {
        HttpHeaders again = new HttpHeaders();
        again.set(HttpHeaders.RETRY_AFTER, "1");
        return Problem.Kind.UNDER_WAY
                .of(
                        "a request with this key is being carried out",
                        "send it again in a moment to be told what came of it",
                        List.of(),
                        List.of())
                .response(again);
    }

    private static String hash(HttpServletRequest request, String body) {
        String whole = String.join(
                "\n",
                request.getMethod(),
                request.getRequestURI(),
                String.valueOf(request.getQueryString()),
                String.valueOf(request.getHeader(HttpHeaders.IF_MATCH)),
                String.valueOf(request.getHeader(HttpHeaders.IF_NONE_MATCH)),
                body);
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
