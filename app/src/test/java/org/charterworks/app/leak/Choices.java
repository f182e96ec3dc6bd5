package org.charterworks.app.leak;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.charterworks.register.access.Viewer;

/// Chance, and what came of it so far: the ids of things by kind, who may see them, and how they are written.
final class Choices {
    static final int EACH = 5;
    private static final int PROVISIONS = 4;
    private static final int SOURCES = 40;
    private static final List<String> KINDS = List.of(
            "body",
            "meeting",
            "decision",
            "action",
            "commitment",
            "project",
            "effect",
            "evidence",
            "statement",
            "conflict",
            "indicator");

    final Secrets secrets = new Secrets();
    private final Random random;
    private final Map<String, List<String>> ids = new LinkedHashMap<>();
    private final List<Item> items = new ArrayList<>();

    Choices(long seed) {
        random = new Random(seed);
        KINDS.forEach(kind -> name(kind, EACH));
        name("source", SOURCES);
    }

    private void name(String kind, int count) {
        int before = (int) ids.values().stream().flatMap(List::stream).count();
        ids.put(
                kind,
                IntStream.rangeClosed(before + 1, before + count)
                        .mapToObj(mark -> kind.toUpperCase(Locale.ROOT) + "-XQ%04d".formatted(mark))
                        .toList());
    }

    Map<String, List<String>> ids() {
        return ids;
    }

    List<String> ids(String kind) {
        return Objects.requireNonNull(ids.get(kind));
    }

    String id(String kind, int i) {
        return ids(kind).get(i);
    }

    String pick(String kind) {
        return id(kind, random.nextInt(ids(kind).size()));
    }

    boolean toss() {
        return random.nextBoolean();
    }

    List<String> provisions() {
        return IntStream.rangeClosed(1, PROVISIONS).mapToObj(i -> "I." + i).toList();
    }

    String provision() {
        return provisions().get(random.nextInt(PROVISIONS));
    }

    List<String> actors() {
        return List.of(pick("body"), "XN");
    }

    /// One or two things, as `kind:id`.
    List<String> subjects() {
        return Stream.of(subject(), subject()).distinct().toList();
    }

    private String subject() {
        return switch (random.nextInt(5)) {
            case 0 -> "provision:" + provision();
            case 1 -> "commitment:" + pick("commitment");
            case 2 -> "body:" + pick("body");
            case 3 -> "milestone:" + pick("project") + "/open";
            default -> "project:" + pick("project");
        };
    }

    /// A restriction, or nothing.
    String written() {
        return switch (random.nextInt(9)) {
            case 0, 1 -> "partners";
            case 2 -> "party:" + (random.nextBoolean() ? "XN" : "XS");
            case 3 -> "people:" + (random.nextBoolean() ? "ann" : "ben,cem");
            case 4 -> "people:ann,ben and party:XS";
            case 5, 6 -> "public";
            default -> "";
        };
    }

    /// A source, cited by something that some may see.
    String cite(Predicate<Viewer> may) {
        String source = pick("source");
        secrets.cite(source, may);
        return source;
    }

    void add(String file, String list, String id, Function<Item.Named, String> json) {
        items.add(new Item(file, list, id, json));
    }

    void addAll(List<Item> more) {
        items.addAll(more);
    }

    List<Item> items() {
        return items;
    }
}
