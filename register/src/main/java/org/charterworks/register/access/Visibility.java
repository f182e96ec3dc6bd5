package org.charterworks.register.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Who may see an item of the register.
///
/// Four kinds are written on items: everybody, the partners, one side, named people. What follows several
/// items is joined from theirs: [#strictest] is for whoever may see all of them, [#mildest] for whoever may
/// see one. The list is closed, and a kind nobody knows is for nobody.
public sealed interface Visibility {

    /// For everybody: written `public`.
    static Visibility everybody() {
        return new All(Set.of());
    }

    /// For nobody but a viewer who sees everything; never written.
    static Visibility nobody() {
        return new Any(Set.of());
    }

    /// For everybody who works for one of the parties or for the body they share.
    static Visibility partners() {
        return new Partners();
    }

    /// For everybody who works for one of the parties or for the body they share.
    record Partners() implements Visibility {}

    /// For everybody who works for one party.
    record Side(String party) implements Visibility {
        public Side {
            require(NAME, party);
        }
    }

    /// For people, each by the name of an account.
    record People(Set<String> names) implements Visibility {
        public People {
            names = Set.copyOf(names);
            names.forEach(name -> require(NAME, name));
            if (names.isEmpty()) {
                throw new IllegalArgumentException("people without a name");
            }
        }
    }

    /// For whoever may see each of several kinds; of none, for everybody.
    record All(Set<Visibility> of) implements Visibility {
        public All {
            of = Set.copyOf(of);
        }
    }

    /// For whoever may see one of several kinds; of none, for nobody.
    record Any(Set<Visibility> of) implements Visibility {
        public Any {
            of = Set.copyOf(of);
        }
    }

    /// How a party and an account are named.
    Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.@+-]{0,119}");

    /// Reads what stands in files: `public`, `partners`, `party:AZ`, `people:a.aliyeva,j.smith`, or several of
    /// the last three joined by ` and `.
    static Optional<Visibility> parse(String text) {
        if (text.equals("public")) {
            return Optional.of(everybody());
        }
        Visibility all = everybody();
        for (String part : text.split(" and ", -1)) {
            Optional<Visibility> one = single(part);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            all = all.strictest(one.get());
        }
        return Optional.of(all);
    }

    private static Optional<Visibility> single(String text) {
        if (text.equals("partners")) {
            return Optional.of(partners());
        }
        List<String> names = List.of(text.substring(text.indexOf(':') + 1).split(",", -1));
        boolean named = names.stream().allMatch(name -> NAME.matcher(name).matches());
        if (named && text.startsWith("party:") && names.size() == 1) {
            return Optional.of(new Side(names.getFirst()));
        }
        return named && text.startsWith("people:") ? Optional.of(new People(Set.copyOf(names))) : Optional.empty();
    }

    /// As it is written in files.
    ///
    /// @throws IllegalStateException for what is joined by [#mildest], which is never written
    default String code() {
        return switch (this) {
            case Partners _ -> "partners";
            case Side(String party) -> "party:" + party;
            case People(Set<String> names) -> "people:" + String.join(",", new TreeSet<>(names));
            case All(Set<Visibility> of) ->
                of.isEmpty()
                        ? "public"
                        : of.stream().map(Visibility::code).sorted().collect(Collectors.joining(" and "));
            case Any _ -> throw new IllegalStateException("not written in files: " + this);
        };
    }

    /// For whoever may see this and the other.
    default Visibility strictest(Visibility other) {
        if (equals(nobody()) || other.equals(nobody())) {
            return nobody();
        }
        Set<Visibility> all = joined(
                this instanceof All(var of) ? of : Set.of(this), other instanceof All(var of) ? of : Set.of(other));
        return all.size() == 1 ? all.iterator().next() : new All(all);
    }

    /// For whoever may see this or the other.
    default Visibility mildest(Visibility other) {
        if (equals(everybody()) || other.equals(everybody())) {
            return everybody();
        }
        Set<Visibility> any = joined(
                this instanceof Any(var of) ? of : Set.of(this), other instanceof Any(var of) ? of : Set.of(other));
        return any.size() == 1 ? any.iterator().next() : new Any(any);
    }

    /// The kinds it is made of.
    default Collection<Visibility> kinds() {
        return switch (this) {
            case All(Set<Visibility> of) -> kinds(of);
            case Any(Set<Visibility> of) -> kinds(of);
            case Partners _, Side _, People _ -> List.of(this);
        };
    }

    private static List<Visibility> kinds(Set<Visibility> of) {
        List<Visibility> kinds = new ArrayList<>();
        of.forEach(each -> kinds.addAll(each.kinds()));
        return kinds;
    }

    private static Set<Visibility> joined(Set<Visibility> some, Set<Visibility> others) {
        Set<Visibility> joined = new LinkedHashSet<>(some);
        joined.addAll(others);
        return joined;
    }

    private static void require(Pattern shape, String name) {
        if (!shape.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name: " + name);
        }
    }
}
