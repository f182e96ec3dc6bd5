package org.charterworks.app.web.evidence;

import java.util.function.Predicate;
import org.charterworks.app.store.EvidenceFiles;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.evidence.ArchivedFile;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The evidence known by the day of the page, and one item of it.
@Controller
class EvidencePages {
    private final Portal portal;
    private final Predicate<ArchivedFile> isKept;

    /// @param archive there only where the programme is served from a database
    EvidencePages(Portal portal, ObjectProvider<EvidenceFiles> archive) {
        this.portal = portal;
        this.isKept = file -> {
            EvidenceFiles files = archive.getIfAvailable();
            return files != null && files.has(file.sha256());
        };
    }

    @GetMapping("/evidence")
    String evidence(
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String reliability,
            Visit visit,
            Words words,
            Model model) {
        model.addAttribute("view", EvidenceListView.of(portal.register(), visit.on(), area, reliability, words));
        return "evidence/evidence";
    }

    @GetMapping("/evidence/{id}")
    String item(@PathVariable String id, Visit visit, Words words, Model model) {
        model.addAttribute(
                "view", EvidenceItemView.of(ShownEvidence.evidence(id, portal), portal, isKept, visit.on(), words));
        return "evidence/item";
    }
}
