package org.charterworks.app.web.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.web.failure.NotThere;
import org.charterworks.app.web.map.Atlas;
import org.charterworks.app.web.view.CsvTable;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.visit.VisitReader;
import org.charterworks.app.web.words.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The map of the network on a date in a scenario.
@Controller
class MapPages {
    private final Workspace workspace;
    private final Atlas atlas;

    MapPages(Workspace workspace, Atlas atlas) {
        this.workspace = workspace;
        this.atlas = atlas;
    }

    @GetMapping("/map")
    String map(@RequestParam Map<String, String> asked, Visit visit, Words words, Model model) {
        MapQuestion question = MapQuestion.of(asked);
        model.addAttribute("view", sheet(question, visit, words).view());
        return "network/map";
    }

    /// What the form of the map sends: led on to the address of the map it asks for.
    @GetMapping(path = "/map", params = "month")
    String chosen(
            @RequestParam Map<String, String> asked,
            @RequestParam long month,
            @RequestParam(defaultValue = "") List<String> layer,
            Visit visit) {
        LocalDate on = Months.day(month, visit.on());
        boolean known = !on.isBefore(VisitReader.EARLIEST) && !on.isAfter(VisitReader.LATEST);
        Visit then = new Visit(
                known ? on : visit.on(),
                visit.today(),
                visit.scenario(),
                visit.language(),
                visit.path(),
                Map.of(),
                visit.asOf());
        return "redirect:"
                + then.to(MapQuestion.of(asked).with(MapQuestion.layers(layer)).path());
    }

    /// The table beside the map.
    @GetMapping(path = "/map", params = "format=csv")
    ResponseEntity<String> table(@RequestParam Map<String, String> asked, Visit visit, Words words) {
        MapQuestion question = MapQuestion.of(asked).with(MapQuestion.Width.TONNES);
        List<LinkRow> rows = sheet(question, visit, words).rows();
        return CsvTable.of(
                        List.of(
                                "id",
                                "layer",
                                "name",
                                "state",
                                "opens_on",
                                "capacity",
                                "capacity_unit",
                                "grade",
                                "tonnes_per_year"),
                        rows,
                        row -> List.of(
                                row.id(),
                                row.layer(),
                                row.name(),
                                row.state(),
                                row.opens() == null ? "" : row.opens().iso(),
                                row.capacityValue(),
                                row.capacityUnit(),
                                row.grade(),
                                row.tonnesValue()))
                .download("network-" + visit.on() + ".csv");
    }

    private MapSheet sheet(MapQuestion question, Visit visit, Words words) {
        NetworkOn network = new NetworkOn(workspace, visit.scenario(), visit.on());
        MapSheet sheet = new MapSheet(workspace, atlas, network, question, visit, words);
        question.element().filter(id -> !sheet.knows(id)).ifPresent(id -> {
            throw NotThere.among("element", id.reference(), List.of());
        });
        return sheet;
    }
}
