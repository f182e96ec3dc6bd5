package org.charterworks.roadmap.traffic;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.charterworks.network.model.DemandId;
import org.charterworks.network.model.ElementId;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.effect.ProjectEffect;
import org.charterworks.roadmap.figure.Runs;
import org.charterworks.roadmap.schedule.Delivery;

/// Elements that are full and fill together, with what their lack of room costs.
///
/// @param elements       sorted; the first names the bottleneck in figure ids
/// @param tonnes         carried a year over all of them, stretches side by side added up
/// @param capacity       tonnes a year, added up in the same way
/// @param dualUsd        worth of one further tonne of room a year, USD per tonne: of the dearest stretch;
///         one-sided
/// @param withheldTonnes carried a year besides, had these elements no limit and nothing else changed
/// @param withheldUsd    what the missing room costs a year
/// @param tenPercent     what a tenth more room on all of them brings
/// @param heldBack       demand rows of which more would be carried
/// @param nextLimits     elements that would be the limit then
/// @param liftedBy       effects still to come that change what these elements can take
/// @param holdsBack      projects worth less than a tenth of what they would be worth, were it not for this
public record Bottleneck(
        List<ElementId> elements,
        Runs tonnes,
        Runs capacity,
        Runs dualUsd,
        Runs withheldTonnes,
        Runs withheldUsd,
        TenPercent tenPercent,
        SortedSet<DemandId> heldBack,
        List<ElementId> nextLimits,
        List<Lift> liftedBy,
        List<ProjectId> holdsBack) {
    public Bottleneck {
        elements = List.copyOf(elements);
        nextLimits = List.copyOf(nextLimits);
        liftedBy = List.copyOf(liftedBy);
        holdsBack = List.copyOf(holdsBack);
    }

    /// The element by which it is named.
    public ElementId first() {
        return elements.getFirst();
    }

    /// The finite difference to the flow with a tenth more capacity.
    ///
    /// @param addedTonnes  room added a year
    /// @param usd          saved a year
    /// @param tonnes       carried a year besides
    public record TenPercent(Runs addedTonnes, Runs usd, Runs tonnes) {

        /// What a tonne of the added room is worth, USD per tonne.
        public Runs usdPerTonne() {
            return usd.with(addedTonnes, (gain, room) -> room > 0 ? gain / room : 0);
        }
    }

    /// An effect that lifts it.
    ///
    /// @param delivery  empty when the scenario has no date for it
    public record Lift(ProjectEffect effect, Optional<Delivery> delivery) {}
}
