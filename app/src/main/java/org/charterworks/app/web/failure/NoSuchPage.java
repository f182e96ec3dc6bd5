package org.charterworks.app.web.failure;

/// There is no page at an address, or none for whoever asks: nobody learns which.
public final class NoSuchPage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoSuchPage(String path) {
        super("no page at " + path);
    }
}
