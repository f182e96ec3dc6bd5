package org.charterworks.app.web.traffic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.charterworks.app.web.network.Addresses;
import org.charterworks.app.web.network.ElementNames;
import org.charterworks.app.web.view.Ref;
import org.charterworks.app.web.words.Amount;
import org.charterworks.app.web.words.Amounts;
import org.charterworks.app.web.words.Words;
import org.charterworks.network.model.Demand;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.path.Route;
import org.charterworks.register.project.Project;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.traffic.BottleneckName;

/// Names what traffic is made of for people.
///
/// @param network the network of the day, where elements have their names
record TrafficNames(Programme programme, Network network, Words words) {
    private static final String DASH = " – ";

    ElementNames elements() {
        return new ElementNames(network, words);
    }

    /// An element with its facts on the map.
    Ref element(ElementId id) {
        return new Ref(
                id.reference(), elements().of(id), "/map?element=" + Addresses.encoded(id.reference()) + "#facts");
    }

    /// Full elements by the words their names share, else by all their names.
    String together(List<? extends ElementId> elements) {
        String common = BottleneckName.of(List.copyOf(elements), network);
        return common.isEmpty()
                ? elements.stream().map(each -> element(each).name()).collect(Collectors.joining(", "))
                : common;
    }

    /// Elements by their own names, the words that all begin with said once: Caspian crossing Aktau-Alat + Kuryk-Alat.
    String members(List<? extends ElementId> elements) {
        if (elements.size() == 1) {
            return element(elements.getFirst()).name();
        }
        String common = BottleneckName.of(List.copyOf(elements), network);
        return common
                + (common.isEmpty() ? "" : " ")
                + elements.stream()
                        .map(each -> own(each).substring(common.length()).strip())
                        .collect(Collectors.joining(" + "));
    }

    /// The programme's name of a link without its ends; the usual name of what has none.
    private String own(ElementId id) {
        return id instanceof LinkId link
                ? network.findLink(link)
                        .map(Link::name)
                        .filter(name -> !name.isBlank())
                        .orElseGet(() -> element(id).name())
                : element(id).name();
    }

    /// Countries in the order of travel.
    String corridor(List<String> countries) {
        return countries.stream().map(words::country).collect(Collectors.joining(DASH));
    }

    String cargo(Demand demand) {
        return programme.commodity(demand.commodity()).name();
    }

    /// A place without what is explained in brackets.
    String place(NodeId id) {
        return elements().node(id).replaceFirst(" \\(.*", "");
    }

    String between(Demand demand) {
        return place(demand.origin()) + DASH + place(demand.destination());
    }

    /// The ends of a route and the places where it crosses a border or changes its means of transport.
    String over(Route route) {
        List<NodeId> nodes = route.nodes();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (i == 0 || i == nodes.size() - 1 || turns(route, i)) {
                names.add(place(nodes.get(i)));
            }
        }
        return String.join(DASH, names);
    }

    private boolean turns(Route route, int i) {
        Link before = network.link(route.links().get(i - 1));
        Link after = network.link(route.links().get(i));
        String here = network.node(route.nodes().get(i)).country();
        return before.layer() != after.layer()
                || !here.equals(network.node(route.nodes().get(i + 1)).country());
    }

    Ref project(ProjectId id) {
        String name = programme.register().findProject(id).map(Project::name).orElse(id.value());
        return new Ref(id.value(), name, "/projects/" + id);
    }

    /// A number without a range, with its unit: 2 million t a year.
    String amount(double number, String unit, Grade grade) {
        Amount amount = new Amounts(words).of(number, number, number, unit, grade);
        return amount.number() + Words.THIN_SPACE + amount.unit();
    }

    String tonnes(double tonnes, Grade grade) {
        return amount(tonnes, "t", grade);
    }
}
