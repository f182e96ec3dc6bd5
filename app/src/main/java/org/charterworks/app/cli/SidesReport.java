package org.charterworks.app.cli;

import java.time.LocalDate;
import java.util.List;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.cli.output.Page;
import org.charterworks.app.cli.output.Table;
import org.charterworks.register.Register;
import org.charterworks.register.commitment.Commitment;
import org.charterworks.register.commitment.Fulfilment;
import org.charterworks.register.commitment.StatusRule;
import org.charterworks.register.side.Joint;
import org.charterworks.register.side.SideStatement;
import org.charterworks.register.side.Sides;
import org.jspecify.annotations.Nullable;

/// What the sides state about each commitment that is to be done, and the joint state computed from it.
record SidesReport(Register register, LocalDate on) {

    private List<Commitment> asked() {
        return register.commitments().stream()
                .filter(commitment -> commitment.kind().asksForAction())
                .toList();
    }

    private Sides of(Commitment commitment) {
        return register.sidesOn(commitment, StatusRule.standard(), on);
    }

    Json json() {
        return Json.items(asked(), commitment -> json(commitment, of(commitment)));
    }

    private static JsonObject json(Commitment commitment, Sides sides) {
        return JsonObject.EMPTY
                .text("commitment", commitment.id())
                .text("joint", sides.joint().code())
                .text("fulfilment", sides.joint() instanceof Joint.Agreed agreed ? code(agreed.fulfilment()) : null)
                .text("sentence", sides.joint().sentence())
                .put("sides", Json.items(sides.sides(), SidesReport::json))
                .put("independent", Json.items(sides.independent(), SidesReport::json));
    }

    private static JsonObject json(Sides.Side side) {
        SideStatement statement = side.statement();
        return JsonObject.EMPTY
                .text("party", side.party())
                .text("fulfilment", statement == null ? null : code(statement.fulfilment()))
                .text("stated_on", statement == null ? null : statement.on())
                .put("stale", side.isStale())
                .text("owner", side.owner().isEmpty() ? null : side.owner())
                .put("accepted", Json.texts(side.accepted()));
    }

    private static JsonObject json(SideStatement statement) {
        return JsonObject.EMPTY
                .text("by", statement.by().reference())
                .text("fulfilment", code(statement.fulfilment()))
                .text("stated_on", statement.on())
                .text("text", statement.text());
    }

    private static @Nullable String code(@Nullable Fulfilment fulfilment) {
        return fulfilment == null ? null : fulfilment.code();
    }

    /// How many agree, disagree, are stated by some only or by nobody; then those somebody speaks of.
    void print(Page page) {
        List<Commitment> asked = asked();
        page.heading("What the sides state: " + count(asked, "agreed") + " agreed, " + count(asked, "disagreed")
                + " disagreed, " + count(asked, "one-sided") + " stated by some sides only, "
                + count(asked, "no-statement-found") + " with no statement found, of " + asked.size()
                + " commitments to be done");
        Table table = new Table().words("commitment").words("joint").text("sides");
        for (Commitment commitment : asked) {
            Sides sides = of(commitment);
            if (!(sides.joint() instanceof Joint.NoStatement)) {
                table.row(commitment.id().value(), sides.joint().code(), words(sides));
            }
        }
        if (!table.isEmpty()) {
            page.table(table);
        }
    }

    private long count(List<Commitment> asked, String code) {
        return asked.stream()
                .filter(commitment -> of(commitment).joint().code().equals(code))
                .count();
    }

    private static String words(Sides sides) {
        return String.join("; ", sides.sides().stream().map(SidesReport::words).toList());
    }

    private static String words(Sides.Side side) {
        SideStatement statement = side.statement();
        return side.party()
                + (statement == null
                        ? " no statement"
                        : " " + code(statement.fulfilment()) + " (" + statement.on() + ")");
    }
}
