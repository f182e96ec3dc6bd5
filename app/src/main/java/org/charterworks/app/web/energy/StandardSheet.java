package org.charterworks.app.web.energy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.web.view.FigureView;
import org.charterworks.app.web.view.Refs;
import org.charterworks.app.web.words.Words;
import org.charterworks.network.energy.GasStandard;
import org.charterworks.network.energy.GasTerm;
import org.charterworks.network.model.Grid;
import org.charterworks.register.source.SourceId;
import org.charterworks.roadmap.explain.energy.Answers;
import org.charterworks.roadmap.explain.energy.EnergyAppraisal;
import org.charterworks.roadmap.explain.energy.EnergyQuestion;

/// Puts the gas N-1 standard together for a page: nothing is a silent default, what nobody gives is flagged.
record StandardSheet(Workspace workspace, EnergyForm form, EnergyQuestion question, EnergyNames names) {

    /// Grids into which gas comes on the day, those first of which the programme states inputs.
    List<Grid> grids() {
        EnergyAppraisal energy = workspace.energy();
        List<Grid> importing = energy.importingGrids(question);
        return Stream.concat(
                        importing.stream().filter(energy::statesStandard),
                        importing.stream().filter(grid -> !energy.statesStandard(grid)))
                .toList();
    }

    /// The standard of the grid asked for, else of the first; empty when no gas comes from outside.
    Optional<StandardView> view() {
        List<Grid> grids = grids();
        return grids.stream()
                .filter(grid -> grid.id().value().equals(form.grid()))
                .findFirst()
                .or(() -> grids.stream().findFirst())
                .map(this::view);
    }

    private StandardView view(Grid grid) {
        EnergyAppraisal energy = workspace.energy();
        List<Answers.Standard> both = Arrays.stream(GasStandard.Fill.values())
                .map(fill -> energy.gasStandard(question, grid, fill, form.set()))
                .toList();
        Answers.Standard stated = energy.gasStandard(question, grid, GasStandard.Fill.AT_100_PERCENT, Map.of());
        Answers.Standard full = both.getLast();
        return new StandardView(
                grid.id().value(),
                grid.name(),
                both.stream().map(this::result).toList(),
                full.terms().stream().map(this::term).toList(),
                fields(stated),
                full.notCounted(),
                form.faults().stream()
                        .map(kind ->
                                new StandardView.Fault(kind.code(), form.typed().getOrDefault(kind, "")))
                        .toList());
    }

    private StandardView.Result result(Answers.Standard standard) {
        Words words = names.words();
        List<FigureView> figures = standard.figure().stream()
                .map(figure -> FigureView.of(figure, words))
                .toList();
        return switch (standard.result()) {
            case GasStandard.Computed computed ->
                result(standard, computed.isMet() ? "met" : "not-met", figures, computed.largest());
            case GasStandard.NoDemand none -> result(standard, "no-demand", figures, none.largest());
            case GasStandard.NothingToServe _ -> result(standard, "nothing-to-serve", figures, Optional.empty());
        };
    }

    private static StandardView.Result result(
            Answers.Standard standard, String code, List<FigureView> figures, Optional<GasTerm> lost) {
        return new StandardView.Result(
                standard.fill().percent(),
                code,
                figures,
                lost.map(GasTerm::name).orElse(""));
    }

    private StandardView.Term term(GasTerm term) {
        return new StandardView.Term(
                term.kind().code().replace('_', '-'),
                term.name(),
                names.words().plain(term.mcmPerDay()),
                term.basis(),
                term.grade().code(),
                form.set().containsKey(term.kind()),
                new Refs(workspace.programme().register())
                        .sources(term.sources().stream()
                                .map(key -> new SourceId(key.value()))
                                .toList()));
    }

    private List<StandardView.Field> fields(Answers.Standard stated) {
        List<StandardView.Field> fields = new ArrayList<>();
        for (GasTerm.Kind kind : GasTerm.Kind.values()) {
            double sum = stated.terms().stream()
                    .filter(term -> term.kind() == kind)
                    .mapToDouble(GasTerm::mcmPerDay)
                    .sum();
            fields.add(new StandardView.Field(
                    kind.code(),
                    form.typed().getOrDefault(kind, ""),
                    stated.absent().contains(kind) ? "" : names.words().plain(sum),
                    form.faults().contains(kind)));
        }
        return fields;
    }
}
