package org.charterworks.app.leak;

import static org.charterworks.app.leak.Item.fill;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.charterworks.register.access.Viewer;

/// Makes up what is promised, built and said of it.
final class Works {
    private final Choices choices;
    private final Secrets secrets;

    Works(Choices choices) {
        this.choices = choices;
        this.secrets = choices.secrets;
    }

    void make() {
        IntStream.range(0, Choices.EACH).forEach(this::commitment);
        IntStream.range(0, Choices.EACH).forEach(this::project);
        IntStream.range(0, Choices.EACH).forEach(this::evidence);
        IntStream.range(0, Choices.EACH).forEach(this::conflict);
        IntStream.range(0, Choices.EACH).forEach(this::statement);
        IntStream.range(0, Choices.EACH).forEach(this::indicator);
        List.of("promised", "forecast", "none").forEach(this::scenario);
        choices.addAll(Harbour.network(Choices.EACH, choices.cite(_ -> true)));
        choices.ids("source").forEach(id -> choices.add("sources.yaml", "sources", id, _ -> fill("""
                {"id": "$0", "title": "Title of $0", "kind": "news", "url": "https://example.org/$0"}
                """, id)));
    }

    private void commitment(int i) {
        String id = choices.id("commitment", i);
        String provision = choices.provision();
        String written = choices.written();
        secrets.note(id, written, secrets.following("provision:" + provision));
        List<String> owedBy = choices.actors();
        List<String> gain = choices.actors();
        String lead = choices.pick("body");
        String kind = i % 2 == 0 ? "intent" : "permission";
        String deadline = List.of(
                        "\"months_after_signature\", \"months\": 3",
                        "\"on_date\", \"on\": \"2027-02\"",
                        "\"every_months_after_signature\", \"months\": 6")
                .get(i % 3);
        choices.add(
                "commitments.yaml",
                "commitments",
                id,
                named -> fill(
                        """
                {"id": "$0", "provision": "$1", "title": "Title of $0", "owed_by": $2, "beneficiaries": $3,
                 "lead_body": "$4", "kind": "$5", "deadline": {"rule": $6}, "areas": ["rail"], "visibility": "$7",
                 "note": "words of $0"}
                """, id, provision, named.of(owedBy), named.of(gain), named.of(lead), kind, deadline, written));
    }

    private void project(int i) {
        String id = choices.id("project", i);
        List<String> provisions =
                Stream.of(choices.provision(), choices.provision()).distinct().toList();
        String written = choices.written();
        Predicate<Viewer> may = secrets.note(
                id,
                written,
                provisions.stream()
                        .map(each -> secrets.following("provision:" + each))
                        .reduce(_ -> true, Predicate::and));
        secrets.note(choices.id("effect", i), "", may);
        List<String> waits = choices.ids("project").subList(0, i).stream()
                .filter(_ -> choices.toss())
                .toList();
        String milestones = milestones(may, id, i);
        String facts = fill(
                """
                "costs": [{"what": "words of $0", "amount": 9$1, "currency": "USD", "reliability": "B", "source": "$2"}],
                "quantities": [{"name": "words of $0", "value": 7, "unit": "km", "grade": "low", "source": "$3"}],
                "effects": [{"id": "$4", "when_met": "$0/open", "change": "open", "element": "link:$5", "source": "$6",
                  "grade": "low"}], "sources": ["$7"]
                """,
                id,
                i,
                choices.cite(may),
                choices.cite(may),
                choices.id("effect", i),
                Harbour.railway(i),
                choices.cite(may),
                choices.cite(may));
        choices.add(
                "projects.yaml",
                "projects",
                id,
                named -> fill(
                        """
                {"id": "$0", "name": "Name of $0", "area": "rail", "provisions": $1, "location": "words of $0",
                 "description": "words of $0", "parties": [{"name": "words of $0", "sector": "public"}],
                 "status": {"text": "words of $0", "as_of": "2026-08", "reliability": "B"}, "depends_on": [$2],
                 "cluster": "$3", "visibility": "$4", $5, $6}
                """,
                        id,
                        provisions,
                        needed(named.of(waits)),
                        i % 2 == 0 ? "even" : "",
                        written,
                        milestones.replace("$9", steps(named.of(waits))),
                        facts));
    }

    private String milestones(Predicate<Viewer> may, String id, int i) {
        return fill(
                """
                "milestones": [
                  {"id": "$0/works", "title": "words of $0", "kind": "works",
                   "baseline": {"on": "2026-06", "said_on": "2026-03", "source": "$2"},
                   "forecast": {"expected": "2027-0$1", "basis": "source", "reason": "words of $0", "source": "$3"}},
                  {"id": "$0/open", "title": "words of $0", "kind": "in_service",
                   "baseline": {"on": "2028", "said_on": "2026-03", "source": "$4"},
                   "forecast": {"expected": "2029-0$1", "basis": "source", "source": "$5"},
                   "slips": [{"said_on": "2026-01", "promised": "2026-12", "source": "$6"}],
                   "takes": {"days": 10$1, "reason": "words of $0", "source": "$7"},
                   "depends_on": ["$0/works"$9]}]
                """,
                id,
                i + 1,
                choices.cite(may),
                choices.cite(may),
                choices.cite(may),
                choices.cite(may),
                choices.cite(may),
                choices.cite(may));
    }

