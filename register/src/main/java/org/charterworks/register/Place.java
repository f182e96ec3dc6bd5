package org.charterworks.register;

/// Where in a register something stands.
///
/// @param kind  what sort of thing: `commitment`, `project`, `milestone`, `evidence`, …
/// @param id    its id
/// @param field the field of it, in the words of the files, such as `lead_body`
public record Place(String kind, String id, String field) {

    @Override
    public String toString() {
        return kind + " " + id + ", " + field;
    }
}
