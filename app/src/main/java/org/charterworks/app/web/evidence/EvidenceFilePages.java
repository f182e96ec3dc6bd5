package org.charterworks.app.web.evidence;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.charterworks.app.store.EvidenceFiles;
import org.charterworks.app.store.FileContent;
import org.charterworks.app.web.failure.NotThere;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.register.evidence.ArchivedFile;
import org.charterworks.register.evidence.Evidence;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/// Hands out the file of an item of evidence, to be saved and not opened: should something in it run after all, it runs
/// in no page of ours.
@Controller
class EvidenceFilePages {
    /// Nothing is loaded, no script runs, and what is shown belongs to no site.
    private static final String POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceFilePages.class);

    private final Portal portal;
    private final ObjectProvider<EvidenceFiles> archive;

    /// @param archive there only where the programme is served from a database
    EvidenceFilePages(Portal portal, ObjectProvider<EvidenceFiles> archive) {
        this.portal = portal;
        this.archive = archive;
    }

    /// The file of an item of evidence that the viewer may see.
    ///
    /// @param visit read so that an address which names no moment is refused as on every page
    /// @return null when the browser has the file already
    @GetMapping("/evidence/{id}/file")
    @Nullable
    ResponseEntity<Resource> file(
            @PathVariable String id, Visit visit, WebRequest request, HttpServletResponse response) {
        Evidence evidence = ShownEvidence.evidence(id, portal);
        ArchivedFile named = evidence.file();
        EvidenceFiles files = archive.getIfAvailable();
        if (named == null || files == null || !files.has(named.sha256())) {
            throw notThere(id);
        }
        if (request.checkNotModified('"' + named.sha256() + '"')) {
            return null;
        }
        Optional<FileContent> found = files.find(named.sha256());
        if (found.isEmpty()) {
            LOG.error("The file of evidence {} is not as it was archived and is not handed out", id);
            throw notThere(id);
        }
        response.setHeader("Content-Security-Policy", POLICY);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(named))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .contentType(type(found.get()))
                .contentLength(found.get().bytes())
                .body(new InputStreamResource(found.get().stream()));
    }

    private static String disposition(ArchivedFile file) {
        return ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    /// What the content was found to be when it was archived, whatever the record says.
    private static MediaType type(FileContent file) {
        MediaType type = MediaType.parseMediaType(file.mediaType());
        return type.getType().equals("text") ? new MediaType(type, StandardCharsets.UTF_8) : type;
    }

    private static NotThere notThere(String id) {
        return NotThere.refused("file", id, "no file of evidence " + id, List.of());
    }
}
