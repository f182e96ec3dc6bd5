package org.charterworks.network.duration;

/// The wait in a [Queue]: none with the probability that a server is free, else exponential with the mean that
/// makes the whole mean right. Exact for M/M/c, an approximation of the shape otherwise.
public record QueueWait(Queue queue, double factor) implements Distribution {

    public QueueWait {
        Distribution.checkPositive("the factor", factor);
    }

    public QueueWait(Queue queue) {
        this(queue, 1);
    }

    private double busy() {
        return queue.probabilityOfWaiting();
    }

    /// Mean wait of those who wait at all.
    private double meanIfBusy() {
        return mean() / busy();
    }

    @Override
    public double mean() {
        return queue.meanWaitHours() * factor;
    }

    @Override
    public double variance() {
        return 2 * busy() * meanIfBusy() * meanIfBusy() - mean() * mean();
    }

    @Override
    public double cdf(double hours) {
        if (hours < 0) {
            return 0;
        }
        return mean() > 0 ? 1 - busy() * Math.exp(-hours / meanIfBusy()) : 1;
    }

    @Override
    public Distribution scaledBy(double newFactor) {
        return newFactor > 0 ? new QueueWait(queue, factor * newFactor) : new Fixed(0);
    }
}
