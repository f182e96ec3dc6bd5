package org.charterworks.roadmap.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterworks.network.change.NetworkChange;
import org.charterworks.network.model.AreaId;
import org.charterworks.network.model.DwellId;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.NodeId;
import org.charterworks.register.project.Project;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.explain.Appraisal;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.schedule.Delivery;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.valuation.Delay;
import org.charterworks.roadmap.valuation.Variant;

/// Prices one further month for the first few late projects whose effects are still to come.
final class FurtherMonths {

    private final Appraisal appraisal;
    private final Scenario scenario;
    private final LocalDate on;
    private int left;

    FurtherMonths(Appraisal appraisal, Scenario scenario, LocalDate on, int most) {
        this.appraisal = appraisal;
        this.scenario = scenario;
        this.on = on;
        this.left = most;
    }

    LateProject priced(LateProject late) {
        Optional<String> reason = notPriced(late.project());
        if (reason.isPresent()) {
            return new LateProject(late.project(), late.milestones(), List.of(), reason.get());
        }
        left--;
        List<Figure> figures = new ArrayList<>();
        String refused = "";
        for (Variant variant : Variant.values()) {
            switch (appraisal.delay(scenario, late.project().id(), 1, variant)) {
                case Delay.Priced delay -> figures.addAll(appraisal.figures(scenario, delay));
                case Delay.NotPriced(ProjectId project, String why, String advice) -> refused = why;
            }
        }
        return new LateProject(late.project(), late.milestones(), figures, refused);
    }

    private Optional<String> notPriced(Project project) {
        var effects = appraisal.programme().effectsOf(project.id());
        if (effects.isEmpty()) {
            return Optional.of("the programme states no effect of it on the network");
        }
        if (effects.stream().noneMatch(effect -> carriesCargo(effect.change()))) {
            return Optional.of("its effects are on links that carry no cargo, which the model does not price");
        }
        Optional<LocalDate> next = effects.stream()
                .flatMap(effect -> appraisal.schedule(scenario).delivery(effect.whenMet()).stream())
                .map(Delivery::on)
                .filter(date -> date.isAfter(on))
                .findFirst();
        if (next.isEmpty()) {
            return Optional.of("the scenario " + scenario.id() + " has no date to come for its effects");
        }
        return left > 0 ? Optional.empty() : Optional.of("not computed here; ask for the delay of this project");
    }

    /// Whether a change is to something cargo may use; energy and data links carry none.
    private boolean carriesCargo(NetworkChange change) {
        return switch (change.element()) {
            case LinkId link ->
                change instanceof NetworkChange.AddLink(Link added)
                        ? Layer.TRANSPORT.contains(added.layer())
                        : appraisal
                                .programme()
                                .network()
                                .findLink(link)
                                .map(found -> Layer.TRANSPORT.contains(found.layer()))
                                .orElse(true);
            case NodeId node -> true;
            case DwellId dwell -> true;
            case AreaId area -> true;
        };
    }
}
