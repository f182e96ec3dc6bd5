package org.charterworks.network.choice;

/// How choosers answer to cost.
///
/// @param theta     per USD a tonne, above 0: ln of the odds between two alternatives a dollar apart
/// @param nestScale λ, above 0 up to 1: 1 = nests do not matter, near 0 = within a nest the cheapest takes all
public record Sensitivity(double theta, double nestScale) {
    public Sensitivity {
        if (!(theta > 0 && Double.isFinite(theta)) || !(nestScale > 0 && nestScale <= 1)) {
            throw new IllegalArgumentException(
                    "needs a theta above 0 and a nest scale above 0 up to 1, got " + theta + ", " + nestScale);
        }
    }

    /// Without nests.
    public static Sensitivity of(double theta) {
        return new Sensitivity(theta, 1);
    }
}
