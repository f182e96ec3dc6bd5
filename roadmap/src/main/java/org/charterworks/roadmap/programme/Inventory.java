package org.charterworks.roadmap.programme;

import java.util.List;
import java.util.Optional;
import org.charterworks.network.choice.ChoiceRule;
import org.charterworks.network.demand.FittedDemand;
import org.charterworks.network.energy.EnergyFacts;
import org.charterworks.network.fibre.FibreFacts;
import org.charterworks.network.hazard.HazardFacts;
import org.charterworks.network.model.Asset;
import org.charterworks.network.model.AssetId;
import org.charterworks.network.model.RiskGroup;
import org.charterworks.register.Citation;

/// What a programme knows of its network besides nodes, links and traffic.
///
/// @param assets        plants, storages, data centres, exchange points, in the order of the file
/// @param riskGroups    elements that can fail together
/// @param shipping      what a shipper needs to know of it
/// @param energy        grids, supply and demand of energy, imports
/// @param fibre         what is published of cables besides their links
/// @param hazards       what is published of hazard areas
/// @param siteCriteria  what sites for data centres are compared by
/// @param fitted        how demand was found that is stated as totals
/// @param choices       how kinds of cargo choose between corridors
/// @param citations     where sources are cited outside the register: by the network and by effects of projects
public record Inventory(
        List<Asset> assets,
        List<RiskGroup> riskGroups,
        Shipping shipping,
        EnergyFacts energy,
        FibreFacts fibre,
        HazardFacts hazards,
        List<SiteCriterion> siteCriteria,
        List<FittedDemand> fitted,
        List<ChoiceRule> choices,
        List<Citation> citations) {

    /// A programme that lists nothing of the kind.
    public static final Inventory EMPTY = new Inventory(
            List.of(),
            List.of(),
            Shipping.NONE,
            EnergyFacts.NONE,
            FibreFacts.NONE,
            HazardFacts.NONE,
            List.of(),
            List.of(),
            List.of(),
            List.of());

    public Inventory {
        assets = List.copyOf(assets);
        riskGroups = List.copyOf(riskGroups);
        siteCriteria = List.copyOf(siteCriteria);
        fitted = List.copyOf(fitted);
        choices = List.copyOf(choices);
        citations = List.copyOf(citations);
    }

    public Optional<Asset> findAsset(AssetId id) {
        return assets.stream().filter(asset -> asset.id().equals(id)).findFirst();
    }
}
