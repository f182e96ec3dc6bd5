package org.charterworks.bench.experiment;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.IntConsumer;

/// How often to measure, and how large the largest generated network may be.
///
/// @param warmups       runs before those that count
/// @param runs          runs that count
/// @param largestLinks  links of the largest network of the growth experiment
record Effort(int warmups, int runs, int largestLinks) {
    private static final double NANOSECONDS = 1e9;

    /// Processor seconds of each run that counts, ascending; other programs do not lengthen them as they would
    /// seconds of the clock. A run is given its number, so that it can draw other
    /// questions each time; the numbers are the same in every measurement.
    double[] seconds(IntConsumer run) {
        for (int i = 0; i < warmups; i++) {
            run.accept(i);
        }
        double[] seconds = new double[runs];
        for (int i = 0; i < runs; i++) {
            double start = now();
            run.accept(warmups + i);
            seconds[i] = now() - start;
        }
        Arrays.sort(seconds);
        return seconds;
    }

    /// Bytes that one more run takes from the heap after those of [#seconds].
    long bytes(IntConsumer run) {
        if (!(ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads)) {
            throw new IllegalStateException("this virtual machine does not count what a thread allocates");
        }
        long before = threads.getCurrentThreadAllocatedBytes();
        run.accept(warmups + runs);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    /// Processor seconds this thread has used.
    static double now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / NANOSECONDS;
    }
}
