package org.charterworks.app.web.chart;

import java.util.ArrayList;
import java.util.List;

/// Moves labels apart along one line, as little as possible.
final class Spread {
    private Spread() {}

    private record Block(double sum, int count) {
        double mean() {
            return sum / count;
        }
    }

    /// Places at least `gap` apart and between `least` and `most`, in the same order, with the smallest sum of
    /// squared
    /// moves (isotonic regression by pooling neighbours; Barlow et al. 1972).
    ///
    /// @param wanted in rising order
    static List<Double> apart(List<Double> wanted, double gap, double least, double most) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            Block block = new Block(wanted.get(i) - i * gap, 1);
            while (!blocks.isEmpty() && blocks.getLast().mean() > block.mean()) {
                Block before = blocks.removeLast();
                block = new Block(before.sum() + block.sum(), before.count() + block.count());
            }
            blocks.add(block);
        }
        double lastStart = Math.max(least, most - (wanted.size() - 1) * gap);
        List<Double> placed = new ArrayList<>();
        for (Block block : blocks) {
            double start = Math.clamp(block.mean(), least, lastStart);
            for (int i = 0; i < block.count(); i++) {
                placed.add(start + placed.size() * gap);
            }
        }
        return placed;
    }
}
