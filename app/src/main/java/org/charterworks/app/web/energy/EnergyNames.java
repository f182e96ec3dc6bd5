package org.charterworks.app.web.energy;

import java.math.BigDecimal;
import java.util.List;
import org.charterworks.app.web.network.Addresses;
import org.charterworks.app.web.network.ElementNames;
import org.charterworks.app.web.view.Ref;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Amount;
import org.charterworks.app.web.words.Amounts;
import org.charterworks.app.web.words.Words;
import org.charterworks.network.energy.Carrier;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.Grid;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.Network;
import org.charterworks.register.project.Project;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.programme.Programme;

/// Names what energy is made of for people, and writes its amounts: oil in millions of tonnes.
///
/// @param network the network of the day
record EnergyNames(Programme programme, Network network, Carrier carrier, Visit visit, Words words) {
    private static final double MILLION = 1e6;

    /// A link by its own name, with its facts on the map of its layer.
    Ref link(LinkId id) {
        String name = network.findLink(id)
                .or(() -> programme.network().findLink(id))
                .map(this::name)
                .orElse(id.value());
        return new Ref(
                id.value(),
                name,
                "/map?layers=" + carrier.layer().code() + "&element=" + Addresses.encoded(id.reference()) + "#facts");
    }

    private String name(Link link) {
        return link.name().isBlank() ? new ElementNames(network, words).link(link) : link.name();
    }

    List<Ref> links(List<LinkId> ids) {
        return ids.stream().map(this::link).toList();
    }

    String address(LinkId id) {
        return visit.to(link(id).path());
    }

    Ref project(ProjectId id) {
        String name = programme.register().findProject(id).map(Project::name).orElse(id.value());
        return new Ref(id.value(), name, "/projects/" + id);
    }

    /// A country by its name, a grid by its own.
    String importer(String code) {
        return programme.inventory().energy().grids().stream()
                .filter(grid -> grid.id().value().equals(code))
                .map(Grid::name)
                .findFirst()
                .orElseGet(() -> words.country(code));
    }

    /// What amounts are divided by before they are drawn.
    double scale() {
        return carrier == Carrier.OIL ? MILLION : 1;
    }

    String unit() {
        return words.unit(carrier == Carrier.OIL ? "Mt/year" : carrier.unit());
    }

    /// An amount as its grade supports it, with its unit.
    String amount(double number, Grade grade) {
        Amount amount = new Amounts(words).of(number, number, number, carrier.unit(), grade);
        return amount.number() + Words.THIN_SPACE + amount.unit();
    }

    /// An amount in three digits, with its unit.
    String plain(double number) {
        return words.plain(number / scale()) + Words.THIN_SPACE + unit();
    }

    /// A number as it was stated.
    String stated(double number) {
        return words.number(BigDecimal.valueOf(number));
    }
}
