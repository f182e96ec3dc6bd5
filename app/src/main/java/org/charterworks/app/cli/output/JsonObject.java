package org.charterworks.app.cli.output;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// A JSON object. Putting gives another object; a key is put once.
public record JsonObject(SequencedMap<String, Json> members) implements Json {

    /// The object without members.
    public static final JsonObject EMPTY = new JsonObject(new LinkedHashMap<>());

    public JsonObject {
        members = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(members));
    }

    public JsonObject put(String key, Json value) {
        SequencedMap<String, Json> more = new LinkedHashMap<>(members);
        if (more.put(key, value) != null) {
            throw new IllegalArgumentException("the key " + key + " is put twice");
        }
        return new JsonObject(more);
    }

    /// The text of a thing: a word, an id, a date; null in JSON when it is null here.
    public JsonObject text(String key, @Nullable Object thing) {
        return put(key, Json.of(thing == null ? null : thing.toString()));
    }

    public JsonObject put(String key, double number) {
        return put(key, Json.of(number));
    }

    public JsonObject put(String key, long number) {
        return put(key, Json.of(number));
    }

    public JsonObject put(String key, boolean yes) {
        return put(key, Json.of(yes));
    }

    /// A computed number, or null in JSON when it is not known.
    public JsonObject put(String key, Optional<Double> number) {
        return put(key, number.<Json>map(Json::of).orElseGet(Json.Nothing::new));
    }

    /// All members of another object after those of this one.
    public JsonObject with(JsonObject other) {
        JsonObject joined = this;
        for (var member : other.members.entrySet()) {
            joined = joined.put(member.getKey(), member.getValue());
        }
        return joined;
    }
}
