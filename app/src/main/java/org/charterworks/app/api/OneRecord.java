package org.charterworks.app.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterworks.app.account.Account;
import org.charterworks.app.account.Accounts;
import org.charterworks.app.account.Rights;
import org.charterworks.app.compute.ChangeOutcome;
import org.charterworks.app.compute.Past;
import org.charterworks.app.compute.RecordChanges;
import org.charterworks.app.compute.RecordProposal;
import org.charterworks.app.compute.Workspace;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// One record, read and changed: whoever changes it sends the tag of the form they saw, and nobody's change is lost
/// under another's.
@RestController
class OneRecord {
    private static final String NOT_THIS = "the roles of this account do not let it write this record";

    private final Workspace workspace;
    private final Accounts accounts;
    private final OnceOnly once;

    OneRecord(Workspace workspace, Accounts accounts, OnceOnly once) {
        this.workspace = workspace;
        this.accounts = accounts;
        this.once = once;
    }

    @GetMapping("/api/v1/record")
    ResponseEntity<Object> read(
            @RequestParam(defaultValue = "") String file,
            @RequestParam(defaultValue = "") String key,
            HttpServletRequest request) {
        List<Problem.Fault> faults = new ArrayList<>();
        ChangeRequest.onlyNow(request, "nothing: records of earlier moments are in api/v1/records", faults);
        if (!faults.isEmpty()) {
            return Reply.unclear(faults, List.of());
        }
        return changes()
                .flatMap(changes -> changes.find(file, key))
                .map(OneRecordReply::record)
                .orElseGet(() -> OneRecordReply.notThere(file, key));
    }

    @PutMapping("/api/v1/record")
    ResponseEntity<Object> put(
            @RequestParam(defaultValue = "") String file,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(name = "dry-run", defaultValue = "false") boolean dryRun,
            @RequestBody(required = false) String body,
            HttpServletRequest request) {
        return change(new Asked(file, key, reason, dryRun, Optional.of(body == null ? "" : body)), request);
    }

    @DeleteMapping("/api/v1/record")
    ResponseEntity<Object> remove(
            @RequestParam(defaultValue = "") String file,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(name = "dry-run", defaultValue = "false") boolean dryRun,
            HttpServletRequest request) {
        return change(new Asked(file, key, reason, dryRun, Optional.empty()), request);
    }

    /// What a request wants.
    ///
    /// @param body the record as it is to be; empty to take it out
    private record Asked(String file, String key, String reason, boolean dryRun, Optional<String> body) {}

    private ResponseEntity<Object> change(Asked asked, HttpServletRequest request) {
        Optional<Account> account = ChangeRequest.account(request, accounts);
        if (account.isEmpty() || !Rights.writes(account.get())) {
            return account.isEmpty() ? ChangeReply.unknown() : ChangeReply.notAllowed(NOT_THIS);
        }
        if (!ChangeRequest.hasCondition(request) && request.getHeader(HttpHeaders.IF_NONE_MATCH) == null) {
            return ChangeReply.noCondition("send its ETag with If-Match, or If-None-Match: * for a new record");
        }
        List<Problem.Fault> faults = faults(asked, request);
        Optional<RecordChanges> changes = changes();
        if (!faults.isEmpty() || changes.isEmpty()) {
            return faults.isEmpty()
                    ? OneRecordReply.notThere(asked.file(), asked.key())
                    : Reply.unclear(faults, List.of());
        }
        return once.once(
                account.get().name(),
                request,
                asked.body().orElse(""),
                asked.dryRun(),
                how -> change(asked, ChangeRequest.tag(request), account.get(), changes.get(), how));
    }

    private static ResponseEntity<Object> change(
            Asked asked, Optional<String> tag, Account account, RecordChanges changes, OnceOnly.Once how) {
        Optional<String> before = changes.find(asked.file(), asked.key())
                .flatMap(found -> by(found.record().json()));
        if (!Rights.mayWrite(account, asked.file(), before, asked.body().flatMap(OneRecord::by))) {
            return ChangeReply.notAllowed(NOT_THIS);
        }
        if (tag.isEmpty() && !Rights.mayName(account, asked.key())) {
            return ChangeReply.notTheirName(asked.key());
        }
        ChangeOutcome outcome = changes.change(new RecordProposal(
                asked.file(),
                asked.key(),
                asked.body(),
                tag,
                account.name(),
                asked.reason(),
                asked.dryRun(),
                how.receipt(done -> reply(done, asked))));
        return reply(outcome, asked);
    }

    private static ResponseEntity<Object> reply(ChangeOutcome outcome, Asked asked) {
        return OneRecordReply.of(outcome, asked.file(), asked.key(), asked.dryRun());
    }

    private static List<Problem.Fault> faults(Asked asked, HttpServletRequest request) {
        List<Problem.Fault> faults = new ArrayList<>();
        required("file", asked.file(), "a file of the programme, such as projects.yaml", faults);
        required("key", asked.key(), "the key of a record in it, such as projects/PRJ-A", faults);
        required("reason", asked.reason(), "why it is changed, in a sentence", faults);
        ChangeRequest.check(request, "the ETag of the record as it was read", faults);
        String none = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (!ChangeRequest.hasCondition(request) && none != null && !none.equals("*")) {
            faults.add(new Problem.Fault(HttpHeaders.IF_NONE_MATCH, none, "* for a record that is new"));
        }
        asked.body().ifPresent(body -> json(body, faults));
        return faults;
    }

    private static void required(String parameter, String given, String expected, List<Problem.Fault> faults) {
        if (given.isBlank()) {
            faults.add(new Problem.Fault(parameter, given, expected));
        }
    }

    private static void json(String body, List<Problem.Fault> faults) {
        try {
            if (JsonMapper.shared().readTree(body).isObject()) {
                return;
            }
        } catch (JacksonException e) {
            // Told below with everything else.
        }
        faults.add(new Problem.Fault("body", ChangeRequest.beginning(body), "the whole record as a JSON object"));
    }

    /// Who states a record, where it is a statement.
    private static Optional<String> by(String json) {
        return Optional.of(JsonMapper.shared().readTree(json).path("by").asString(""))
                .filter(by -> !by.isEmpty());
    }

    private Optional<RecordChanges> changes() {
        Optional<Past> past = workspace.past();
        return past.map(RecordChanges::new);
    }
}
