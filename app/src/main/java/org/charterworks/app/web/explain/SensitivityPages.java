package org.charterworks.app.web.explain;

import java.util.List;
import org.charterworks.app.compute.Background;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.web.failure.NotThere;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.view.FigureView;
import org.charterworks.app.web.words.Words;
import org.charterworks.roadmap.explain.Explained;
import org.charterworks.roadmap.figure.FigureId;
import org.charterworks.roadmap.sensitivity.TornadoModel;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Which inputs move a figure most.
@Controller
class SensitivityPages {
    private final Portal portal;
    private final Background<FigureId, TornadoModel.Answer> tornados;

    SensitivityPages(Portal portal, Workspace workspace) {
        this.portal = portal;
        this.tornados = new Background<>(
                workspace, id -> new TornadoModel(workspace.appraisal(), workspace.routes()).tornado(id, (_, _) -> {}));
    }

    @GetMapping("/sensitivity")
    String sensitivity(@RequestParam(defaultValue = "") String figure, Words words, Model model) {
        FigureId id = id(figure);
        model.addAttribute("figure", FigureView.inAddress(id));
        model.addAttribute("later", "/sensitivity/bars?figure=" + FigureView.inAddress(id));
        model.addAttribute(
                "view", tornados.find(id).map(found -> view(found, words)).orElse(null));
        return "explain/sensitivity";
    }

    /// The ranking, for pages that were shown without it.
    @GetMapping("/sensitivity/bars")
    String bars(@RequestParam(defaultValue = "") String figure, Words words, Model model) {
        FigureId id = id(figure);
        model.addAttribute("view", view(tornados.await(id), words));
        return "explain/bars :: bars";
    }

    /// A figure that is there; refused at once where it is not, because its tornado would be refused as well.
    private FigureId id(String figure) {
        FigureId id = FigureId.parse(figure).orElseThrow(() -> NotThere.among("figure", figure, List.of()));
        if (portal.workspace().explainer().explain(id) instanceof Explained.Refused refused) {
            throw NotThere.refused("figure", figure, refused.reason(), List.of());
        }
        return id;
    }

    private TornadoView view(TornadoModel.Answer answer, Words words) {
        return switch (answer) {
            case TornadoModel.Answer.Ranked(var tornado) -> TornadoView.of(tornado, portal.register(), words);
            case TornadoModel.Answer.NoFigure(Explained.Refused(var reason, var _, var _)) ->
                throw NotThere.refused("figure", "", reason, List.of());
        };
    }
}
