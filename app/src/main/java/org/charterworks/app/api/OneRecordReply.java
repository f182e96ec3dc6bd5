package org.charterworks.app.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.charterworks.app.compute.Past;
import org.charterworks.app.compute.RecordChanges.Outcome;
import org.charterworks.app.compute.RecordChanges.Tagged;
import org.charterworks.app.exchange.record.RecordDifference;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What goes back to whoever reads or changes one record.
final class OneRecordReply {
    private static final JsonMapper JSON = JsonMapper.shared();

    private OneRecordReply() {}

    static ResponseEntity<Object> record(Tagged tagged) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag("\"" + tagged.tag() + "\"")
                .body(json(tagged).toString());
    }

    private static ObjectNode json(Tagged tagged) {
        ObjectNode json = JSON.createObjectNode();
        json.put("file", tagged.record().file());
        json.put("key", tagged.record().key());
        json.put("tag", tagged.tag());
        json.set("record", JSON.readTree(tagged.record().json()));
        return json;
    }

    /// What became of a wish.
    static ResponseEntity<Object> of(Outcome outcome, boolean dryRun) {
        return switch (outcome) {
            case Outcome.Done(Optional<Tagged> now, List<RecordDifference.FieldChange> fields) ->
                done(now, fields, dryRun);
            case Outcome.Stale(Optional<Tagged> now, List<Past.Change> meanwhile) -> stale(now, meanwhile);
            case Outcome.NotAllSeen _ ->
                Problem.Kind.REFUSED
                        .of(
                                "this account cannot change this record",
                                "let somebody change it who may see all of it",
                                List.of(),
                                List.of())
                        .response();
            case Outcome.Unsound unsound -> unsound(unsound);
            case Outcome.AgainstTheRules against ->
                Problem.Kind.REFUSED
                        .of(
                                "the register may not change like this",
                                "nothing was recorded; mend this and send it again",
                                against.refusals().stream()
                                        .map(refusal -> new Problem.Fault("", refusal.sentence(), refusal.advice()))
                                        .toList(),
                                List.of())
                        .response();
        };
    }

    private static ResponseEntity<Object> done(
            Optional<Tagged> now, List<RecordDifference.FieldChange> fields, boolean dryRun) {
        ObjectNode json = JSON.createObjectNode();
        json.put("recorded", !dryRun);
        fields(json.putArray("fields"), fields);
        now.ifPresent(tagged -> json.set("now", json(tagged)));
        ResponseEntity.BodyBuilder reply =
                ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).cacheControl(CacheControl.noStore());
        if (now.isPresent() && !dryRun) {
            reply.eTag("\"" + now.get().tag() + "\"");
        }
        return reply.body(json.toString());
    }

    private static ResponseEntity<Object> stale(Optional<Tagged> now, List<Past.Change> meanwhile) {
        Problem problem = Problem.Kind.CHANGED_MEANWHILE.of(
                now.isPresent() ? "the record is another than the one you saw" : "the record does not stand any more",
                "look at what changed, and send your change again with the tag of the record as it is now",
                List.of(),
                List.of());
        ObjectNode json = JSON.valueToTree(problem);
        ArrayNode changes = json.putArray("meanwhile");
        for (Past.Change change : meanwhile) {
            ObjectNode each = changes.addObject();
            each.put("at", change.at().toString());
            change.words().ifPresent(words -> each.put("actor", words.actor()).put("reason", words.reason()));
            each.put("change", change.sort().name().toLowerCase(Locale.ROOT));
            fields(each.putArray("fields"), change.fields());
        }
        now.ifPresent(tagged -> json.set("now", json(tagged)));
        return ResponseEntity.status(HttpStatus.PRECONDITION_FAILED)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(json.toString());
    }

    private static void fields(ArrayNode array, List<RecordDifference.FieldChange> fields) {
        for (RecordDifference.FieldChange field : fields) {
            array.addObject()
                    .put("field", field.path())
                    .put("before", field.before())
                    .put("after", field.after());
        }
    }

    private static ResponseEntity<Object> unsound(Outcome.Unsound unsound) {
        return Problem.Kind.REFUSED
                .of(
                        unsound.problems().isEmpty()
                                ? "something that this account may not see stands in the way"
                                : "what would stand then is no sound programme",
                        "nothing was recorded; mend this and send it again",
                        unsound.problems().stream()
                                .map(problem -> new Problem.Fault(
                                        problem.file() + " " + problem.field(),
                                        problem.seen(),
                                        problem.expected() + "; " + problem.advice()))
                                .toList(),
                        List.of())
                .response();
    }

    static ResponseEntity<Object> notThere(String file, String key) {
        return Problem.Kind.NO_ANSWER
                .of(
                        "there is no record " + key + " in " + file,
                        "api/v1/records lists them with their files and keys",
                        List.of(),
                        List.of())
                .response();
    }

    static ResponseEntity<Object> unknown() {
        HttpHeaders how = new HttpHeaders();
        how.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return Problem.Kind.UNKNOWN_ASKER
                .of("nobody is known to ask", "send the access token of an account", List.of(), List.of())
                .response(how);
    }

    static ResponseEntity<Object> notAllowed() {
        return Problem.Kind.NOT_ALLOWED
                .of(
                        "the roles of this account do not let it write this record",
                        "the secretariat writes records, reporters and leads what their party states",
                        List.of(),
                        List.of())
                .response();
    }

    static ResponseEntity<Object> noCondition() {
        return Problem.Kind.NO_CONDITION
                .of(
                        "the request does not say which form of the record was seen",
                        "send its ETag with If-Match, or If-None-Match: * for a new record",
                        List.of(),
                        List.of())
                .response();
    }
}
