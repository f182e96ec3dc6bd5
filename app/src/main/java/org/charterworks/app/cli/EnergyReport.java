package org.charterworks.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.charterworks.app.cli.output.Figures;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.network.energy.GasStandard;
import org.charterworks.network.energy.GasTerm;
import org.charterworks.network.energy.LineLoss;
import org.charterworks.network.energy.Transfer;
import org.charterworks.network.energy.Zone;
import org.charterworks.roadmap.explain.energy.Answers;
import org.charterworks.roadmap.explain.energy.EnergyQuestion;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.schedule.Scenario;

/// Energy on a day, carrier by carrier.
record EnergyReport(Scenario scenario, LocalDate on, String dateRule, List<Part> parts) {

    EnergyReport {
        parts = List.copyOf(parts);
    }

    /// One carrier.
    record Part(
            EnergyQuestion question,
            List<Answers.Transferred> transfers,
            List<Answers.Together> together,
            List<Answers.Lost> losses,
            Optional<Answers.Balanced> balance,
            List<Answers.Standard> standards,
            List<Answers.Concentrated> concentrations) {

        Part {
            transfers = List.copyOf(transfers);
            together = List.copyOf(together);
            losses = List.copyOf(losses);
            standards = List.copyOf(standards);
            concentrations = List.copyOf(concentrations);
        }

        /// Only what can pass between two zones.
        static Part ofPair(EnergyQuestion question, Answers.Transferred transfer) {
            return new Part(question, List.of(transfer), List.of(), List.of(), Optional.empty(), List.of(), List.of());
        }

        List<Figure> figures() {
            return Stream.of(
                            transfers.stream().flatMap(each -> each.figure().stream()),
                            losses.stream().flatMap(each -> each.figures().stream()),
                            balance.stream().flatMap(each -> each.figures().stream()),
                            standards.stream().flatMap(each -> each.figure().stream()),
                            concentrations.stream().flatMap(each -> each.figures().stream()))
                    .flatMap(each -> each)
                    .toList();
        }
    }

    JsonObject json() {
        return JsonObject.EMPTY
                .text("on", on)
                .text("date_rule", dateRule)
                .text("scenario", scenario.id())
                .put("carriers", Json.items(parts, EnergyReport::part));
    }

    private static JsonObject part(Part part) {
        JsonObject object = JsonObject.EMPTY
                .text("carrier", part.question().carrier().code())
                .text("season", part.question().season().code())
                .text("unit", part.question().carrier().unit())
                .put("transfers", Json.items(part.transfers(), EnergyReport::transferred))
                .put("together", Json.items(part.together(), EnergyReport::together))
                .put("losses", Json.items(part.losses(), EnergyReport::lost))
                .put("gas_standard", Json.items(part.standards(), EnergyReport::standard))
                .put("concentration", Json.items(part.concentrations(), EnergyReport::concentrated));
        return part.balance()
                .map(balance -> object.put(
                        "balance",
                        JsonObject.EMPTY
                                .put("supply", balance.balance().supply())
                                .put("demand", balance.balance().demand())
                                .put("served", balance.balance().served())
                                .put("cut", Json.texts(balance.balance().cut()))
                                .put("figures", Json.items(balance.figures(), Figures::json))))
                .orElse(object);
    }

    private static JsonObject transferred(Answers.Transferred answer) {
        return zones(answer.from(), answer.to())
                .with(transfer(answer.transfer()))
                .put("figures", Json.items(answer.figure().stream().toList(), Figures::json));
    }

    private static JsonObject zones(Zone from, Zone to) {
        return JsonObject.EMPTY.text("from", from.code()).text("to", to.code());
    }

    private static JsonObject transfer(Transfer transfer) {
        return switch (transfer) {
            case Transfer.Limited limited ->
                JsonObject.EMPTY
                        .text("status", "limited")
                        .put("amount", limited.amount())
                        .put("cut", Json.texts(limited.cut()))
                        .put(
                                "ways",
                                Json.items(
                                        limited.ways(),
                                        way -> JsonObject.EMPTY
                                                .put("amount", way.amount())
                                                .put("links", Json.texts(way.links()))))
                        .put("not_counted", Json.texts(limited.notCounted()));
            case Transfer.NotKnown unknown ->
                JsonObject.EMPTY.text("status", "not_known").put("not_counted", Json.texts(unknown.notCounted()));
            case Transfer.NotJoined _ -> JsonObject.EMPTY.text("status", "not_joined");
        };
    }

