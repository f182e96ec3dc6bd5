package org.charterworks.app.web.words;

/// A computed number with its range as pages write it: no more digits than its grade supports, one unit for
/// all three.
///
/// @param number the central number
/// @param unit   its unit in words or signs
/// @param range  lowest to highest, empty when there is no range
public record Amount(String number, String unit, String range) {}
