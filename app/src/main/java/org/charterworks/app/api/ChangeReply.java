package org.charterworks.app.api;

import java.util.List;
import java.util.Locale;
import org.charterworks.app.compute.ChangeOutcome;
import org.charterworks.app.compute.ChangeOutcome.Meanwhile;
import org.charterworks.app.compute.Tagged;
import org.charterworks.app.exchange.record.RecordDifference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Why a change was not made, told to whoever wanted it.
final class ChangeReply {
    static final JsonMapper JSON = JsonMapper.shared();
    private static final String AGAIN = "nothing was recorded; mend this and send it again";

    private ChangeReply() {}

    /// Why a change was not recorded.
    static ResponseEntity<Object> notDone(ChangeOutcome outcome) {
        return switch (outcome) {
            case ChangeOutcome.Repeated _ ->
                Problem.Kind.UNDER_WAY
                        .of("the same request was carried out", "send it again to be told", List.of(), List.of())
                        .response();
            case ChangeOutcome.Done _ -> throw new IllegalArgumentException("it is done");
            case ChangeOutcome.Stale stale -> stale(stale);
            case ChangeOutcome.NotAllSeen _ ->
                refused(
                        "this account cannot change this record",
                        "let somebody change it who may see all of it",
                        List.of());
            case ChangeOutcome.Refused refused ->
                refused("this cannot be carried out", AGAIN, faults(refused.problems()));
            case ChangeOutcome.Unsound unsound ->
                refused(
                        unsound.problems().isEmpty()
                                ? "something that this account may not see stands in the way"
                                : "what would stand then is no sound programme",
                        AGAIN,
                        faults(unsound.problems()));
            case ChangeOutcome.AgainstTheRules against ->
                refused(
                        "the register may not change like this",
                        AGAIN,
                        against.refusals().stream()
                                .map(refusal -> new Problem.Fault("", refusal.sentence(), refusal.advice()))
                                .toList());
            case ChangeOutcome.SetBack _ ->
                Problem.Kind.BUSY
                        .of("the journal was set back to an older copy", "ask again in a while", List.of(), List.of())
                        .response();
        };
    }

    private static ResponseEntity<Object> refused(String detail, String advice, List<Problem.Fault> faults) {
        return Problem.Kind.REFUSED.of(detail, advice, faults, List.of()).response();
    }

    private static List<Problem.Fault> faults(List<org.charterworks.app.exchange.report.Problem> problems) {
        return problems.stream()
                .map(problem -> new Problem.Fault(
                        (problem.file() + " " + problem.field()).strip(),
                        problem.seen(),
                        problem.expected() + "; " + problem.advice()))
                .toList();
    }

    private static ResponseEntity<Object> stale(ChangeOutcome.Stale stale) {
        Problem problem = Problem.Kind.CHANGED_MEANWHILE.of(
                stale.now().isEmpty() ? "the record does not stand any more" : "what it changes is not as you saw it",
                "look at what changed, and send your change again with the tag of how it is now",
                List.of(),
                List.of());
        ObjectNode json = JSON.valueToTree(problem);
        ArrayNode changes = json.putArray("meanwhile");
        for (Meanwhile meanwhile : stale.meanwhile()) {
            ObjectNode each = changes.addObject();
            each.put("file", meanwhile.place().file())
                    .put("key", meanwhile.place().key());
            each.put("at", meanwhile.change().at().toString());
            meanwhile
                    .change()
                    .words()
                    .ifPresent(words -> each.put("actor", words.actor()).put("reason", words.reason()));
            each.put("change", meanwhile.change().sort().name().toLowerCase(Locale.ROOT));
            fields(each.putArray("fields"), meanwhile.change().fields());
        }
        if (stale.now().size() == 1) {
            json.set("now", json(stale.now().getFirst()));
        }
        return ResponseEntity.status(HttpStatus.PRECONDITION_FAILED)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(json.toString());
    }

    static void fields(ArrayNode array, List<RecordDifference.FieldChange> fields) {
        for (RecordDifference.FieldChange field : fields) {
            array.addObject()
                    .put("field", field.path())
                    .put("before", field.before())
                    .put("after", field.after());
        }
    }

    static ObjectNode json(Tagged tagged) {
        ObjectNode json = JSON.createObjectNode();
        json.put("file", tagged.record().file());
        json.put("key", tagged.record().key());
        json.put("tag", tagged.tag());
        json.set("record", JSON.readTree(tagged.record().json()));
        return json;
    }

    static ResponseEntity<Object> noJournal() {
        return Problem.Kind.NO_ANSWER
                .of("this programme has no journal", "serve it from a database", List.of(), List.of())
                .response();
    }

    static ResponseEntity<Object> unknown() {
        HttpHeaders how = new HttpHeaders();
        how.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return Problem.Kind.UNKNOWN_ASKER
                .of("nobody is known to ask", "send the access token of an account", List.of(), List.of())
                .response(how);
    }

    static ResponseEntity<Object> notAllowed(String detail) {
        return Problem.Kind.NOT_ALLOWED
                .of(
                        detail,
                        "the secretariat writes records and decisions, whoever leads a body what it decides, reporters"
                                + " and leads what their party states",
                        List.of(),
                        List.of())
                .response();
    }

    static ResponseEntity<Object> notTheirName(String key) {
        return refused(
                "this account cannot name a record so",
                "leave the id out, or begin it with ST-, the id of your party and another -",
                List.of(new Problem.Fault("id", key, "an id such as ST-AZ-1")));
    }

    static ResponseEntity<Object> noCondition(String advice) {
        return Problem.Kind.NO_CONDITION
                .of("the request does not say which form of the record was seen", advice, List.of(), List.of())
                .response();
    }
}
