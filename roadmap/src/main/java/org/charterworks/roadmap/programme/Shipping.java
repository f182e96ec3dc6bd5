package org.charterworks.roadmap.programme;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.charterworks.network.model.CargoKind;
import org.charterworks.network.model.CommodityId;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.service.Service;
import org.charterworks.network.shipment.Compatibility;
import org.charterworks.network.shipment.Procedure;
import org.charterworks.network.shipment.Trip;

/// What the network's files tell a shipper beside hours and money.
///
/// @param services       services with a pattern one can compute with, by link
/// @param compatibility  what carries and handles which kind of cargo
/// @param kinds          how each commodity has to be carried, where the folder says so
/// @param procedures     documents and procedures at crossings, as sources say
/// @param trips          observed shipments
/// @param factors        the table of CO2 factors a result was computed with
public record Shipping(
        Map<LinkId, Service> services,
        Compatibility compatibility,
        Map<CommodityId, CargoKind> kinds,
        List<Procedure> procedures,
        List<Trip> trips,
        List<EmissionFactor> factors) {

    /// Nothing is said.
    public static final Shipping NONE =
            new Shipping(Map.of(), Compatibility.OPEN, Map.of(), List.of(), List.of(), List.of());

    public Shipping {
        services = Collections.unmodifiableMap(new TreeMap<>(services));
        kinds = Collections.unmodifiableMap(new TreeMap<>(kinds));
        procedures = List.copyOf(procedures);
        trips = List.copyOf(trips);
        factors = List.copyOf(factors);
    }
}
