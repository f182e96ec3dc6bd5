package org.charterworks.app.exchange.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterworks.app.exchange.check.FolderChecks;
import org.charterworks.app.exchange.check.RecordIndex;
import org.charterworks.app.exchange.field.Format;
import org.charterworks.app.exchange.record.FieldPath;
import org.charterworks.app.exchange.record.FieldValue;
import org.charterworks.app.exchange.record.FieldValue.Items;
import org.charterworks.app.exchange.record.FieldValue.Words;
import org.charterworks.app.exchange.record.FolderRecords;
import org.charterworks.app.exchange.record.ProgrammeRecords;
import org.charterworks.app.exchange.record.RecordAssembler;
import org.charterworks.app.exchange.record.RecordReader;
import org.charterworks.app.exchange.record.RecordValue;
import org.charterworks.app.exchange.report.Findings;
import org.charterworks.app.exchange.report.RecordPlace;
import org.charterworks.app.exchange.text.RawValue;
import org.charterworks.app.exchange.text.RawValue.RawEntry;
import org.charterworks.app.exchange.text.RawValue.RawList;
import org.charterworks.app.exchange.text.RawValue.RawRecord;
import org.charterworks.app.exchange.text.RawValue.RawText;

/// What one side, or an independent assessor, states for itself: how far something is done, who answers for
/// it, and which evidence it accepts.
///
/// @param id         short name of the statement, empty to make one of speaker, subject and date
/// @param by         `party:AZ` or `assessor:IRM`
/// @param about      `commitment:C-IV.2`, `project:PRJ-A` or `milestone:PRJ-A/in-service`
/// @param on         when it was stated
/// @param fulfilment empty when it does not say
/// @param owner      empty when nobody is named
/// @param text       in our own words, may be empty
/// @param sources    ids of sources
/// @param accepted   ids of evidence that the side accepts
public record SideEdit(
        String id,
        String by,
        String about,
        String on,
        String fulfilment,
        String owner,
        String text,
        List<String> sources,
        List<String> accepted)
        implements Edit {

    private static final String FILE = "statements.yaml";

    public SideEdit {
        sources = List.copyOf(sources);
        accepted = List.copyOf(accepted);
    }

    /// Puts the statement, and the acceptance of evidence, into the records of a programme.
    @Override
    public Edited on(ProgrammeRecords standing) {
        Findings findings = new Findings();
        FolderRecords programme = new RecordAssembler(Format.standard(), new Findings()).assemble(standing);
        FolderEdit edit = new FolderEdit(programme);
        if (says()) {
            RecordValue statement = read(findings);
            FolderChecks.references(statement, programme, findings);
            statement
                    .findText("id")
                    .filter(known -> edit.find(FILE, "statements", known).isPresent())
                    .ifPresent(known -> problem(
                            findings, "id", known, "an id that no other statement has", "name another with --id"));
            if (!findings.hasProblems()) {
                edit.put(FILE, "statements", statement);
            }
        } else if (accepted.isEmpty()) {
            problem(
                    findings,
                    "fulfilment",
                    "",
                    "how far it is done, who answers for it, a text, or evidence that is accepted",
                    "state at least one of them");
        }
        accept(edit, programme, findings);
        return findings.hasProblems()
                ? new Edited.Refused(findings.problems())
                : new Edited.Ready(ProgrammeRecords.of(edit.records()));
    }

    private boolean says() {
        return !fulfilment.isBlank() || !owner.isBlank() || !text.isBlank();
    }

    /// Reads what was typed by the rules of the file it will stand in.
    private RecordValue read(Findings findings) {
        List<RawEntry> entries = new ArrayList<>();
        add(entries, "id", id.isBlank() ? ("ST-" + id(by) + "-" + id(about).replace('/', '-') + "-" + on) : id);
        add(entries, "by", by);
        add(entries, "about", about);
        add(entries, "on", on);
        add(entries, "fulfilment", fulfilment);
        add(entries, "owner", owner);
        add(entries, "text", text);
        List<RawValue> cited =
                sources.stream().<RawValue>map(source -> new RawText(source, 0)).toList();
        entries.add(new RawEntry("sources", 0, new RawList(cited, 0)));
        return new RecordReader(Format.standard(), FILE, false, findings)
                .read(new RawRecord(entries, 0, false), Format.standard().kind("statement"), FieldPath.FILE);
    }

    private static void add(List<RawEntry> entries, String field, String words) {
        if (!words.isBlank()) {
            entries.add(new RawEntry(field, 0, new RawText(words.strip(), 0)));
        }
    }

    private static String id(String reference) {
        return reference.substring(reference.indexOf(':') + 1);
    }

    private void accept(FolderEdit edit, FolderRecords programme, Findings findings) {
        if (!accepted.isEmpty() && !by.startsWith("party:")) {
            problem(findings, "by", by, "party: and an id", "only a party accepts evidence");
        }
        boolean isParty = RecordIndex.of(programme).has("party", id(by));
        if (!accepted.isEmpty() && by.startsWith("party:") && !isParty) {
            problem(findings, "by", by, "a party of the instrument", "correct the id");
        }
        for (String evidence : accepted) {
            Optional<RecordValue> found = edit.find("evidence.yaml", "evidence", evidence);
            if (found.isEmpty()) {
                problem(findings, "accept", evidence, "the id of evidence in evidence.yaml", "correct the id");
            } else if (found.get().texts("accepted_by").contains(id(by))) {
                problem(findings, "accept", evidence, "evidence the side has not accepted yet", "leave it out");
            } else if (isParty) {
                List<FieldValue> parties = new ArrayList<>();
                found.get().texts("accepted_by").forEach(party -> parties.add(new Words(party)));
                parties.add(new Words(id(by)));
                edit.put("evidence.yaml", "evidence", found.get().with("accepted_by", new Items(parties)));
            }
        }
    }

    private static void problem(Findings findings, String field, String seen, String expected, String advice) {
        findings.problem(new RecordPlace(FILE, 0), field, seen, expected, advice);
    }
}
