package org.charterworks.roadmap.valuation;

/// What one demand row got in a state, per year.
///
/// @param servedTonnes   tonnes that found room
/// @param unservedTonnes tonnes that did not
/// @param tonneHours     hours times tonnes of those that did
/// @param costUsd        generalised cost of all of them: transport, time, and the next best means of those without
/// room
public record Carried(double servedTonnes, double unservedTonnes, double tonneHours, double costUsd) {

    /// Mean hours of a tonne that found room; 0 when none did.
    public double meanHours() {
        return servedTonnes > 0 ? tonneHours / servedTonnes : 0;
    }
}
