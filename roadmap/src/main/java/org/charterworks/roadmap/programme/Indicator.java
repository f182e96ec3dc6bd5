package org.charterworks.roadmap.programme;

import org.charterworks.network.model.Grade;

/// A point of an indicator's series: a baseline, a forecast or a target for a year.
///
/// @param id     name of the indicator; points of one series share it
/// @param name   what is measured
/// @param unit   unit of the value
/// @param year   year or span of years, as published
/// @param value  the number as published
/// @param kind   baseline, forecast or target
/// @param scope  what is counted
/// @param source id in the bibliography
/// @param grade  how far it can be trusted
/// @param note   what a reader should know, or empty
public record Indicator(
        String id,
        String name,
        String unit,
        String year,
        String value,
        String kind,
        String scope,
        String source,
        Grade grade,
        String note) {}
