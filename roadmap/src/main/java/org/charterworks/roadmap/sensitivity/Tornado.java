package org.charterworks.roadmap.sensitivity;

import java.util.List;
import org.charterworks.roadmap.figure.Figure;

/// The inputs of a figure by how far each alone moves it.
///
/// @param figure on central inputs
/// @param bars   widest first, of equals by label; inputs that move nothing are left out
/// @param still  how many inputs were varied and move nothing
public record Tornado(Figure figure, List<Bar> bars, int still) {
    public Tornado {
        bars = List.copyOf(bars);
    }

    /// The left end of the picture.
    public double least() {
        return bars.stream().mapToDouble(Bar::least).min().orElse(figure.central());
    }

    /// The right end of the picture.
    public double most() {
        return bars.stream().mapToDouble(Bar::most).max().orElse(figure.central());
    }
}