    private static String needed(List<String> projects) {
        return String.join(
                ",",
                projects.stream()
                        .map(each -> fill("{\"project\": \"$0\", \"kind\": \"physical\"}", each))
                        .toList());
    }

    private static String steps(List<String> projects) {
        return String.join(
                "", projects.stream().map(each -> fill(", \"$0/open\"", each)).toList());
    }

    private void evidence(int i) {
        String id = choices.id("evidence", i);
        List<String> about = choices.subjects();
        String written = choices.written();
        Predicate<Viewer> one = about.stream().map(secrets::naming).reduce(_ -> false, Predicate::or);
        Predicate<Viewer> every = about.stream().map(secrets::following).reduce(_ -> true, Predicate::and);
        String source = choices.cite(secrets.noteAtMost(id, written, every, one));
        String stance = List.of("supports", "contradicts", "reports").get(i % 3);
        choices.add(
                "evidence.yaml",
                "evidence",
                id,
                named -> fill(
                        """
                {"id": "$0", "on": "2026-0$1", "what": "words of $0", "who": ["words of $0"], "area": "rail",
                 "about": $2, "stance": "$3", "outcome": "words of $0", "contested": "words of $0", "reliability": "B",
                 "accepted_by": $4, "sources": ["$5"], "visibility": "$6"}
                """,
                        id,
                        4 + i,
                        named.of(about),
                        stance,
                        i % 2 == 0 ? List.of("XN") : List.of(),
                        source,
                        written));
    }

    private void conflict(int i) {
        String id = choices.id("conflict", i);
        List<String> about = choices.subjects();
        Predicate<Viewer> may =
                secrets.note(id, "", about.stream().map(secrets::following).reduce(_ -> true, Predicate::and));
        String one = choices.cite(may);
        String other = choices.cite(may);
        choices.add("evidence.yaml", "conflicts", id, named -> fill("""
                {"id": "$0", "topic": "words of $0", "about": $1, "claims": [
                  {"value": "words of $0", "source": "$2"}, {"value": "other words of $0", "source": "$3"}]}
                """, id, named.of(about), one, other));
    }

    private void statement(int i) {
        String id = choices.id("statement", i);
        String about = List.of(
                        "commitment:" + choices.pick("commitment"),
                        "project:" + choices.pick("project"),
                        "milestone:" + choices.pick("project") + "/open")
                .get(i % 3);
        String written = choices.written();
        Predicate<Viewer> of = secrets.naming(about);
        String source = choices.cite(secrets.noteAtMost(id, written, of, of));
        choices.add(
                "statements.yaml",
                "statements",
                id,
                _ -> fill(
                        """
                {"id": "$0", "by": "party:$1", "about": "$2", "on": "2026-0$3", "fulfilment": "$4",
                 "owner": "words of $0", "text": "words of $0", "sources": ["$5"], "visibility": "$6"}
                """,
                        id,
                        i % 3 == 0 ? "XN" : "XS",
                        about,
                        5 + i % 4,
                        i % 2 == 0 ? "limited" : "complete",
                        source,
                        written));
    }

    private void indicator(int i) {
        String id = choices.id("indicator", i);
        List<String> about = i == 0
                ? List.of()
                : Stream.of("commitment:" + choices.pick("commitment"), "project:" + choices.pick("project"))
                        .skip(i % 2)
                        .toList();
        String written = choices.written();
        Predicate<Viewer> one = about.isEmpty()
                ? _ -> true
                : about.stream().map(secrets::naming).reduce(_ -> false, Predicate::or);
        Predicate<Viewer> every = about.stream().map(secrets::following).reduce(_ -> true, Predicate::and);
        Predicate<Viewer> may = secrets.noteAtMost(id, written, every, one);
        String base = choices.cite(may);
        String target = choices.cite(may);
        choices.add(
                "indicators.yaml",
                "indicators",
                id,
                named -> fill("""
                {"id": "$0", "name": "Name of $0", "unit": "Mt", "path": "linear", "about": $1, "values": [
                  {"kind": "baseline", "on": "2025", "value": 1$2, "method": "words of $0", "sources": ["$3"], "grade": "high"},
                  {"kind": "actual", "on": "2026-0$2", "value": 2$2, "scope": "words of $0", "sources": ["$3"], "grade": "low"},
                  {"kind": "target", "on": "2030", "value": 3$2, "party": "XN", "note": "words of $0", "sources": ["$4"],
                   "grade": "medium"}], "visibility": "$5", "note": "words of $0"}
                """, id, named.of(about), i + 1, base, target, written));
    }

    private void scenario(String dates) {
        List<String> projects = Stream.of(choices.pick("project"), choices.pick("project"))
                .distinct()
                .toList();
        choices.add(
                "scenarios.yaml",
                "scenarios",
                "as-" + dates,
                named -> fill("""
                {"id": "as-$0", "name": "As $0", "dates": "$0", "assumed": [$1], "reference_on": "2030-06-30"}
                """, dates, dates.equals("promised") ? "" : assumed(named.of(projects))));
    }

    private static String assumed(List<String> projects) {
        return String.join(
                ",",
                projects.stream()
                        .map(each -> fill(
                                "{\"milestone\": \"$0/open\", \"on\": \"2029-05-05\", \"reason\": \"words of $0\"}",
                                each))
                        .toList());
    }
}
