package org.charterworks.app.web.fibre;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.web.failure.NotThere;
import org.charterworks.app.web.view.CsvTable;
import org.charterworks.app.web.view.Ref;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.charterworks.network.fibre.FibreRoute;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.Node;
import org.charterworks.network.model.NodeId;
import org.charterworks.roadmap.explain.fibre.Cable;
import org.charterworks.roadmap.explain.fibre.Connection;
import org.charterworks.roadmap.explain.fibre.FibreAppraisal;
import org.charterworks.roadmap.explain.fibre.FibreQuestion;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Routes of data on a day.
@Controller
class FibrePages {
    private final Workspace workspace;

    FibrePages(Workspace workspace) {
        this.workspace = workspace;
    }

    @GetMapping("/fibre")
    String fibre(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            Visit visit,
            Words words,
            Model model) {
        FibreAppraisal fibre = workspace.fibre();
        FibreQuestion question = new FibreQuestion(visit.scenario(), visit.on());
        List<Cable> cables = fibre.cables(question);
        List<Ref> places = places(fibre, question, cables);
        Optional<Connection> asked = from.isEmpty() || to.isEmpty() || from.equals(to)
                ? Optional.empty()
                : Optional.of(fibre.connection(question, place(from, places), place(to, places)));
        List<Connection> connections = fibre.connections(question);
        model.addAttribute("places", places);
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        model.addAttribute(
                "view",
                new FibreViews(workspace.programme(), words)
                        .view(cables, asked, connections, fibre.losses(question, connections)));
        return "fibre/fibre";
    }

    @GetMapping(path = "/fibre", params = "format=csv")
    ResponseEntity<String> table(Visit visit) {
        return CsvTable.of(
                        List.of("from", "to", "km", "latency_ms", "at_least", "links", "second_route"),
                        workspace.fibre().connections(new FibreQuestion(visit.scenario(), visit.on())),
                        FibrePages::row)
                .download("fibre-" + visit.on() + ".csv");
    }

    private static List<String> row(Connection connection) {
        Optional<FibreRoute> route = connection.shortest();
        return List.of(
                connection.from().id().value(),
                connection.to().id().value(),
                route.map(each -> CsvTable.number(each.km())).orElse(""),
                route.map(each -> CsvTable.number(each.latencyMilliseconds())).orElse(""),
                route.map(each -> each.isAtLeast() ? "yes" : "no").orElse(""),
                route.map(each -> String.join(
                                ";", each.links().stream().map(LinkId::value).toList()))
                        .orElse(""),
                connection.independent().getClass().getSimpleName().toLowerCase(Locale.ROOT));
    }

    /// Places at which a cable ends or fibre is listed, by name.
    private static List<Ref> places(FibreAppraisal fibre, FibreQuestion question, List<Cable> cables) {
        var ids = fibre.network(question).places();
        cables.forEach(
                cable -> ids.addAll(List.of(cable.link().from(), cable.link().to())));
        return ids.stream()
                .map(fibre.whole(question)::node)
                .sorted(Comparator.comparing(Node::name))
                .map(node -> new Ref(node.id().value(), node.name() + ", " + node.country(), "/fibre"))
                .toList();
    }

    private static NodeId place(String id, List<Ref> places) {
        if (places.stream().noneMatch(place -> place.id().equals(id))) {
            throw NotThere.among("element", id, places);
        }
        return new NodeId(id);
    }
}
