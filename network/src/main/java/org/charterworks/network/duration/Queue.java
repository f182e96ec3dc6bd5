package org.charterworks.network.duration;

/// Arrivals at servers that work in parallel, in steady state.
///
/// One server: M/G/1, E\[W\] = λ E\[S\]² (1 + cs²) / (2 (1 − ρ)) (Pollaczek 1930, Khinchine
/// 1932). Several: the wait of M/M/c by Erlang C, times (ca² + cs²) / 2 (Allen 1990 and Cunneen). With arrivals at
/// random (ca = 1) the first is exact, and so is the second for exponential service.
///
/// @param arrivalsPerHour λ, above 0
/// @param servers         c, 1 to 1,000
/// @param serviceHours    E\[S\], above 0
/// @param serviceCv       cs, 0 or more: standard deviation of the service as a part of its mean; 1 = exponential
/// @param arrivalsCv      ca, 0 or more: the same of the time between arrivals; 1 = at random
public record Queue(double arrivalsPerHour, int servers, double serviceHours, double serviceCv, double arrivalsCv) {
    private static final int MOST_SERVERS = 1_000;

    public Queue {
        Distribution.checkPositive("arrivals per hour", arrivalsPerHour);
        Distribution.checkPositive("the service", serviceHours);
        Distribution.checkHours("the spread of the service", serviceCv);
        Distribution.checkHours("the spread of arrivals", arrivalsCv);
        if (servers < 1 || servers > MOST_SERVERS) {
            throw new IllegalArgumentException("a queue has 1 to " + MOST_SERVERS + " servers, got " + servers);
        }
        if (arrivalsPerHour * serviceHours >= servers) {
            throw new IllegalArgumentException("a queue without end: " + arrivalsPerHour + " arrivals an hour of "
                    + serviceHours + " h each at " + servers + " servers");
        }
    }

    /// ρ, above 0 and below 1: the part of the time a server is busy.
    public double utilisation() {
        return arrivalsPerHour * serviceHours / servers;
    }

    /// Erlang C: the probability that all servers of an M/M/c queue are busy; with one server ρ.
    public double probabilityOfWaiting() {
        double offered = arrivalsPerHour * serviceHours;
        double blocked = 1;
        for (int n = 1; n <= servers; n++) {
            blocked = offered * blocked / (n + offered * blocked);
        }
        return blocked / (1 - utilisation() * (1 - blocked));
    }

    public double meanWaitHours() {
        double variability = (arrivalsCv * arrivalsCv + serviceCv * serviceCv) / 2;
        return probabilityOfWaiting() * serviceHours / (servers * (1 - utilisation())) * variability;
    }
}
