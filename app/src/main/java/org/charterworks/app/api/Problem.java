package org.charterworks.app.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/// Why there is no answer, as RFC 9457 wants it told, with every fault that was found.
///
/// @param type        says which of the kinds of problem it is
/// @param title       the kind in words
/// @param detail      what is the matter here
/// @param advice      what to do
/// @param problems    each fault of the question
/// @param suggestions what was perhaps meant
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String advice,
        List<Fault> problems,
        List<String> suggestions) {
    public Problem {
        problems = List.copyOf(problems);
        suggestions = List.copyOf(suggestions);
    }

    /// One fault.
    ///
    /// @param parameter its place; empty when it lies with several
    /// @param seen      the value that was given
    /// @param expected  what would be right
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Fault(String parameter, String seen, String expected) {}

    /// The kinds there are.
    enum Kind {
        UNKNOWN_QUESTION("unknown-question", "There is no such question", HttpStatus.NOT_FOUND),
        UNCLEAR_QUESTION("unclear-question", "The question is put wrongly", HttpStatus.BAD_REQUEST),
        NO_ANSWER("no-answer", "The question has no answer", HttpStatus.NOT_FOUND),
        REFUSED("refused", "An input is refused", HttpStatus.UNPROCESSABLE_CONTENT),
        UNKNOWN_ASKER("unknown-asker", "Changes are made by accounts", HttpStatus.UNAUTHORIZED),
        NOT_ALLOWED("not-allowed", "This account may not do that", HttpStatus.FORBIDDEN),
        CHANGED_MEANWHILE("changed-meanwhile", "Somebody changed it meanwhile", HttpStatus.PRECONDITION_FAILED),
        NO_CONDITION("no-condition", "A change needs a condition", HttpStatus.PRECONDITION_REQUIRED),
        KEY_USED("key-used", "The key belongs to another request", HttpStatus.UNPROCESSABLE_CONTENT),
        UNDER_WAY("under-way", "The same request is being carried out", HttpStatus.CONFLICT),
        TOO_MANY("too-many-requests", "Too many requests from one address", HttpStatus.TOO_MANY_REQUESTS),
        BUSY("busy", "Too many questions at once", HttpStatus.SERVICE_UNAVAILABLE),
        NOT_THAT_WAY("not-that-way", "Questions are asked with GET", HttpStatus.METHOD_NOT_ALLOWED),
        OURS("defect", "This should not have happened", HttpStatus.INTERNAL_SERVER_ERROR);

        final String code;
        final String title;
        final HttpStatus status;

        Kind(String code, String title, HttpStatus status) {
            this.code = code;
            this.title = title;
            this.status = status;
        }

        Problem of(String detail, String advice, List<Fault> problems, List<String> suggestions) {
            return new Problem("/problems/" + code, title, status.value(), detail, advice, problems, suggestions);
        }
    }

    /// A defect of the program.
    static Problem ours() {
        return Kind.OURS.of(
                "the defect is in the log of the server", "report it with the address", List.of(), List.of());
    }

    /// For whoever answers before any address is found.
    void write(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream()
                .write(JsonMapper.shared().writeValueAsString(this).getBytes(StandardCharsets.UTF_8));
    }

    ResponseEntity<Object> response() {
        return response(HttpHeaders.EMPTY);
    }

    ResponseEntity<Object> response(HttpHeaders more) {
        return ResponseEntity.status(status)
                .headers(more)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(this);
    }
}
