package org.charterworks.app.store;

/// Stops the start of the server when its database cannot be used; the command that starts it shows the refusal.
public final class DatabaseRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;

    DatabaseRefused(Refusal refusal) {
        super(refusal.text());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
