package org.charterworks.app.web.opendata;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.charterworks.app.web.failure.NotThere;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.visit.Visit;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Everything in the forms in which it can be taken away: the folder as a whole and file by file, tables of pages,
/// answers of the API, the calendar.
@Controller
class OpenDataPages {
    private static final MediaType ZIP = new MediaType("application", "zip");

    private final Portal portal;
    private final OpenFiles open;

    OpenDataPages(Portal portal, OpenFiles open) {
        this.portal = portal;
        this.open = open;
    }

    @GetMapping("/open-data")
    String openData(Model model) {
        OpenFiles.Folder folder = open.folder();
        model.addAttribute("view", OpenDataView.of(portal.register().instrument(), folder.texts(), folder.records()));
        return "opendata/open-data";
    }

    @GetMapping("/open-data/programme.zip")
    ResponseEntity<byte[]> archive(Visit visit) {
        SortedMap<String, String> texts = open.folder().texts();
        if (texts.isEmpty()) {
            throw notThere("programme.zip");
        }
        String name = portal.register().instrument().id().value().toLowerCase(Locale.ROOT);
        return answer(ZIP, name + (visit.isNow() ? "" : "-as-of-" + visit.asOf()) + ".zip", OpenFiles.zip(texts));
    }

    @GetMapping("/open-data/files/{*path}")
    ResponseEntity<byte[]> file(@PathVariable String path) {
        SortedMap<String, String> texts = open.folder().texts();
        String name = path.substring(1);
        String text = texts.get(name);
        if (text == null) {
            throw notThere(name);
        }
        return answer(type(name), name.replace('/', '-'), text.getBytes(StandardCharsets.UTF_8));
    }

    private static MediaType type(String name) {
        if (name.endsWith(".csv")) {
            return new MediaType("text", "csv", StandardCharsets.UTF_8);
        }
        return name.endsWith(".json")
                ? MediaType.APPLICATION_JSON
                : new MediaType("application", "yaml", StandardCharsets.UTF_8);
    }

    private static NotThere notThere(String name) {
        return NotThere.refused("file", name, "no file " + name, List.of());
    }

    private static ResponseEntity<byte[]> answer(MediaType type, String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
