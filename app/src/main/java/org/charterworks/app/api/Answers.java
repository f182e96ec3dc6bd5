package org.charterworks.app.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.app.cli.Question;
import org.charterworks.app.cli.Questions;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.web.visit.AsOfReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Answers questions with the JSON of their commands, as of now or of an earlier moment.
///
/// An answer has an entity tag made from its bytes, so that whoever has it already is told so.
@RestController
class Answers {
    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);
    private static final int TAG_BYTES = 12;

    private final Questions questions = new Questions();
    private final Turns turns = new Turns();
    private final OpenApi description = new OpenApi(questions);
    private final Workspace workspace;

    Answers(Workspace workspace) {
        this.workspace = workspace;
    }

    @GetMapping("/api/v1/openapi.json")
    ResponseEntity<Object> openApi() {
        return answer(description.document());
    }

    @GetMapping("/api/v1/{name}")
    ResponseEntity<Object> ask(@PathVariable String name, HttpServletRequest request) {
        Optional<Question> question = questions.find(name);
        if (question.isEmpty()) {
            return unknown(name).response();
        }
        if (new AsOfReader(workspace).read(request)
                instanceof AsOfReader.Asked.Unreadable(String seen, List<String> expected)) {
            Problem.Fault fault = new Problem.Fault(
                    AsOfReader.AS_OF,
                    seen,
                    "a day or an instant that has come, such as " + String.join(" or ", expected));
            return unclear(List.of(fault)).response();
        }
        SortedMap<String, List<String>> given = new TreeMap<>();
        request.getParameterMap().forEach((key, values) -> given.put(key, List.of(values)));
        given.remove(AsOfReader.AS_OF);
        return turns.take(() -> questions.ask(question.get(), given, workspace))
                .map(Answers::told)
                .orElseGet(() -> Problem.Kind.BUSY
                        .of("other questions are being computed", "ask again in a while", List.of(), List.of())
                        .response());
    }

    @GetMapping({"/api", "/api/**"})
    ResponseEntity<Object> nothing(HttpServletRequest request) {
        return unknown(request.getRequestURI()).response();
    }

    private static ResponseEntity<Object> told(Question.Asked asked) {
        return switch (asked) {
            case Question.Asked.Answered(String json) -> answer(json);
            case Question.Asked.Unclear(List<Question.Fault> faults) ->
                unclear(faults.stream()
                                .map(fault -> new Problem.Fault(fault.parameter(), fault.seen(), fault.expected()))
                                .toList())
                        .response();
            case Question.Asked.NoAnswer(boolean refused, String reason, String advice, List<String> suggestions) ->
                (refused ? Problem.Kind.REFUSED : Problem.Kind.NO_ANSWER)
                        .of(reason, advice, List.of(), suggestions)
                        .response();
        };
    }

    static Problem unclear(List<Problem.Fault> faults) {
        return Problem.Kind.UNCLEAR_QUESTION.of(
                faults.size() == 1 ? "one parameter is wrong" : faults.size() + " parameters are wrong",
                "see /api/v1/openapi.json for what may be given",
                faults,
                List.of());
    }

    private Problem unknown(String name) {
        return Problem.Kind.UNKNOWN_QUESTION.of(
                "nothing is answered at " + name,
                "ask one of these under /api/v1/",
                List.of(),
                questions.all().stream().map(Question::name).toList());
    }

    private static ResponseEntity<Object> answer(String json) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache())
                .eTag(tag(json))
                .body(json);
    }

    /// A weak entity tag, because the answer may travel compressed.
    static String tag(String json) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return "W/\"" + HexFormat.of().formatHex(hash, 0, TAG_BYTES) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @ExceptionHandler
    ResponseEntity<Object> ours(Exception failure, HttpServletRequest request) {
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        return Problem.Kind.OURS
                .of("the defect is in the log of the server", "report it with the address", List.of(), List.of())
                .response();
    }
}
