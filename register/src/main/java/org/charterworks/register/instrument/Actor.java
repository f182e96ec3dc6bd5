package org.charterworks.register.instrument;

/// Somebody the text names as acting, owing or benefiting: a party or a body by its id, or others in words
/// ("private sector").
public record Actor(String name) {
    public Actor {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an actor needs a name");
        }
    }

    /// Whether this actor is the given party.
    public boolean is(PartyId party) {
        return name.equals(party.value());
    }

    /// Whether this actor is the given body.
    public boolean is(BodyId body) {
        return name.equals(body.value());
    }

    @Override
    public String toString() {
        return name;
    }
}
