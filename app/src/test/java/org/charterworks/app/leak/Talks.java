package org.charterworks.app.leak;

import static org.charterworks.app.leak.Item.fill;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.charterworks.register.access.Viewer;

/// Makes up who meets and what is decided: provisions, bodies, readings, meetings, decisions and actions.
final class Talks {
    private final Choices choices;
    private final Secrets secrets;

    Talks(Choices choices) {
        this.choices = choices;
        this.secrets = choices.secrets;
    }

    void make() {
        section();
        IntStream.range(0, Choices.EACH).forEach(this::body);
        reading("R-TEXT", true, choices.ids("body"));
        reading("R-PRESS", false, choices.ids("body").subList(0, 2));
        IntStream.range(0, Choices.EACH).forEach(this::meeting);
        IntStream.range(0, Choices.EACH).forEach(this::decision);
        IntStream.range(0, Choices.EACH).forEach(this::action);
    }

    private void section() {
        List<Item> provisions =
                choices.provisions().stream().map(this::provision).toList();
        choices.add(
                "instrument.yaml",
                "sections",
                "I",
                named -> fill(
                        """
                {"id": "I", "title": "Railways", "title_verified": "text", "provisions": [$0]}
                """,
                        String.join(
                                ",",
                                provisions.stream()
                                        .map(each -> each.json().apply(named))
                                        .toList())));
    }

    private Item provision(String id) {
        String written = id.equals("I.1") ? "" : choices.written();
        secrets.provision(id, written);
        List<String> actors = choices.actors();
        String source = choices.cite(_ -> true);
        return new Item("instrument.yaml", "", id, named -> fill("""
                {"id": "$0", "paraphrase": "Provision $0", "verb": "intend to", "actors": $1, "areas": ["rail"],
                 "verified": "text", "obligation": 1, "precision": 1, "delegation": 0, "items_visibility": "$2",
                 "sources": ["$3"]}
                """, id, named.of(actors), written, source));
    }

    private void body(int i) {
        String id = choices.id("body", i);
        String provision = choices.provision();
        String written = choices.written();
        String source = choices.cite(secrets.note(id, written, secrets.following("provision:" + provision)));
        choices.add("bodies.yaml", "bodies", id, _ -> fill("""
                {"id": "$0", "name": "Name of $0", "kind": "platform", "areas": ["rail"], "provision": "$1",
                 "verb": "intend to", "status": "met", "formed_on": "2026-05", "note": "words of $0", "sources": ["$2"],
                 "visibility": "$3"}
                """, id, provision, source, written));
    }

    private void reading(String id, boolean counts, List<String> bodies) {
        choices.add("bodies.yaml", "readings", id, named -> fill("""
                {"id": "$0", "name": "Reading $0", "authoritative": $1, "verified": "text", "bodies": $2}
                """, id, counts, named.of(bodies)));
    }

    private void meeting(int i) {
        String id = choices.id("meeting", i);
        String body = choices.pick("body");
        String written = choices.written();
        boolean held = i < Choices.EACH - 1;
        String source = choices.cite(secrets.note(id, written, secrets.of(body)));
        choices.add(
                "bodies.yaml",
                "meetings",
                id,
                named -> fill(
                        """
                {"id": "$0", "body": "$1", "on": "$2", "title": "Title of $0", "held": $3,
                 "participants": ["words of $0"], "agenda": ["words of $0"], "minutes": "words of $0",
                 "note": "words of $0", "sources": ["$4"], "visibility": "$5"}
                """,
                        id,
                        named.of(body),
                        held ? "2026-0" + (4 + i) + "-10" : "2027-01-20",
                        held,
                        source,
                        written));
    }

    private void decision(int i) {
        String id = choices.id("decision", i);
        String meeting = choices.pick("meeting");
        String written = choices.written();
        Predicate<Viewer> may = secrets.noteAtMost(id, written, secrets.of(meeting), secrets.of(meeting));
        String source = choices.cite(may);
        List<String> about = choices.subjects();
        List<String> done = List.of(
                "milestone:" + choices.pick("project") + "/open",
                "body:" + choices.pick("body"),
                "action:" + choices.pick("action"));
        choices.add(
                "bodies.yaml",
                "decisions",
                id,
                named -> fill("""
                {"id": "$0", "meeting": "$1", "text": "words of $0", "about": $2, "changes": [$3], "sources": ["$4"],
                 "visibility": "$5"}
                """, id, meeting, named.of(about), changes(named.of(done)), source, written));
    }

    private static String changes(List<String> done) {
        return String.join(
                ",",
                done.stream()
                        .map(of -> fill(
                                switch (of.charAt(0)) {
                                    case 'm' ->
                                        "{\"change\": \"baseline_moved\", \"of\": \"$0\", \"before\": \"2027\", \"after\": \"2028\"}";
                                    case 'b' ->
                                        "{\"change\": \"body_formed\", \"of\": \"$0\", \"status_before\": \"permitted\"}";
                                    default -> "{\"change\": \"action_opened\", \"of\": \"$0\"}";
                                },
                                of))
                        .toList());
    }

    private void action(int i) {
        String id = choices.id("action", i);
        String meeting = choices.pick("meeting");
        String written = choices.written();
        Predicate<Viewer> may = secrets.noteAtMost(id, written, secrets.of(meeting), secrets.of(meeting));
        String source = choices.cite(may);
        List<String> owners = choices.actors();
        String due = i % 2 == 0 ? "2026-09-30" : "2027-03-31";
        choices.add(
                "bodies.yaml",
                "actions",
                id,
                named -> fill("""
                {"id": "$0", "meeting": "$1", "text": "words of $0", "owners": $2, "due_on": "$3", "done_on": "$4",
                 "sources": ["$5"], "visibility": "$6"}
                """, id, meeting, named.of(owners), due, i == 2 ? "2026-08-01" : "", source, written));
    }
}
