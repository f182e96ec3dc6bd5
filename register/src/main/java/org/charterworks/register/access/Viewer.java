package org.charterworks.register.access;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Somebody looking at a register, known only by what decides what they may see.
///
/// @param everything whether nothing is hidden; for whoever keeps the register's files anyway
/// @param partner    whether they work for one of the parties or for the body these share
/// @param parties    the parties they work for
/// @param name       the name of their account, empty for whoever has none
public record Viewer(boolean everything, boolean partner, Set<String> parties, Optional<String> name) {
    public Viewer {
        parties = Set.copyOf(parties);
        if (!partner && !parties.isEmpty()) {
            throw new IllegalArgumentException("who works for a party is a partner");
        }
    }

    /// A viewer who is nobody in particular.
    public static Viewer anyone() {
        return new Viewer(false, false, Set.of(), Optional.empty());
    }

    /// A viewer who works for the parties together and for none of them alone.
    public static Viewer partners() {
        return new Viewer(false, true, Set.of(), Optional.empty());
    }

    /// A viewer who works for one party.
    public static Viewer ofParty(String party) {
        return new Viewer(false, true, Set.of(party), Optional.empty());
    }

    /// A viewer from whom nothing is hidden.
    public static Viewer ofEverything() {
        return new Viewer(true, true, Set.of(), Optional.empty());
    }

    /// The same viewer with the name of an account.
    public Viewer named(String account) {
        return new Viewer(everything, partner, parties, Optional.of(account));
    }

    public boolean maySee(Visibility visibility) {
        return everything
                || switch (visibility) {
                    case Visibility.Partners _ -> partner;
                    case Visibility.Side(String party) -> parties.contains(party);
                    case Visibility.People(Set<String> names) ->
                        name.filter(names::contains).isPresent();
                    case Visibility.All(Set<Visibility> of) -> of.stream().allMatch(this::maySee);
                    case Visibility.Any(Set<Visibility> of) -> of.stream().anyMatch(this::maySee);
                };
    }

    /// The viewer who sees the same of items with these visibilities and is known by no more than that needs:
    /// two viewers who see the same become equal where nothing tells them apart.
    public Viewer among(Collection<Visibility> visibilities) {
        if (everything) {
            return ofEverything();
        }
        Set<Visibility> kinds = new HashSet<>();
        visibilities.forEach(visibility -> kinds.addAll(visibility.kinds()));
        Set<String> told = parties.stream()
                .filter(party -> kinds.contains(new Visibility.Side(party)))
                .collect(Collectors.toSet());
        boolean asPartner = partner && (kinds.contains(Visibility.partners()) || !told.isEmpty());
        return new Viewer(
                false,
                asPartner,
                told,
                name.filter(account -> kinds.stream()
                        .anyMatch(kind ->
                                kind instanceof Visibility.People(Set<String> names) && names.contains(account))));
    }
}
