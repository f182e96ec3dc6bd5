package org.charterworks.app.web.energy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.charterworks.app.compute.Background;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.web.view.CsvTable;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.charterworks.network.energy.Carrier;
import org.charterworks.network.energy.Season;
import org.charterworks.network.model.Network;
import org.charterworks.roadmap.explain.energy.EnergyQuestion;
import org.charterworks.roadmap.figure.Figure;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Gas, oil and power on a day.
@Controller
class EnergyPages {
    private final Workspace workspace;
    private final Background<EnergyQuestion, EnergyFound> found;

    EnergyPages(Workspace workspace) {
        this.workspace = workspace;
        this.found = new Background<>(workspace, question -> EnergyFound.of(workspace.energy(), question));
    }

    /// A link to the same page about something else.
    ///
    /// @param key its word in the message files
    public record Way(String key, String path, boolean current) {}

    /// What most readers ask first is there when they ask.
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        for (Carrier carrier : Carrier.values()) {
            found.find(new EnergyQuestion(carrier, Season.YEAR, workspace.usualScenario(), workspace.today()));
        }
    }

    @GetMapping("/energy")
    String energy(@RequestParam Map<String, String> asked, Visit visit, Words words, Model model) {
        EnergyForm form = EnergyForm.of(asked);
        EnergyQuestion question = form.question(visit);
        EnergyNames names = names(question, visit, words);
        StandardSheet standard = new StandardSheet(workspace, form, question, names);
        model.addAttribute("form", form);
        model.addAttribute(
                "carriers",
                Arrays.stream(Carrier.values())
                        .map(each -> new Way(
                                "map.layer." + each.code(), form.with(each).path("/energy"), each == form.carrier()))
                        .toList());
        model.addAttribute(
                "seasons",
                Arrays.stream(Season.values())
                        .map(each -> new Way(
                                "season." + each.code(), form.with(each).path("/energy"), each == form.season()))
                        .toList());
        model.addAttribute("later", form.path("/energy/carrier"));
        model.addAttribute("page", form.path("/energy"));
        model.addAttribute("csvPath", form.path("/energy") + "&format=csv");
        model.addAttribute(
                "view",
                found.find(question)
                        .map(each -> new EnergySheet(each, names).view())
                        .orElse(null));
        boolean isGas = form.carrier() == Carrier.GAS;
        model.addAttribute("grids", isGas ? standard.grids() : List.of());
        model.addAttribute("standard", isGas ? standard.view().orElse(null) : null);
        return "energy/energy";
    }

    /// What is known of the carrier, for pages that were shown without it.
    @GetMapping("/energy/carrier")
    String carrier(@RequestParam Map<String, String> asked, Visit visit, Words words, Model model) {
        EnergyQuestion question = EnergyForm.of(asked).question(visit);
        model.addAttribute("view", new EnergySheet(found.await(question), names(question, visit, words)).view());
        return "energy/carrier :: carrier";
    }

    /// What can pass, pair by pair.
    @GetMapping(path = "/energy", params = "format=csv")
    ResponseEntity<String> table(@RequestParam Map<String, String> asked, Visit visit) {
        EnergyForm form = EnergyForm.of(asked);
        return CsvTable.of(
                        List.of("from", "to", "low", "central", "high", "unit", "grade"),
                        found.await(form.question(visit)).transfers(),
                        answer -> List.of(
                                answer.from().code(),
                                answer.to().code(),
                                answer.figure()
                                        .map(Figure::low)
                                        .map(CsvTable::number)
                                        .orElse(""),
                                answer.figure()
                                        .map(Figure::central)
                                        .map(CsvTable::number)
                                        .orElse(""),
                                answer.figure()
                                        .map(Figure::high)
                                        .map(CsvTable::number)
                                        .orElse(""),
                                form.carrier().unit(),
                                answer.figure()
                                        .map(figure -> figure.grade().code())
                                        .orElse("")))
                .download("energy-" + form.carrier().code() + "-" + visit.on() + ".csv");
    }

    private EnergyNames names(EnergyQuestion question, Visit visit, Words words) {
        Network network =
                workspace.energy().system(question.scenario(), question.on()).network();
        return new EnergyNames(workspace.programme(), network, question.carrier(), visit, words);
    }
}
