package org.charterworks.app.web.explain;

import java.util.List;
import org.charterworks.app.web.failure.NotThere;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.view.FigureView;
import org.charterworks.app.web.view.Ref;
import org.charterworks.app.web.words.Words;
import org.charterworks.roadmap.explain.Explained;
import org.charterworks.roadmap.figure.FigureId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Why a figure is what it is.
@Controller
class ExplainPages {
    private final Portal portal;

    ExplainPages(Portal portal) {
        this.portal = portal;
    }

    @GetMapping("/explain")
    String explain(@RequestParam(defaultValue = "") String figure, Words words, Model model) {
        FigureId id = FigureId.parse(figure).orElseThrow(() -> NotThere.among("figure", figure, List.of()));
        return switch (portal.workspace().explainer().explain(id)) {
            case Explained.Recomputed(var found) -> {
                model.addAttribute("view", ExplanationView.of(found, portal.register(), words));
                yield "explain/explanation";
            }
            case Explained.Refused(String reason, String advice, List<String> suggestions) ->
                throw NotThere.refused("figure", figure, reason, suggestions(suggestions));
        };
    }

    private static List<Ref> suggestions(List<String> ids) {
        return ids.stream()
                .map(id ->
                        new Ref(id, "", FigureId.parse(id).map(FigureView::why).orElse("/methods")))
                .toList();
    }
}
