package org.charterworks.app.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterworks.app.compute.Past;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import org.charterworks.app.history.Moment;
import org.charterworks.app.web.visit.AsOfReader;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The records of the programme as its folder has them, page by page: what the register and the network are made of.
///
/// Records stand in the order of the folder, so pages do not overlap while nothing is recorded; `as-of` holds all
/// pages to one moment.
@RestController
class Records {
    static final int MOST = 500;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int KEPT = 4;

    private final Workspace workspace;
    private final Map<Long, List<ProgrammeRecord>> kept =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Long, List<ProgrammeRecord>> eldest) {
                    return size() > KEPT;
                }
            });

    Records(Workspace workspace) {
        this.workspace = workspace;
    }

    /// @param file  only records of this file of the folder, such as `projects.yaml`
    /// @param after the `at` of the last record of the page before
    @GetMapping("/api/v1/records")
    ResponseEntity<Object> records(
            @RequestParam(defaultValue = "") String file,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "100") int limit,
            HttpServletRequest request) {
        AsOfReader.Asked asked = new AsOfReader(workspace).read(request);
        List<Problem.Fault> faults = faults(asked, limit);
        if (!faults.isEmpty()) {
            return Answers.unclear(faults).response();
        }
        Optional<Past> past = workspace.past();
        if (past.isEmpty()) {
            return Problem.Kind.NO_ANSWER
                    .of("records are kept by a server with a journal", "start one with serve", List.of(), List.of())
                    .response();
        }
        List<ProgrammeRecord> all = of(past.get(), asked).stream()
                .filter(record -> file.isEmpty() || record.file().equals(file))
                .toList();
        return page(all, file, after, limit, request);
    }

    private static List<Problem.Fault> faults(AsOfReader.Asked asked, int limit) {
        List<Problem.Fault> faults = new ArrayList<>();
        if (asked instanceof AsOfReader.Asked.Unreadable(String seen, List<String> expected)) {
            faults.add(new Problem.Fault(AsOfReader.AS_OF, seen, String.join(" or ", expected)));
        }
        if (limit < 1 || limit > MOST) {
            faults.add(new Problem.Fault("limit", Integer.toString(limit), "1 to " + MOST));
        }
        return faults;
    }

    private List<ProgrammeRecord> of(Past past, AsOfReader.Asked asked) {
        Moment moment = asked instanceof AsOfReader.Asked.Then then
                ? then.moment()
                : new Moment(workspace.clock().instant(), past.journal().length());
        return kept.computeIfAbsent(moment.sequence(), _ -> past.records(moment));
    }

    private static ResponseEntity<Object> page(
            List<ProgrammeRecord> all, String file, String after, int limit, HttpServletRequest request) {
        int from = 0;
        while (!after.isEmpty() && from < all.size() && !at(all.get(from)).equals(after)) {
            from++;
        }
        from += after.isEmpty() ? 0 : 1;
        List<ProgrammeRecord> page = all.subList(Math.min(from, all.size()), Math.min(all.size(), from + limit));
        ObjectNode answer = JSON.createObjectNode();
        answer.put("all", all.size());
        ArrayNode records = answer.putArray("records");
        for (ProgrammeRecord record : page) {
            records.addObject()
                    .put("at", at(record))
                    .put("file", record.file())
                    .put("key", record.key())
                    .set("record", JSON.readTree(record.json()));
        }
        ResponseEntity.BodyBuilder response = ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache())
                .eTag(Answers.tag(answer.toString()));
        if (from + limit < all.size()) {
            String next = at(page.getLast());
            answer.put("next", next);
            response.header(HttpHeaders.LINK, "<" + address(file, next, limit, request) + ">; rel=\"next\"");
        }
        return response.body(answer.toString());
    }

    private static String at(ProgrammeRecord record) {
        return record.file() + "#" + record.key();
    }

    private static String address(String file, String after, int limit, HttpServletRequest request) {
        String moment = request.getParameter(AsOfReader.AS_OF);
        return "/api/v1/records?after=" + encoded(after) + "&limit=" + limit
                + (file.isEmpty() ? "" : "&file=" + encoded(file))
                + (moment == null ? "" : "&as-of=" + encoded(moment));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
