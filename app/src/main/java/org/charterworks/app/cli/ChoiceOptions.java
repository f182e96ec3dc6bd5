package org.charterworks.app.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.charterworks.app.compute.Workspace;
import org.charterworks.network.choice.ChoiceRule;
import org.charterworks.network.choice.Sensitivity;
import org.charterworks.network.model.CommodityId;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.Provenance;
import org.charterworks.network.model.SourceKey;
import org.charterworks.roadmap.traffic.CorridorChoiceModel;
import org.charterworks.roadmap.traffic.TrafficQuestion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// Whether cargo is to choose between corridors, and how strongly cost decides.
final class ChoiceOptions {

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--choice",
            description =
                    "Also let cargo choose between corridors: logit with capacity prices, as network/choices.csv says.")
    private boolean wanted;

    @Option(
            names = "--theta",
            paramLabel = "NUMBER",
            description = "Assume this for cargo without a row in choices.csv: ln of the odds between two ways a dollar"
                    + " a tonne apart, such as 0.02. A placeholder.")
    private @Nullable Double theta;

    /// Whether a choice was asked for.
    boolean isWanted() {
        return wanted || theta != null;
    }

    /// The choice asked for; empty when none was.
    Optional<ChoiceReport> report(Workspace workspace, TrafficQuestion question) {
        return isWanted()
                ? Optional.of(new ChoiceReport(
                        new CorridorChoiceModel(workspace.appraisal().traffic()).choice(question, rules(workspace)),
                        workspace.programme().network()))
                : Optional.empty();
    }

    /// How kinds of cargo choose.
    Map<CommodityId, ChoiceRule> rules(Workspace workspace) {
        if (theta != null && !(theta > 0 && Double.isFinite(theta))) {
            throw new ParameterException(spec.commandLine(), "--theta " + theta + ": expected a number above 0");
        }
        Map<CommodityId, ChoiceRule> rules = new TreeMap<>();
        if (theta != null) {
            Provenance assumed = new Provenance(List.of(new SourceKey("option --theta")), Grade.PLACEHOLDER);
            Sensitivity sensitivity = Sensitivity.of(theta);
            workspace
                    .programme()
                    .commodities()
                    .keySet()
                    .forEach(id -> rules.put(id, new ChoiceRule(id, sensitivity, 0, Optional.empty(), false, assumed)));
        }
        workspace.programme().inventory().choices().forEach(rule -> rules.put(rule.commodity(), rule));
        return rules;
    }
}