    private static JsonObject together(Answers.Together together) {
        return JsonObject.EMPTY
                .put(
                        "pieces",
                        Json.items(
                                together.pieces(),
                                piece -> JsonObject.EMPTY
                                        .text("effect", piece.effect().id())
                                        .text("project", piece.effect().project())
                                        .text(
                                                "element",
                                                piece.effect()
                                                        .change()
                                                        .element()
                                                        .reference())
                                        .text("name", piece.name())
                                        .text(
                                                "delivered_on",
                                                piece.delivery()
                                                        .map(each -> each.on().toString())
                                                        .orElse(null))
                                        .put("alone_adds", piece.aloneAdds())))
                .put(
                        "gains",
                        Json.items(
                                together.gains(),
                                gain -> zones(gain.from(), gain.to())
                                        .put("together_add", gain.amount())
                                        .put("without", gain.without())))
                .text(
                        "complete_on",
                        together.completeOn().map(LocalDate::toString).orElse(null));
    }

    private static JsonObject lost(Answers.Lost lost) {
        JsonObject object = JsonObject.EMPTY.text("link", lost.link().id());
        JsonObject answer = switch (lost.loss()) {
            case LineLoss.Known known ->
                object.text("status", "known")
                        .with(zones(known.from(), known.to()))
                        .put("before", transfer(known.before()))
                        .put("remaining", transfer(known.remaining()))
                        .put("spare", transfer(known.spare()))
                        .put("flow", known.flow())
                        .put("unserved", known.unserved());
            case LineLoss.InsideGrid inside ->
                object.text("status", "inside_grid").text("grid", inside.zone().code());
            case LineLoss.NotThere _ -> object.text("status", "not_open");
        };
        return answer.put("figures", Json.items(lost.figures(), Figures::json));
    }

    private static JsonObject standard(Answers.Standard standard) {
        JsonObject object = JsonObject.EMPTY
                .text("grid", standard.grid().id())
                .put("storage_fill_percent", (long) standard.fill().percent())
                .put("terms", Json.items(standard.terms(), EnergyReport::term))
                .put(
                        "not_given",
                        Json.texts(standard.absent().stream()
                                .map(GasTerm.Kind::code)
                                .toList()))
                .put("entry_capacity_not_known", Json.texts(standard.notCounted()));
        JsonObject answer = switch (standard.result()) {
            case GasStandard.Computed computed ->
                object.text("status", "computed")
                        .put("percent", computed.percent())
                        .put("met", computed.isMet())
                        .text("largest", computed.largest().map(GasTerm::name).orElse(null));
            case GasStandard.NoDemand none ->
                object.text("status", "no_demand_given")
                        .put("met_up_to_mcm_per_day", none.upTo())
                        .text("largest", none.largest().map(GasTerm::name).orElse(null));
            case GasStandard.NothingToServe _ -> object.text("status", "nothing_to_serve");
        };
        return answer.put("figures", Json.items(standard.figure().stream().toList(), Figures::json));
    }

    private static JsonObject term(GasTerm term) {
        return JsonObject.EMPTY
                .text("term", term.kind().code())
                .text("name", term.name())
                .put("mcm_per_day", term.mcmPerDay())
                .text("basis", term.basis())
                .put("sources", Json.texts(term.sources()))
                .text("grade", term.grade().code());
    }

    private static JsonObject concentrated(Answers.Concentrated answer) {
        return JsonObject.EMPTY
                .text("importer", answer.importer())
                .text("by", answer.by())
                .text("basis", answer.basis())
                .text("period", answer.period())
                .put(
                        "shares",
                        Json.items(
                                answer.concentration().shares().entrySet().stream()
                                        .toList(),
                                share -> JsonObject.EMPTY
                                        .text("name", share.getKey())
                                        .put("share", share.getValue())))
                .put("hhi", answer.concentration().hhi())
                .put("shannon", answer.concentration().shannon())
                .put("figures", Json.items(answer.figures(), Figures::json));
    }
}
