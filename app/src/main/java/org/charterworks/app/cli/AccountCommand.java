package org.charterworks.app.cli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.charterworks.app.account.Account;
import org.charterworks.app.account.Administration;
import org.charterworks.app.account.Grant;
import org.charterworks.app.account.OneTimeLinks;
import org.charterworks.app.account.Role;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Accounts, for whoever keeps the server: the same as the page for administrators, without logging in.
@Command(name = "account", description = "Lists accounts, makes and disables them, gives roles and links.")
final class AccountCommand implements Runnable {
    private static final String BY = "charterworks account";

    @ParentCommand
    private Charterworks parent;

    @Spec
    private CommandSpec spec;

    /// A role and for whom.
    static final class GrantOptions {
        @Option(
                names = "--role",
                required = true,
                paramLabel = "ROLE",
                converter = Codes.OfRoles.class,
                description = "reader, reporter, lead, secretariat, auditor or administrator.")
        private Role role = Role.READER;

        @Option(names = "--party", paramLabel = "ID", defaultValue = "", description = "For one party.")
        private String party = "";

        @Option(names = "--body", paramLabel = "ID", defaultValue = "", description = "In one body.")
        private String body = "";

        Grant grant() {
            return new Grant(role, party, body);
        }
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(name = "list", description = "Lists all accounts with their roles.")
    int list(
            @Mixin DatabaseOptions database,
            @Option(names = "--json", description = "Answer with one JSON document and nothing else on the output.")
                    boolean json) {
        return with(database, administration -> {
            List<Account> all = administration.all();
            Answer answer = Answer.of(
                    JsonObject.EMPTY.put("accounts", Json.items(all, AccountCommand::json)),
                    page -> all.forEach(account -> page.line(line(account))));
            ReadingCommand.print(answer, json, spec.commandLine().getOut(), parent.surroundings());
            return answer.exitCode();
        });
    }

    private static JsonObject json(Account account) {
        return JsonObject.EMPTY
                .text("name", account.name())
                .text("full_name", account.fullName())
                .put("disabled", account.disabled())
                .put("has_code", account.hasCode())
                .put("grants", Json.items(account.grants(), AccountCommand::json));
    }

    private static JsonObject json(Grant grant) {
        return JsonObject.EMPTY
                .text("role", grant.role().code())
                .text("party", grant.party())
                .text("body", grant.body());
    }

    private static String line(Account account) {
        return account.name() + "  " + account.fullName() + (account.disabled() ? "  (disabled)" : "") + ": "
                + account.grants().stream().map(Grant::toString).collect(Collectors.joining(", "));
    }

    @Command(name = "add", description = "Makes an account and prints the link with which its password is chosen.")
    int add(
            @Mixin DatabaseOptions database,
            @Parameters(paramLabel = "NAME", description = "Small letters, digits and . _ - @ +") String name,
            @Option(
                            names = "--full-name",
                            paramLabel = "WORDS",
                            defaultValue = "",
                            description = "As people know them.")
                    String fullName,
            @Mixin GrantOptions grant) {
        if (!Account.NAME.matcher(name).matches()) {
            throw Stop.refused(
                    "'" + name + "' cannot be the name of an account",
                    "give small letters, digits and . _ - @ +, beginning with a letter or digit");
        }
        return with(
                database,
                administration -> told(administration
                        .add(BY, name, fullName.isBlank() ? name : fullName, List.of(grant.grant()))
                        .map(AccountCommand::link)
                        .orElseThrow(() -> Stop.refused(
                                "there is an account " + name + " already", "account give gives it another role"))));
    }

    @Command(name = "link", description = "Prints a link with which a password is chosen anew.")
    int link(@Mixin DatabaseOptions database, @Parameters(paramLabel = "NAME") String name) {
        return with(database, administration -> told(link(administration.link(BY, known(administration, name)))));
    }

    @Command(name = "give", description = "Gives a role.")
    int give(@Mixin DatabaseOptions database, @Parameters(paramLabel = "NAME") String name, @Mixin GrantOptions grant) {
        return with(database, administration -> {
            administration.give(BY, known(administration, name), grant.grant());
            return told(name + " is " + grant.grant());
        });
    }

    @Command(name = "take", description = "Takes a role back.")
    int take(@Mixin DatabaseOptions database, @Parameters(paramLabel = "NAME") String name, @Mixin GrantOptions grant) {
        return with(database, administration -> {
            if (!administration.take(BY, known(administration, name), grant.grant())) {
                throw last(name);
            }
            return told(name + " is no longer " + grant.grant());
        });
    }

    @Command(name = "forget-code", description = "Asks for no code at log-in any more, for whoever lost the device.")
    int forgetCode(@Mixin DatabaseOptions database, @Parameters(paramLabel = "NAME") String name) {
        return with(database, administration -> {
            administration.forgetCode(BY, known(administration, name));
            return told(name + " logs in without a code");
        });
    }

    @Command(name = "disable", description = "Lets nobody log in with an account; its sessions and tokens end.")
    int disable(@Mixin DatabaseOptions database, @Parameters(paramLabel = "NAME") String name) {
        return with(database, administration -> {
            if (!administration.disable(BY, known(administration, name))) {
                throw last(name);
            }
            return told(name + " is disabled");
        });
    }

    @Command(name = "enable", description = "Lets a disabled account log in again.")
    int enable(@Mixin DatabaseOptions database, @Parameters(paramLabel = "NAME") String name) {
        return with(database, administration -> {
            administration.enable(BY, known(administration, name));
            return told(name + " is enabled");
        });
    }

    private static RuntimeException last(String name) {
        return Stop.refused(name + " is the last administrator", "give another account that role first");
    }

    private static String link(String path) {
        return "Open once, within " + OneTimeLinks.VALID.toDays() + " days, at the address of the server: " + path;
    }

    private static String known(Administration administration, String name) {
        return administration
                .find(name)
                .map(Account::name)
                .orElseThrow(() -> Stop.noAnswer(
                        "there is no account " + name,
                        "account list names them",
                        administration.all().stream().map(Account::name).toList()));
    }

    private int told(String text) {
        spec.commandLine().getOut().println(text);
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }

    private int with(DatabaseOptions database, Function<Administration, Integer> task) {
        try (Database open = database.open(parent.surroundings())) {
            return task.apply(Administration.of(
                    open.dataSource(),
                    parent.surroundings().clock(),
                    parent.surroundings().home().resolve("security.jsonl")));
        }
    }
}
