package org.charterworks.app.web.project;

import org.charterworks.app.web.words.Amount;
import org.charterworks.app.web.words.Amounts;
import org.charterworks.app.web.words.Words;
import org.charterworks.network.change.NetworkChange;
import org.charterworks.network.model.AreaId;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.Dwell;
import org.charterworks.network.model.DwellId;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.HazardArea;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.model.Value;

/// Says what an effect does to the network, with names of places instead of ids.
public final class EffectWords {
    private final Network network;
    private final Words words;

    public EffectWords(Network network, Words words) {
        this.network = network;
        this.words = words;
    }

    public String sentence(NetworkChange change) {
        return switch (change) {
            case NetworkChange.AddNode add ->
                words.say("effect.add-node", add.node().name());
            case NetworkChange.AddLink add -> words.say("effect.add-link", link(add.link()));
            case NetworkChange.Open open -> words.say("effect.open", element(open.element()));
            case NetworkChange.Close close -> words.say("effect.close", element(close.element()));
            case NetworkChange.SetAttribute set ->
                words.say(
                        "effect.set",
                        attribute(set.attribute()),
                        element(set.element()),
                        value(set.value(), set.attribute().unit()));
            case NetworkChange.AddToAttribute add ->
                words.say(
                        "effect.add",
                        attribute(add.attribute()),
                        element(add.element()),
                        value(add.delta(), add.attribute().unit()));
            case NetworkChange.MultiplyAttribute multiply ->
                words.say(
                        "effect.multiply",
                        attribute(multiply.attribute()),
                        element(multiply.element()),
                        value(multiply.factor(), ""));
            case NetworkChange.ClearHazard clear -> words.say("effect.clear-hazard", element(clear.element()));
            case NetworkChange.ChangeService service ->
                words.say("effect.change-service", element(service.element()), value(service.headwayHours(), "h"));
        };
    }

    private String attribute(Attribute attribute) {
        return words.of("attribute", attribute.code());
    }

    /// What an element is called.
    public String element(ElementId id) {
        return switch (id) {
            case NodeId node -> place(node);
            case LinkId link -> network.findLink(link).map(this::link).orElse(link.value());
            case DwellId dwell -> network.findDwell(dwell).map(this::dwell).orElse(dwell.value());
            case AreaId area -> network.findArea(area).map(HazardArea::name).orElse(area.value());
        };
    }

    private String dwell(Dwell dwell) {
        return words.say("element.dwell", words.of("process", dwell.process().code()), place(dwell.node()));
    }

    private String link(Link link) {
        return words.say("element.link", words.of("layer", link.layer().code()), place(link.from()), place(link.to()));
    }

    private String place(NodeId id) {
        return network.findNode(id).map(words::place).orElse(id.value());
    }

    private String value(Value value, String unit) {
        Amount amount = new Amounts(words).of(value.low(), value.central(), value.high(), unit, value.grade());
        String number = amount.unit().isEmpty() ? amount.number() : amount.number() + Words.THIN_SPACE + amount.unit();
        return amount.range().isEmpty() ? number : number + " (" + amount.range() + ")";
    }
}
