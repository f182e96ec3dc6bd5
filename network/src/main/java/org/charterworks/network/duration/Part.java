package org.charterworks.network.duration;

/// One of the durations that add up to a journey.
///
/// @param name         tells parts apart and picks the part's own stream of random numbers
/// @param commonCause  parts with the same word move together (the same storm, the same wagon shortage); empty =
///                     moves on its own
public record Part(String name, Distribution distribution, String commonCause) {
    public static Part of(String name, Distribution distribution) {
        return new Part(name, distribution, "");
    }
}
