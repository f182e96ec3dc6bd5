package org.charterworks.register.source;

import java.util.Collection;
import java.util.Optional;

/// How far a dated statement can be trusted, best first.
public enum Reliability {
    /// An official body, or its words quoted directly.
    A,
    /// An established news outlet.
    B,
    /// A single, secondary or little-known source.
    C,
    /// A source that could not be identified or checked; find a better one before relying on it.
    D;

    /// The letter used in files and answers.
    public String code() {
        return name();
    }

    /// The worse of this and another: what is derived from both deserves no more than this.
    public Reliability worst(Reliability other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /// The worst of several; empty when there are none.
    public static Optional<Reliability> worst(Collection<Reliability> several) {
        return several.stream().reduce(Reliability::worst);
    }
}
