package org.charterworks.app.exchange.field;

import java.util.List;
import java.util.Optional;

/// One field of a record: a row of a field table.
///
/// @param name the key in YAML and the column in CSV
/// @param unit unit of a number; empty when it has none
/// @param standard value that holds when the field is left empty; empty when there is none
/// @param required whether every record must have it
/// @param description one phrase for people
public record Field(
        String name,
        FieldType type,
        String unit,
        String standard,
        boolean required,
        List<Constraint> constraints,
        String description) {

    public Field {
        constraints = List.copyOf(constraints);
    }

    public boolean isKey() {
        return constraint(Constraint.Key.class).isPresent()
                || constraint(Constraint.KeyHere.class).isPresent();
    }

    public boolean isList() {
        return type instanceof FieldType.ListOf;
    }

    /// The kind of record it holds, once or in a list.
    public Optional<String> nestedKind() {
        return type.single() instanceof FieldType.Nested(String kind) ? Optional.of(kind) : Optional.empty();
    }

    public <C extends Constraint> Optional<C> constraint(Class<C> sort) {
        for (Constraint constraint : constraints) {
            if (sort.isInstance(constraint)) {
                return Optional.of(sort.cast(constraint));
            }
        }
        return Optional.empty();
    }
}
