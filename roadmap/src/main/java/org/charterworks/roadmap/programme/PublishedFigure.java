package org.charterworks.roadmap.programme;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.NodeId;

/// A figure somebody published, against which the model is held.
///
/// @param id          name
/// @param metric      what is measured, for example `transit_time`
/// @param scope       where or for what, as published
/// @param value       the number, or empty when the source gives words
/// @param valueText   the value as published
/// @param unit        its unit
/// @param year        the year it speaks of, as published
/// @param basis       observed, schedule, target and the like, as published
/// @param from        first node when it speaks of a pair of places
/// @param to          second node
/// @param calibration whether a model may be fitted to it
/// @param source      id in the bibliography
/// @param grade       how far it can be trusted
/// @param note        what a reader should know, or empty
/// @param via         a node on the way between the two; empty when any way is meant
/// @param layers      layers the way may use; empty = those demand uses
/// @param elements    links and nodes whose traffic it speaks of, sorted; empty when it speaks of none
/// @param setsInputs  whether an input of the model was set from it, so that agreement is no test
/// @param reason      why the model misses it, or empty
public record PublishedFigure(
        String id,
        String metric,
        String scope,
        Optional<Double> value,
        String valueText,
        String unit,
        String year,
        String basis,
        Optional<NodeId> from,
        Optional<NodeId> to,
        boolean calibration,
        String source,
        Grade grade,
        String note,
        Optional<NodeId> via,
        Set<Layer> layers,
        List<ElementId> elements,
        boolean setsInputs,
        String reason) {

    public PublishedFigure {
        layers = Collections.unmodifiableSortedSet(new TreeSet<>(layers));
        elements = List.copyOf(new TreeSet<>(elements));
    }
}
