package org.charterworks.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.cli.output.Table;
import org.charterworks.app.compute.Workspace;
import org.charterworks.register.Register;
import org.charterworks.register.instrument.CoderAgreement;
import org.charterworks.register.instrument.Coding;
import picocli.CommandLine.Command;

/// How far independent coders agree on the strength of the provisions.
@Command(
        name = "coding",
        description = "How far independent coders agree on obligation, precision and delegation of the provisions:"
                + " Cohen's kappa.")
final class CodingCommand extends ReadingCommand {

    @Override
    Answer answer(Workspace workspace) {
        Register register = workspace.programme().register();
        List<Coding> codings = register.contents().codings();
        List<String> coders =
                codings.stream().map(Coding::coder).distinct().sorted().toList();
        List<CoderAgreement> agreements = CoderAgreement.of(codings);
        Json json = JsonObject.EMPTY
                .put("provisions", register.instrument().provisions().size())
                .put("coders", Json.texts(coders))
                .put("agreement", Json.items(agreements, CodingCommand::json));
        return Answer.of(json, page -> {
            page.text("Independent codings of "
                    + register.instrument().provisions().size() + " provisions: " + codings.size() + " by "
                    + coders.size() + " coders.");
            if (agreements.isEmpty()) {
                page.text("How far coders would agree is not known: it takes two who code independently"
                        + " (codings.csv). The strength in instrument.yaml is that of the register's keepers.");
                return;
            }
            Table table = new Table()
                    .words("coders")
                    .words("dimension")
                    .numbers("both coded")
                    .numbers("alike")
                    .numbers("observed")
                    .numbers("by chance")
                    .numbers("kappa");
            agreements.forEach(each -> table.row(
                    each.first() + ", " + each.second(),
                    each.dimension().code(),
                    Integer.toString(each.both()),
                    Integer.toString(each.same()),
                    share(each.observed()),
                    share(each.expected()),
                    each.kappa().isEmpty() ? "·" : share(each.kappa().getAsDouble())));
            page.table(table);
        });
    }

    private static JsonObject json(CoderAgreement agreement) {
        OptionalDouble kappa = agreement.kappa();
        return JsonObject.EMPTY
                .text("first", agreement.first())
                .text("second", agreement.second())
                .text("dimension", agreement.dimension().code())
                .put("both_coded", agreement.both())
                .put("alike", agreement.same())
                .put("observed", agreement.observed())
                .put("expected", agreement.expected())
                .put("kappa", kappa.isEmpty() ? Json.of((String) null) : Json.of(kappa.getAsDouble()));
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
