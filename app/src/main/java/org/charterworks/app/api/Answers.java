package org.charterworks.app.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.charterworks.app.cli.Question;
import org.charterworks.app.cli.Questions;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.web.visit.AsOfReader;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/// Answers questions with the JSON of their commands, as of now or of an earlier moment.
@RestController
class Answers {
    private final Questions questions = new Questions();
    private final OpenApi description = new OpenApi(questions);
    private final Workspace workspace;
    private final Turns turns;

    Answers(Workspace workspace, Turns turns) {
        this.workspace = workspace;
        this.turns = turns;
    }

    @GetMapping("/api/v1/openapi.json")
    ResponseEntity<Object> openApi() {
        return Reply.answer(description.document());
    }

    @GetMapping("/api/v1/{name}")
    ResponseEntity<Object> ask(@PathVariable String name, HttpServletRequest request) {
        Optional<Question> question = questions.find(name);
        if (question.isEmpty()) {
            return unknown(name);
        }
        if (new AsOfReader(workspace).read(request) instanceof AsOfReader.Asked.Unreadable unreadable) {
            return Reply.unclear(List.of(unreadable(unreadable)), List.of());
        }
        SortedMap<String, List<String>> given = new TreeMap<>();
        request.getParameterMap().forEach((key, values) -> given.put(key, List.of(values)));
        given.remove(AsOfReader.AS_OF);
        return turns.take(() -> questions.ask(question.get(), given, workspace))
                .map(Answers::told)
                .orElseGet(Reply::busy);
    }

    @GetMapping({"/api", "/api/**"})
    ResponseEntity<Object> nothing(HttpServletRequest request) {
        return unknown(request.getRequestURI());
    }

    /// Nothing is changed through an address.
    @RequestMapping(
            path = {"/api", "/api/**"},
            method = {RequestMethod.POST, RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE})
    ResponseEntity<Object> change(HttpServletRequest request) {
        HttpHeaders ways = new HttpHeaders();
        ways.setAllow(Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS));
        return Problem.Kind.NOT_THAT_WAY
                .of(request.getMethod() + " does nothing here", "ask with GET", List.of(), List.of())
                .response(ways);
    }

    private static ResponseEntity<Object> told(Question.Asked asked) {
        return switch (asked) {
            case Question.Asked.Answered(String json) -> Reply.answer(json);
            case Question.Asked.Unclear(List<Question.Fault> faults) ->
                Reply.unclear(
                        faults.stream()
                                .map(fault -> new Problem.Fault(fault.parameter(), fault.seen(), fault.expected()))
                                .toList(),
                        List.of());
            case Question.Asked.NoAnswer(boolean refused, String reason, String advice, List<String> suggestions) ->
                (refused ? Problem.Kind.REFUSED : Problem.Kind.NO_ANSWER)
                        .of(reason, advice, List.of(), suggestions)
                        .response();
        };
    }

    static Problem.Fault unreadable(AsOfReader.Asked.Unreadable unreadable) {
        return new Problem.Fault(
                AsOfReader.AS_OF,
                unreadable.seen(),
                "a day or an instant that has come, such as " + String.join(" or ", unreadable.expected()));
    }

    private ResponseEntity<Object> unknown(String name) {
        return Problem.Kind.UNKNOWN_QUESTION
                .of(
                        "nothing is answered at " + name,
                        "ask one of these under /api/v1/",
                        List.of(),
                        Stream.concat(questions.all().stream(), Stream.of(RecordsQuestion.QUESTION))
                                .map(Question::name)
                                .toList())
                .response();
    }
}
