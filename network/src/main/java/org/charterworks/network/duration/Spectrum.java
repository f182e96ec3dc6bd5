package org.charterworks.network.duration;

/// Convolution of two arrays by the fast Fourier transform (Cooley & Tukey 1965, radix 2). Both arrays go into
/// one transform as real and imaginary part; the length leaves room for the whole result, so nothing wraps round.
final class Spectrum {
    private Spectrum() {}

    /// The convolution of two arrays, of length a + b − 1; rounding below 0 is cut off.
    static double[] convolve(double[] a, double[] b) {
        int length = a.length + b.length - 1;
        int size = Math.max(2, Integer.highestOneBit(2 * length - 1));
        double[] re = new double[size];
        double[] im = new double[size];
        System.arraycopy(a, 0, re, 0, a.length);
        System.arraycopy(b, 0, im, 0, b.length);
        transform(re, im);
        double[] productRe = new double[size];
        double[] productIm = new double[size];
        for (int k = 0; k < size; k++) {
            int mirror = (size - k) & (size - 1);
            double aRe = (re[k] + re[mirror]) / 2;
            double aIm = (im[k] - im[mirror]) / 2;
            double bRe = (im[k] + im[mirror]) / 2;
            double bIm = (re[mirror] - re[k]) / 2;
            productRe[k] = aRe * bRe - aIm * bIm;
            productIm[k] = -(aRe * bIm + aIm * bRe);
        }
        transform(productRe, productIm);
        double[] result = new double[length];
        for (int i = 0; i < length; i++) {
            result[i] = Math.max(0, productRe[i] / size);
        }
        return result;
    }

    /// Forward transform in place; the length is a power of 2.
    private static void transform(double[] re, double[] im) {
        reorder(re, im);
        int size = re.length;
        double[] cos = new double[size / 2];
        double[] sin = new double[size / 2];
        for (int i = 0; i < size / 2; i++) {
            double angle = -2 * Math.PI * i / size;
            cos[i] = Math.cos(angle);
            sin[i] = Math.sin(angle);
        }
        for (int half = 1; half < size; half *= 2) {
            int stride = size / (2 * half);
            for (int block = 0; block < size; block += 2 * half) {
                for (int i = 0; i < half; i++) {
                    int low = block + i;
                    int high = low + half;
                    double c = cos[i * stride];
                    double s = sin[i * stride];
                    double turnedRe = re[high] * c - im[high] * s;
                    double turnedIm = re[high] * s + im[high] * c;
                    re[high] = re[low] - turnedRe;
                    im[high] = im[low] - turnedIm;
                    re[low] += turnedRe;
                    im[low] += turnedIm;
                }
            }
        }
    }

    private static void reorder(double[] re, double[] im) {
        int size = re.length;
        for (int i = 1, j = 0; i < size; i++) {
            int bit = size >> 1;
            for (; (j & bit) != 0; bit >>= 1) {
                j ^= bit;
            }
            j ^= bit;
            if (i < j) {
                double keep = re[i];
                re[i] = re[j];
                re[j] = keep;
                keep = im[i];
                im[i] = im[j];
                im[j] = keep;
            }
        }
    }
}
