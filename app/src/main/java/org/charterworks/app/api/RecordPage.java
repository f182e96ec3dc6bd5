package org.charterworks.app.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import org.charterworks.app.web.visit.AsOfReader;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One page of records.
///
/// @param all   the records there are to page through
/// @param begin how many of them come before the page
/// @param limit how many the page has at most
record RecordPage(List<ProgrammeRecord> all, int begin, int limit) {
    private static final JsonMapper JSON = JsonMapper.shared();

    RecordPage {
        all = List.copyOf(all);
    }

    /// The place of a record: file and key.
    static String at(ProgrammeRecord record) {
        return record.file() + "#" + record.key();
    }

    private List<ProgrammeRecord> records() {
        return all.subList(begin, Math.min(all.size(), begin + limit));
    }

    /// The place after which the next page begins; empty on the last page.
    private Optional<String> next() {
        return begin + limit < all.size() ? Optional.of(at(records().getLast())) : Optional.empty();
    }

    String json() {
        ObjectNode answer = JSON.createObjectNode();
        answer.put("all", all.size());
        ArrayNode records = answer.putArray("records");
        for (ProgrammeRecord record : records()) {
            records.addObject()
                    .put("at", at(record))
                    .put("file", record.file())
                    .put("key", record.key())
                    .set("record", JSON.readTree(record.json()));
        }
        next().ifPresent(next -> answer.put("next", next));
        return answer.toString();
    }

    /// The header that names the address of the next page; none on the last.
    HttpHeaders link(HttpServletRequest request) {
        HttpHeaders link = new HttpHeaders();
        next().ifPresent(next -> link.set(HttpHeaders.LINK, "<" + address(next, request) + ">; rel=\"next\""));
        return link;
    }

    private String address(String after, HttpServletRequest request) {
        return "/api/v1/records?after=" + encoded(after) + "&limit=" + limit
                + given(RecordsQuestion.FILE, request)
                + given(AsOfReader.AS_OF, request);
    }

    private static String given(String name, HttpServletRequest request) {
        String value = request.getParameter(name);
        return value == null || value.isEmpty() ? "" : "&" + name + "=" + encoded(value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
