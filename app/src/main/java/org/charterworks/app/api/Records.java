package org.charterworks.app.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterworks.app.compute.Past;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import org.charterworks.app.history.Moment;
import org.charterworks.app.web.visit.AsOfReader;
import org.charterworks.register.access.Viewer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The records of the programme as its folder has them, page by page: what the register and the network are made of.
///
/// Records stand in the order of the folder, so pages do not overlap while nothing is recorded; `as-of` holds all
/// pages to one moment.
@RestController
class Records {
    private static final int KEPT = 4;

    /// A state whose records are kept: what stood after an entry, under the restrictions that held for a viewer when
    /// the journal was so long.
    private record State(Viewer viewer, long entry, long length) {}

    private final Workspace workspace;
    private final Turns turns;
    private final Map<State, List<ProgrammeRecord>> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<State, List<ProgrammeRecord>> eldest) {
            return size() > KEPT;
        }
    };

    Records(Workspace workspace, Turns turns) {
        this.workspace = workspace;
        this.turns = turns;
    }

    @GetMapping("/api/v1/records")
    ResponseEntity<Object> records(HttpServletRequest request) {
        RecordsQuestion question = new RecordsQuestion(request);
        AsOfReader.Asked asked = new AsOfReader(workspace).read(request);
        question.read(asked);
        Optional<Past> past = workspace.past();
        if (asked instanceof AsOfReader.Asked.Unreadable || past.isEmpty()) {
            return question.faults().isEmpty() ? noJournal() : unclear(question);
        }
        Moment moment = asked instanceof AsOfReader.Asked.Then then
                ? then.moment()
                : new Moment(workspace.clock().instant(), past.get().journal().length());
        return all(past.get(), moment).map(all -> page(all, question, request)).orElseGet(Reply::busy);
    }

    private static ResponseEntity<Object> page(
            List<ProgrammeRecord> all, RecordsQuestion question, HttpServletRequest request) {
        List<ProgrammeRecord> asked = all.stream().filter(question::isAskedFor).toList();
        Optional<Integer> begin =
                question.begin(asked.stream().map(RecordPage::at).toList());
        if (begin.isEmpty() || !question.faults().isEmpty()) {
            return unclear(question);
        }
        RecordPage page = new RecordPage(asked, begin.get(), question.limit());
        return Reply.answer(page.json(), page.link(request));
    }

    private static ResponseEntity<Object> unclear(RecordsQuestion question) {
        return Reply.unclear(question.faults(), question.suggestions());
    }

    private static ResponseEntity<Object> noJournal() {
        return Problem.Kind.NO_ANSWER
                .of("records are kept by a server with a journal", "start one with serve", List.of(), List.of())
                .response();
    }

    /// All records as they stood at a moment; empty when no turn came to read them.
    private Optional<List<ProgrammeRecord>> all(Past past, Moment moment) {
        State state =
                new State(workspace.viewer(), moment.sequence(), past.journal().length());
        synchronized (kept) {
            List<ProgrammeRecord> known = kept.get(state);
            if (known != null) {
                return Optional.of(known);
            }
        }
        Optional<List<ProgrammeRecord>> read = turns.take(() -> past.records(moment));
        read.ifPresent(records -> {
            synchronized (kept) {
                kept.put(state, records);
            }
        });
        return read;
    }
}
