package org.charterworks.app.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.charterworks.app.account.Account;
import org.charterworks.app.account.Accounts;
import org.charterworks.app.account.Rights;
import org.charterworks.app.compute.ChangeOutcome;
import org.charterworks.app.compute.EditChanges;
import org.charterworks.app.compute.EditProposal;
import org.charterworks.app.compute.Past;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.exchange.edit.Edit;
import org.charterworks.app.exchange.edit.Minutes;
import org.charterworks.register.access.Viewer;
import org.charterworks.register.group.Meeting;
import org.charterworks.register.group.MeetingId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What commands record in one transaction, over HTTP: what a meeting decided (`decide`), and what a side states for
/// itself (`state`). A dry run gives the tag that the request itself carries.
@RestController
class StatedChanges {
    private static final String TAGGED = "the ETag that a dry run of the same request was answered with";

    private final Workspace workspace;
    private final Accounts accounts;
    private final OnceOnly once;

    StatedChanges(Workspace workspace, Accounts accounts, OnceOnly once) {
        this.workspace = workspace;
        this.accounts = accounts;
        this.once = once;
    }

    /// What a request wants carried out.
    ///
    /// @param meeting id of the meeting whose minutes they are; empty for a statement
    private record Asked(Edit edit, String reason, boolean dryRun, String body, Optional<String> meeting) {}

    @PostMapping("/api/v1/decision")
    ResponseEntity<Object> decide(
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(name = "dry-run", defaultValue = "false") boolean dryRun,
            @RequestBody(required = false) byte[] body,
            HttpServletRequest request) {
        Optional<Account> account = ChangeRequest.account(request, accounts);
        if (account.isEmpty() || !Rights.decides(account.get())) {
            return account.isEmpty() ? ChangeReply.unknown() : notTheirMeeting();
        }
        String text = text(body);
        boolean isYaml = String.valueOf(request.getHeader(HttpHeaders.CONTENT_TYPE))
                .toLowerCase(Locale.ROOT)
                .contains("yaml");
        Minutes minutes = isYaml ? Minutes.inYaml("minutes", text) : Minutes.inJson("minutes", text);
        if (!Rights.mayDecide(account.get(), bodies(minutes))) {
            return notTheirMeeting();
        }
        String why = reason.isBlank() ? minutes.usualReason() : reason;
        return carryOut(
                new Asked(minutes, why, dryRun, text, Optional.of(minutes.meeting())),
                account.get(),
                request,
                new ArrayList<>());
    }

    private static ResponseEntity<Object> notTheirMeeting() {
        return ChangeReply.notAllowed("the roles of this account do not let it record what this meeting decided");
    }

    /// The body that met as the minutes say, and as it was announced.
    private Set<String> bodies(Minutes minutes) {
        Set<String> bodies = new HashSet<>(Set.of(minutes.body()));
        workspace
                .programme()
                .register()
                .findMeeting(new MeetingId(minutes.meeting()))
                .map(StatedChanges::body)
                .ifPresent(bodies::add);
        return bodies;
    }

    private static String body(Meeting meeting) {
        return meeting.body() == null ? "" : meeting.body().value();
    }

    @PostMapping("/api/v1/statement")
    ResponseEntity<Object> state(
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(name = "dry-run", defaultValue = "false") boolean dryRun,
            @RequestBody(required = false) byte[] body,
            HttpServletRequest request) {
        Optional<Account> account = ChangeRequest.account(request, accounts);
        if (account.isEmpty()) {
            return ChangeReply.unknown();
        }
        List<Problem.Fault> faults = new ArrayList<>();
        String text = text(body);
        StatementBody said = StatementBody.read(text, faults);
        if (!Rights.mayWrite(account.get(), "statements.yaml", Optional.empty(), Optional.of(said.by()))) {
            return ChangeReply.notAllowed("the roles of this account do not let it state this");
        }
        if (!said.id().isEmpty() && !Rights.mayName(account.get(), "statements/" + said.id())) {
            return ChangeReply.notTheirName(said.id());
        }
        String why = reason.isBlank() ? "statement of " + said.by() + " on " + said.about() : reason;
        return carryOut(new Asked(said.edit(), why, dryRun, text, Optional.empty()), account.get(), request, faults);
    }

    private ResponseEntity<Object> carryOut(
            Asked asked, Account account, HttpServletRequest request, List<Problem.Fault> faults) {
        if (!asked.dryRun() && !ChangeRequest.hasCondition(request)) {
            return ChangeReply.noCondition(
                    "send it with dry-run=true first, and then with the ETag of that answer as If-Match");
        }
        ChangeRequest.check(request, TAGGED, faults);
        Optional<Past> past = workspace.past();
        if (!faults.isEmpty() || past.isEmpty()) {
            return faults.isEmpty() ? ChangeReply.noJournal() : Reply.unclear(faults, List.of());
        }
        Viewer viewer = workspace.viewer();
        return once.once(account.name(), request, asked.body(), asked.dryRun(), how -> {
            EditProposal proposal = new EditProposal(
                    asked.edit(),
                    List.of(),
                    ChangeRequest.tag(request),
                    account.name(),
                    asked.reason(),
                    asked.dryRun(),
                    how.receipt(done -> reply(done, asked, viewer)));
            return reply(new EditChanges(past.get()).change(proposal), asked, viewer);
        });
    }

    private static ResponseEntity<Object> reply(ChangeOutcome outcome, Asked asked, Viewer viewer) {
        return outcome instanceof ChangeOutcome.Done done
                ? StatedReply.done(done, asked.meeting(), viewer, asked.dryRun())
                : ChangeReply.notDone(outcome);
    }

    private static String text(byte[] body) {
        return body == null ? "" : new String(body, StandardCharsets.UTF_8);
    }
}
