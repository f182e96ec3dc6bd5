package org.charterworks.app.cli.output;

import java.io.PrintWriter;
import org.charterworks.network.path.TimeCostDistance;

/// Where an answer for people is written: lines no longer than the terminal is wide.
public final class Page {

    /// No terminal is taken to be narrower.
    public static final int NARROWEST = 80;

    private final PrintWriter out;
    private final int width;

    public Page(PrintWriter out, int width) {
        this.out = out;
        this.width = Math.max(NARROWEST, width);
    }

    public int width() {
        return width;
    }

    /// A heading with a blank line before it.
    public Page heading(String text) {
        out.println();
        return text(text);
    }

    /// A paragraph, wrapped.
    public Page text(String text) {
        Wrapping.lines(text, width).forEach(out::println);
        return this;
    }

    /// A paragraph set in by two blanks, for what stands under a line.
    public Page note(String text) {
        Wrapping.lines(text, width - 2).forEach(line -> out.println("  " + line));
        return this;
    }

    /// A line as it is.
    public Page line(String text) {
        out.println(text);
        return this;
    }

    public Page blank() {
        out.println();
        return this;
    }

    /// Time over distance, drawn with letters.
    public Page chart(TimeCostDistance profile) {
        new DistanceChart(profile, width).lines().forEach(out::println);
        return this;
    }

    public Page table(Table table) {
        table.lines(width).forEach(out::println);
        return this;
    }
}
