package org.charterworks.app.api;

import java.util.Optional;
import org.charterworks.app.cli.MinutesReport;
import org.charterworks.app.compute.ChangeOutcome;
import org.charterworks.app.exchange.record.RecordKeys;
import org.charterworks.register.access.Viewer;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What goes back to whoever recorded minutes or a statement.
final class StatedReply {
    private StatedReply() {}

    /// @param meeting whose minutes were recorded; empty for a statement
    static ResponseEntity<Object> done(
            ChangeOutcome.Done done, Optional<String> meeting, Viewer viewer, boolean dryRun) {
        ObjectNode json = ChangeReply.JSON.createObjectNode();
        json.put("recorded", !dryRun);
        ArrayNode records = json.putArray("records");
        for (RecordKeys.Place place : done.places()) {
            ObjectNode record = records.addObject();
            record.put("file", place.file()).put("key", place.key());
            record.put("change", done.adds(place) ? "added" : "changed");
            ChangeReply.fields(record.putArray("fields"), done.fieldsOf(place.file(), place.key()));
        }
        meeting.flatMap(id -> MinutesReport.document(done.programme(), viewer, id))
                .ifPresent(document -> json.set("meeting", ChangeReply.JSON.readTree(document)));
        ResponseEntity.BodyBuilder reply =
                ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).cacheControl(CacheControl.noStore());
        if (dryRun) {
            reply.eTag("\"" + done.tag() + "\"");
        }
        return reply.body(json.toString());
    }
}
