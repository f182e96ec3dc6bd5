package org.charterworks.app.web.meeting;

import java.util.List;
import java.util.Optional;
import org.charterworks.app.web.change.ChangesView;
import org.charterworks.app.web.change.Differences;
import org.charterworks.app.web.failure.NotThere;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.view.CsvTable;
import org.charterworks.app.web.view.Ref;
import org.charterworks.app.web.view.Refs;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.Agenda;
import org.charterworks.register.Register;
import org.charterworks.register.group.Meeting;
import org.charterworks.register.group.MeetingId;
import org.charterworks.roadmap.explain.Appraisal;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The meetings, all and one.
@Controller
class MeetingPages {
    private final Portal portal;

    MeetingPages(Portal portal) {
        this.portal = portal;
    }

    @GetMapping("/meetings")
    String meetings(Visit visit, Words words, Model model) {
        model.addAttribute("view", MeetingsView.of(portal.register(), visit.on(), words));
        return "meeting/meetings";
    }

    @GetMapping(path = "/meetings", params = "format=csv")
    ResponseEntity<String> table(Visit visit, Words words) {
        return CsvTable.of(
                        List.of("id", "on", "title", "body", "state", "decisions", "actions"),
                        MeetingsView.of(portal.register(), visit.on(), words).meetings(),
                        row -> List.of(
                                row.ref().id(),
                                row.on().iso(),
                                row.ref().name(),
                                row.body() == null ? "" : row.body().id(),
                                row.state(),
                                Integer.toString(row.decisions()),
                                Integer.toString(row.actions())))
                .download("meetings-" + visit.on() + ".csv");
    }

    @GetMapping("/meetings/{id}")
    String meeting(@PathVariable String id, Visit visit, Words words, Model model) {
        Register register = portal.register();
        Meeting meeting =
                id.isBlank() ? null : register.findMeeting(new MeetingId(id)).orElse(null);
        if (meeting == null) {
            throw NotThere.among("meeting", id, known());
        }
        Agenda agenda = Agenda.of(register, meeting, portal.statusRule(), visit.on());
        Appraisal appraisal = portal.workspace().appraisal();
        MeetingView.Costs costs = new MeetingView.Costs(
                Agenda.monthsToNext(register),
                appraisal.deferrals(visit.scenario(), agenda),
                priced -> appraisal.figures(visit.scenario(), priced.deferred()).getFirst());
        model.addAttribute("view", MeetingView.of(meeting, agenda, costs, register, visit.on(), words));
        model.addAttribute("since", since(agenda, visit, words).orElse(null));
        return "meeting/meeting";
    }

    /// What changed between the meeting before and the day of the agenda, as far as memory reaches.
    private Optional<ChangesView> since(Agenda agenda, Visit visit, Words words) {
        boolean isRemembered =
                portal.since().filter(since -> !agenda.on().isBefore(since)).isPresent();
        return portal.workspace()
                .past()
                .filter(_ -> isRemembered)
                .flatMap(past -> agenda.previous()
                        .map(previous -> new Differences(portal, past, visit, words)
                                .view(
                                        previous.on().last().toString(),
                                        agenda.on().toString())));
    }

    private List<Ref> known() {
        Refs refs = new Refs(portal.register());
        return portal.register().contents().meetings().stream().map(refs::of).toList();
    }
}
