package org.charterworks.app.cli;

import java.util.Optional;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.roadmap.money.CostLine;
import org.charterworks.roadmap.money.Money;
import org.charterworks.roadmap.money.Spending;

/// What the sources state of the cost of each project, and what became of it.
final class CostsJson {
    private CostsJson() {}

    static Json of(Money money) {
        return Json.items(
                money.costs().entrySet(),
                each -> JsonObject.EMPTY
                        .text("project", each.getKey())
                        .put("assumed", each.getValue().assumed())
                        .put(
                                "capital_usd",
                                each.getValue()
                                        .capital()
                                        .<Json>map(MoneyReport::json)
                                        .orElseGet(Json.Nothing::new))
                        .text(
                                "paid",
                                Optional.ofNullable(money.payments().get(each.getKey()))
                                        .map(Spending::words)
                                        .orElse(null))
                        .put("amounts", Json.items(each.getValue().lines(), CostsJson::amount)));
    }

    private static JsonObject amount(CostLine line) {
        var amount = line.cost().money();
        return JsonObject.EMPTY
                .text("what", line.cost().what())
                .text("covers", line.cost().covers().code())
                .text("amount", amount == null ? null : amount.amount().toPlainString())
                .text("currency", amount == null ? null : amount.currency())
                .put(
                        "price_year",
                        amount == null || amount.priceYear() == null
                                ? new Json.Nothing()
                                : Json.of(amount.priceYear().longValue()))
                .text("use", line.use().code())
                .put("usd", line.usd().<Json>map(MoneyReport::json).orElseGet(Json.Nothing::new))
                .text("source", line.cost().source())
                .text("reliability", line.cost().reliability().code());
    }
}
