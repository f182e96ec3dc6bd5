package org.charterworks.app.exchange.build;

import java.util.List;
import org.charterworks.app.exchange.record.RecordValue;
import org.charterworks.network.change.NetworkChange;
import org.charterworks.network.model.AreaId;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.Value;
import org.charterworks.register.project.MilestoneId;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.effect.EffectId;
import org.charterworks.roadmap.effect.ProjectEffect;

/// Changes of the network, from the effects of projects and from scenarios.
final class ChangeBuilder {

    private final NetworkBuilder network;

    ChangeBuilder(NetworkBuilder network) {
        this.network = network;
    }

    List<ProjectEffect> effects(RecordValue project) {
        ProjectId owner = new ProjectId(project.text("id"));
        return project.records("effects").stream()
                .map(effect -> new ProjectEffect(
                        new EffectId(effect.text("id")),
                        owner,
                        new MilestoneId(effect.text("when_met")),
                        change(effect),
                        Cells.number(effect, "ramp_up_months").intValueExact(),
                        effect.text("source"),
                        grade(effect),
                        effect.text("note")))
                .toList();
    }

    NetworkChange change(RecordValue change) {
        ElementId element = ElementId.parse(change.text("element")).orElseThrow();
        return switch (change.text("change")) {
            case "open" -> new NetworkChange.Open((LinkId) element);
            case "close" -> new NetworkChange.Close(element);
            case "add_link" ->
                new NetworkChange.AddLink(network.link(change.findRecord("link").orElseThrow()));
            case "set" -> new NetworkChange.SetAttribute(element, attribute(change), value(change));
            case "add" -> new NetworkChange.AddToAttribute(element, attribute(change), value(change));
            case "multiply" -> new NetworkChange.MultiplyAttribute(element, attribute(change), value(change));
            case "clear_hazard" -> new NetworkChange.ClearHazard((AreaId) element);
            case "change_service" -> new NetworkChange.ChangeService((LinkId) element, value(change));
            default -> throw new IllegalStateException("no change " + change.text("change"));
        };
    }

    private static Attribute attribute(RecordValue change) {
        return Attribute.findByCode(change.text("attribute")).orElseThrow();
    }

    private static Value value(RecordValue change) {
        return Cells.figure(change, "value").orElseThrow();
    }

    static Grade grade(RecordValue record) {
        return Cells.word(Grade.class, record, "grade");
    }
}
