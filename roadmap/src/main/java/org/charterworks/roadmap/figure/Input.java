package org.charterworks.roadmap.figure;

import org.charterworks.network.model.Grade;

/// One thing a figure was made from, as it stands in the programme or as another method produced it.
///
/// @param label  what it is, in the words of the programme
/// @param value  the value as text, with its range when it has one
/// @param unit   unit of the value, empty when the value is a word or a date
/// @param source id in the bibliography, or the page of the method that produced the value
/// @param grade  how far the value can be trusted
public record Input(String label, String value, String unit, String source, Grade grade) {}
