package org.charterworks.app.api;

import java.util.List;
import java.util.Optional;
import org.charterworks.app.compute.ChangeOutcome;
import org.charterworks.app.compute.Tagged;
import org.charterworks.app.exchange.record.RecordDifference;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.node.ObjectNode;

/// What goes back to whoever reads or changes one record.
final class OneRecordReply {
    private OneRecordReply() {}

    static ResponseEntity<Object> record(Tagged tagged) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag("\"" + tagged.tag() + "\"")
                .body(ChangeReply.json(tagged).toString());
    }

    /// What became of a proposal.
    static ResponseEntity<Object> of(ChangeOutcome outcome, String file, String key, boolean dryRun) {
        return outcome instanceof ChangeOutcome.Done done
                ? done(done.seen(file, key), done.fieldsOf(file, key), dryRun)
                : ChangeReply.notDone(outcome);
    }

    private static ResponseEntity<Object> done(
            Optional<Tagged> now, List<RecordDifference.FieldChange> fields, boolean dryRun) {
        ObjectNode json = ChangeReply.JSON.createObjectNode();
        json.put("recorded", !dryRun);
        ChangeReply.fields(json.putArray("fields"), fields);
        now.ifPresent(tagged -> json.set("now", ChangeReply.json(tagged)));
        ResponseEntity.BodyBuilder reply =
                ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).cacheControl(CacheControl.noStore());
        if (now.isPresent() && !dryRun) {
            reply.eTag("\"" + now.get().tag() + "\"");
        }
        return reply.body(json.toString());
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
}
