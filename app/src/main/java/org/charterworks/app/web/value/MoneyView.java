package org.charterworks.app.web.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.charterworks.app.web.view.FigureView;
import org.charterworks.app.web.view.Ref;
import org.charterworks.app.web.view.Refs;
import org.charterworks.app.web.view.SourceRef;
import org.charterworks.app.web.words.Amount;
import org.charterworks.app.web.words.Amounts;
import org.charterworks.app.web.words.Words;
import org.charterworks.network.model.CommodityId;
import org.charterworks.network.model.Grade;
import org.charterworks.register.Register;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.figure.Runs;
import org.charterworks.roadmap.money.Beneficiaries;
import org.charterworks.roadmap.money.CostLine;
import org.charterworks.roadmap.money.InternalRate;
import org.charterworks.roadmap.money.Money;
import org.charterworks.roadmap.money.MoneyTerms;
import org.charterworks.roadmap.programme.Programme;
import org.jspecify.annotations.Nullable;

/// Money over the years, as a page shows it.
///
/// @param rate      discount rate in per cent, as a form takes it
/// @param known     projects whose cost is known, in both views, with the largest benefit first
/// @param unknown   projects for which no cost was found and which save something
/// @param notValued projects that move no cargo in the model
/// @param nothing   projects for which no cost was found and which save nothing
/// @param rateWords the same for reading
/// @param together  benefit of everything together, null where there is nothing
/// @param cargo     who saves what everything together saves: kinds of cargo
/// @param countries and countries
/// @param stated    amounts that the sources state
public record MoneyView(
        String rate,
        String rateWords,
        int years,
        int baseYear,
        List<Known> known,
        List<Unknown> unknown,
        List<Ref> notValued,
        List<Ref> nothing,
        @Nullable FigureView together,
        List<Share> cargo,
        List<Share> countries,
        List<Stated> stated) {

    public MoneyView {
        known = List.copyOf(known);
        unknown = List.copyOf(unknown);
        notValued = List.copyOf(notValued);
        nothing = List.copyOf(nothing);
        cargo = List.copyOf(cargo);
        countries = List.copyOf(countries);
        stated = List.copyOf(stated);
    }

    /// A project in one view, its cost being known.
    ///
    /// @param view    code of the view
    /// @param ratio   null where nothing is paid
    /// @param irr     null where none is shown, for the reason of that code
    /// @param payback null where the cost never comes back
    /// @param mayNotPayBack whether in the low case the cost never comes back
    public record Known(
            Ref project,
            String view,
            FigureView benefit,
            FigureView cost,
            FigureView npv,
            @Nullable FigureView ratio,
            @Nullable FigureView irr,
            String reason,
            int signChanges,
            @Nullable FigureView payback,
            boolean mayNotPayBack) {}

    /// A project for which no cost was found.
    public record Unknown(Ref project, FigureView alone, FigureView lastIn) {}

    /// A part of what everything together saves.
    public record Share(String name, Amount amount) {}

    /// An amount that the sources state.
    ///
    /// @param covers code of what it covers
    /// @param use    code of what became of it
    public record Stated(
            Ref project,
            String what,
            String amount,
            @Nullable Integer priceYear,
            String covers,
            String use,
            List<SourceRef> sources) {}

    static MoneyView of(Valued valued, Programme programme, Register register, Words words) {
        List<Known> known = new ArrayList<>();
        List<Unknown> unknown = new ArrayList<>();
        List<Ref> notValued = new ArrayList<>();
        List<Ref> nothing = new ArrayList<>();
        List<Stated> stated = new ArrayList<>();
        for (Valued.Project project : valued.projects()) {
            Ref ref = ValuesView.ref(project.id(), register);
            if (project.alone().money().against().isPresent()) {
                known.add(known(ref, project.lastIn(), words));
                known.add(known(ref, project.alone(), words));
            } else if (!project.alone().money().notValued().isEmpty()) {
                notValued.add(ref);
            } else if (project.alone().isNothing() && project.lastIn().isNothing()) {
                nothing.add(ref);
            } else {
                unknown.add(new Unknown(
                        ref,
                        view(project.alone().find("benefit"), words),
                        view(project.lastIn().find("benefit"), words)));
            }
            project.alone()
                    .money()
                    .costs()
                    .values()
                    .forEach(costs -> costs.lines().forEach(line -> stated.add(stated(ref, line, register, words))));
        }
        MoneyTerms terms = valued.terms();
        BigDecimal rate = BigDecimal.valueOf(100 * terms.ratePerYear())
                .round(new MathContext(6))
                .stripTrailingZeros();
        return new MoneyView(
                rate.toPlainString(),
                words.number(rate),
                terms.years(),
                terms.baseYear(),
                known,
                unknown,
                notValued,
                nothing,
                valued.together().map(side -> view(side.find("benefit"), words)).orElse(null),
                valued.together()
                        .map(side -> shares(
                                Beneficiaries.byCommodity(programme, side.money()),
                                id -> programme.commodity(new CommodityId(id)).name(),
                                words))
                        .orElse(List.of()),
                valued.together()
                        .map(side -> shares(Beneficiaries.byCountry(programme, side.money()), words::country, words))
                        .orElse(List.of()),
                stated);
    }

    private static Known known(Ref ref, Valued.Side side, Words words) {
        Money.Against against = side.money().against().orElseThrow();
        String reason = "";
        int changes = 0;
        if (against.central().rate() instanceof InternalRate.NotShown(var why, int signChanges)) {
            reason = why.code();
            changes = signChanges;
        }
        return new Known(
                ref,
                side.view().code(),
                view(side.find("benefit"), words),
                view(side.find("cost"), words),
                view(side.find("npv"), words),
                side.find("bcr").map(figure -> FigureView.of(figure, words)).orElse(null),
                side.find("irr").map(figure -> FigureView.of(figure, words)).orElse(null),
                reason,
                changes,
                side.find("payback").map(figure -> FigureView.of(figure, words)).orElse(null),
                against.low().paybackYears().isEmpty());
    }

    private static FigureView view(Optional<Figure> figure, Words words) {
        return FigureView.of(figure.orElseThrow(), words);
    }

    private static List<Share> shares(SortedMap<String, Runs> sums, UnaryOperator<String> name, Words words) {
        return sums.entrySet().stream()
                .sorted(Comparator.comparingDouble(
                        (Map.Entry<String, Runs> each) -> -each.getValue().central()))
                .map(each -> new Share(
                        name.apply(each.getKey()),
                        new Amounts(words)
                                .of(
                                        each.getValue().lowest(),
                                        each.getValue().central(),
                                        each.getValue().highest(),
                                        "USD",
                                        Grade.LOW)))
                .toList();
    }

    private static Stated stated(Ref ref, CostLine line, Register register, Words words) {
        var amount = line.cost().money();
        return new Stated(
                ref,
                line.cost().what(),
                amount == null ? "" : words.money(amount),
                amount == null ? null : amount.priceYear(),
                line.cost().covers().code(),
                line.use().code(),
                new Refs(register)
                        .sources(Optional.ofNullable(line.cost().source()).stream()
                                .toList()));
    }
}
