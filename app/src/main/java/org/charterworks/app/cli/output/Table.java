package org.charterworks.app.cli.output;

import java.util.ArrayList;
import java.util.List;

/// A table of aligned columns: words to the left, numbers to the right, a thin rule under the head.
///
/// Columns that wrap give way when the lines would be longer than the page.
public final class Table {

    private static final String GAP = "  ";
    private static final int NARROWEST = 12;

    /// A column.
    ///
    /// @param head  what it holds, with the unit
    /// @param right whether its cells stand to the right
    /// @param wraps whether long cells may run over several lines
    private record Column(String head, boolean right, boolean wraps) {}

    private final List<Column> columns = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    /// A column of short words.
    public Table words(String head) {
        columns.add(new Column(head, false, false));
        return this;
    }

    /// A column of text that may wrap.
    public Table text(String head) {
        columns.add(new Column(head, false, true));
        return this;
    }

    /// A column of numbers.
    public Table numbers(String head) {
        columns.add(new Column(head, true, false));
        return this;
    }

    /// One more row, a cell for each column.
    public Table row(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns.size() + " columns");
        }
        rows.add(List.of(cells));
        return this;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /// The lines of the table, none longer than `width` when wrapping can prevent it.
    List<String> lines(int width) {
        int[] widths = widths(width);
        List<String> lines = new ArrayList<>();
        addRow(columns.stream().map(Column::head).toList(), widths, lines);
        StringBuilder rule = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            rule.append(i == 0 ? "" : GAP).append("─".repeat(widths[i]));
        }
        lines.add(rule.toString());
        rows.forEach(row -> addRow(row, widths, lines));
        return lines;
    }

    private int[] widths(int width) {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Wrapping.width(columns.get(i).head());
            for (List<String> row : rows) {
                widths[i] = Math.max(widths[i], Wrapping.width(row.get(i)));
            }
        }
        int excess = GAP.length() * (widths.length - 1) - width;
        for (int each : widths) {
            excess += each;
        }
        while (excess > 0) {
            int widest = widestWrapping(widths);
            if (widest < 0) {
                break;
            }
            widths[widest]--;
            excess--;
        }
        return widths;
    }

    private int widestWrapping(int[] widths) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            boolean mayShrink = columns.get(i).wraps() && widths[i] > NARROWEST;
            if (mayShrink && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        return widest;
    }

    private void addRow(List<String> cells, int[] widths, List<String> lines) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            List<String> parts = Wrapping.lines(cells.get(i), widths[i]);
            wrapped.add(parts);
            height = Math.max(height, parts.size());
        }
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                List<String> parts = wrapped.get(i);
                String part = line < parts.size() ? parts.get(line) : "";
                String blanks = " ".repeat(Math.max(0, widths[i] - Wrapping.width(part)));
                text.append(i == 0 ? "" : GAP);
                text.append(columns.get(i).right() ? blanks + part : part + blanks);
            }
            lines.add(text.toString().stripTrailing());
        }
    }
}
