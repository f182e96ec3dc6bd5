package org.charterworks.app.cli;

import picocli.CommandLine.Option;

/// How figures are shown.
final class FigureOptions {

    @Option(names = "--ids", description = "Print the ids of figures, for explain.")
    private boolean ids;

    boolean ids() {
        return ids;
    }
}
