package org.charterworks.network.assignment;

/// Powers of flow over capacity. Whole powers are products, which are many times faster than
/// `Math.pow`.
final class Powers {
    private static final int LARGEST_WHOLE = 32;

    private Powers() {}

    /// `x^power`, x and power 0 or more.
    static double of(double x, double power) {
        int whole = (int) power;
        return whole == power && whole <= LARGEST_WHOLE ? product(x, whole) : Math.pow(x, power);
    }

    /// `x` times itself, by squaring.
    private static double product(double x, int power) {
        double result = 1;
        double square = x;
        for (int rest = power; rest > 0; rest >>= 1) {
            if ((rest & 1) == 1) {
                result *= square;
            }
            square *= square;
        }
        return result;
    }
}
