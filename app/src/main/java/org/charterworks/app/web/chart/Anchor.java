package org.charterworks.app.web.chart;

/// Which end of a text stands at its place.
public enum Anchor {
    START("start"),
    MIDDLE("middle"),
    END("end");

    private final String code;

    Anchor(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
