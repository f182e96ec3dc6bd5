package org.charterworks.app.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.charterworks.app.cli.Question;
import org.charterworks.app.cli.Question.Kind;
import org.charterworks.app.cli.Question.Parameter;
import org.charterworks.app.compute.Lookup;
import org.charterworks.app.compute.Names;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import org.charterworks.app.exchange.record.RecordKeys;
import org.charterworks.app.web.visit.AsOfReader;

/// Reads which page of records a request asks for, and collects everything that is wrong with it.
final class RecordsQuestion {
    static final int MOST = 500;

    private static final int USUAL = 100;
    private static final int LONGEST_COMPARED = 80;
    static final String FILE = "file";
    private static final String AFTER = "after";
    static final String LIMIT = "limit";

    /// What may be asked.
    static final Question QUESTION = new Question(
            "records",
            "The records of the programme as its folder has them, page by page.",
            List.of(
                    parameter(FILE, "Only records of this file of the folder.", Kind.TEXT, RecordKeys.files(), ""),
                    parameter(AFTER, "The field at of the last record of the page before.", Kind.TEXT, List.of(), ""),
                    parameter(
                            LIMIT,
                            "How many records a page has at most, 1 to " + MOST + ".",
                            Kind.WHOLE_NUMBER,
                            List.of(),
                            Integer.toString(USUAL))));

    private final List<Problem.Fault> faults = new ArrayList<>();
    private final Set<String> suggestions = new LinkedHashSet<>();
    private final HttpServletRequest request;
    private final String file;
    private final String after;
    private final int limit;

    RecordsQuestion(HttpServletRequest request) {
        this.request = request;
        findUnknownNames();
        this.file = one(FILE);
        if (!file.isEmpty() && !RecordKeys.files().contains(file)) {
            fault(FILE, file, "one of " + String.join(", ", RecordKeys.files()), RecordKeys.files());
        }
        this.after = one(AFTER);
        this.limit = limit(one(LIMIT));
    }

    private static Parameter parameter(
            String name, String description, Kind kind, List<String> choices, String standard) {
        return new Parameter(name, description, kind, choices, standard, false, false, false);
    }

    private void findUnknownNames() {
        List<String> known = QUESTION.parameters().stream().map(Parameter::name).toList();
        request.getParameterMap().forEach((name, values) -> {
            if (!known.contains(name) && !name.equals(AsOfReader.AS_OF)) {
                fault(name, String.join(", ", values), QUESTION.expectedNames(), known);
            }
        });
    }

    private String one(String name) {
        String[] values = request.getParameterValues(name);
        if (values == null) {
            return "";
        }
        if (values.length > 1) {
            faults.add(new Problem.Fault(name, String.join(", ", values), "one value"));
        }
        return values[0];
    }

    private int limit(String text) {
        int limit = text.isEmpty() ? USUAL : text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > MOST) {
            faults.add(new Problem.Fault(LIMIT, text, "a whole number from 1 to " + MOST));
        }
        return limit;
    }

    /// Reads the moment asked for beside the rest.
    void read(AsOfReader.Asked asked) {
        if (asked instanceof AsOfReader.Asked.Unreadable unreadable) {
            faults.add(Answers.unreadable(unreadable));
        }
    }

    /// The place after which the page begins.
    ///
    /// @param places of all records there are to page through
    /// @return how many records come before the page; empty when the place asked for is not among them
    Optional<Integer> begin(List<String> places) {
        int before = after.isEmpty() ? 0 : places.indexOf(after) + 1;
        if (!after.isEmpty() && before == 0) {
            fault(AFTER, after, "the field at of a record that is there, such as of the page before", places);
            return Optional.empty();
        }
        return Optional.of(before);
    }

    private void fault(String parameter, String seen, String expected, List<String> known) {
        faults.add(new Problem.Fault(parameter, seen, expected));
        if (seen.length() > LONGEST_COMPARED) {
            return;
        }
        Names<String> names = new Names<>(parameter, each -> each, _ -> List.of());
        suggestions.addAll(
                switch (names.find(seen, known)) {
                    case Lookup.Found<String>(String found) -> List.of(found);
                    case Lookup.Unclear<String> unclear -> unclear.suggestions();
                });
    }

    List<Problem.Fault> faults() {
        return List.copyOf(faults);
    }

    List<String> suggestions() {
        return List.copyOf(suggestions);
    }

    /// Whether a record is of the file asked for; of a file that there is not, any may be looked for.
    boolean isAskedFor(ProgrammeRecord record) {
        return !RecordKeys.files().contains(file) || record.file().equals(file);
    }

    int limit() {
        return limit;
    }
}
