package org.charterworks.app.web.traffic;

import java.util.Map;
import java.util.Optional;
import org.charterworks.app.compute.Background;
import org.charterworks.app.compute.Lookup;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.web.map.Atlas;
import org.charterworks.app.web.network.UsualPair;
import org.charterworks.app.web.view.CsvTable;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.Node;
import org.charterworks.network.model.NodeId;
import org.charterworks.roadmap.traffic.BetweenPlaces;
import org.charterworks.roadmap.traffic.Traffic;
import org.charterworks.roadmap.traffic.TrafficQuestion;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What must not fail: every loss ranked, shocks with their recovery, and what holds between two places.
@Controller
class ResiliencePages {
    private final Workspace workspace;
    private final Atlas atlas;
    private final Background<TrafficQuestion, LossesFound> losses;
    private final Background<Pair, BetweenPlaces> pairs;

    /// Two different places on a day.
    private record Pair(TrafficQuestion question, NodeId from, NodeId to) {}

    ResiliencePages(Workspace workspace, Atlas atlas) {
        this.workspace = workspace;
        this.atlas = atlas;
        this.losses = new Background<>(
                workspace,
                question -> new LossesFound(
                        traffic(question),
                        workspace.appraisal().resilience().losses(question),
                        workspace.appraisal().shocks().all()));
        this.pairs = new Background<>(
                workspace,
                pair -> BetweenPlaces.of(workspace.programme(), traffic(pair.question()), pair.from(), pair.to()));
    }

    private Traffic traffic(TrafficQuestion question) {
        return workspace.appraisal().traffic().traffic(question);
    }

    /// What most readers ask first is there when they ask.
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        losses.find(TrafficQuestion.of(workspace.usualScenario(), workspace.today()));
    }

    @GetMapping("/resilience")
    String resilience(@RequestParam Map<String, String> asked, Visit visit, Words words, Model model) {
        PairForm form = form(asked);
        TrafficQuestion question = question(asked, visit);
        model.addAttribute("form", form);
        model.addAttribute("years", DemandYears.around(question));
        model.addAttribute("later", DemandYears.path("/resilience/losses", question));
        model.addAttribute("pairLater", DemandYears.path(form.path("/resilience/between"), question));
        model.addAttribute("csvPath", DemandYears.path("/resilience?format=csv", question));
        model.addAttribute(
                "losses",
                losses.find(question).map(found -> shown(found, visit, words)).orElse(null));
        model.addAttribute(
                "between",
                pair(form, question)
                        .flatMap(pairs::find)
                        .map(found -> shown(found, question, visit, words))
                        .orElse(null));
        model.addAttribute("asked", pair(form, question).isPresent());
        return "traffic/resilience";
    }

    /// The ranking and the shocks, for pages that were shown without them.
    @GetMapping("/resilience/losses")
    String losses(@RequestParam Map<String, String> asked, Visit visit, Words words, Model model) {
        model.addAttribute("losses", shown(losses.await(question(asked, visit)), visit, words));
        return "traffic/losses :: losses";
    }

    /// What holds between two places, for pages that were shown without it.
    @GetMapping("/resilience/between")
    String between(@RequestParam Map<String, String> asked, Visit visit, Words words, Model model) {
        TrafficQuestion question = question(asked, visit);
        model.addAttribute(
                "between",
                pair(form(asked), question)
                        .map(pairs::await)
                        .map(found -> shown(found, question, visit, words))
                        .orElse(null));
        return "traffic/between :: between";
    }

    /// Every loss tried.
    @GetMapping(path = "/resilience", params = "format=csv")
    ResponseEntity<String> table(@RequestParam Map<String, String> asked, Visit visit) {
        return CsvTable.of(
                        LossesSheet.CSV_HEAD,
                        losses.await(question(asked, visit)).losses(),
                        LossesSheet::csvRow)
                .download("losses-" + visit.on() + ".csv");
    }

    private LossesView shown(LossesFound found, Visit visit, Words words) {
        return new LossesSheet(workspace, found, visit, words).view();
    }

    private BetweenView shown(BetweenPlaces found, TrafficQuestion question, Visit visit, Words words) {
        Network network = traffic(question).snapshot().network();
        return new BetweenSheet(new TrafficNames(workspace.programme(), network, words), atlas, visit, words)
                .view(found);
    }

    private static TrafficQuestion question(Map<String, String> asked, Visit visit) {
        return DemandYears.question(asked.getOrDefault(DemandYears.DEMAND_ON, ""), visit);
    }

    private PairForm form(Map<String, String> asked) {
        UsualPair usual = UsualPair.of(workspace.programme());
        return PairForm.of(workspace, asked, usual);
    }

    private static Optional<Pair> pair(PairForm form, TrafficQuestion question) {
        return form.from() instanceof Lookup.Found<Node>(Node from)
                        && form.to() instanceof Lookup.Found<Node>(Node to)
                        && !from.id().equals(to.id())
                ? Optional.of(new Pair(question, from.id(), to.id()))
                : Optional.empty();
    }
}
