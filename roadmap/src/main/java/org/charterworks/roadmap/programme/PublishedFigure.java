package org.charterworks.roadmap.programme;

import java.util.Optional;
import org.charterworks.network.model.Grade;
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
        String note) {}
