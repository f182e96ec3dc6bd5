package org.charterworks.register.side;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.charterworks.register.commitment.Fulfilment;
import org.charterworks.register.instrument.PartyId;

/// The joint state of something on a day: computed from what each side last stated, never typed.
/// Method: `docs/methods/two-sides.md`.
public sealed interface Joint {

    /// No side has stated how far it is done.
    record NoStatement() implements Joint {}

    /// Some sides have, and others that owe it have not; silence is no consent.
    ///
    /// @param stated in the order of the instrument's parties; never empty
    /// @param silent in that order; never empty
    record OneSided(List<PartyId> stated, List<PartyId> silent) implements Joint {
        public OneSided {
            stated = List.copyOf(stated);
            silent = List.copyOf(silent);
        }
    }

    /// Every side that owes it states the same.
    ///
    /// @param since the day by which all had
    record Agreed(Fulfilment fulfilment, LocalDate since) implements Joint {}

    /// The sides that owe it state different things. Neither is chosen.
    ///
    /// @param least the lowest of what they state
    /// @param most  the highest
    record Disagreed(Fulfilment least, Fulfilment most) implements Joint {}

    /// The word used in answers.
    default String code() {
        return switch (this) {
            case NoStatement none -> "no-statement-found";
            case OneSided some -> "one-sided";
            case Agreed all -> "agreed";
            case Disagreed apart -> "disagreed";
        };
    }

    /// The joint state of what some parties owe.
    ///
    /// @param owing  the parties, in the order of the instrument; at least one
    /// @param latest the latest statement with a fulfilment of each side that made one
    static Joint of(List<PartyId> owing, Map<PartyId, SideStatement> latest) {
        List<PartyId> stated = new ArrayList<>(owing);
        stated.retainAll(latest.keySet());
        if (stated.isEmpty()) {
            return new NoStatement();
        }
        if (stated.size() < owing.size()) {
            List<PartyId> silent = new ArrayList<>(owing);
            silent.removeAll(stated);
            return new OneSided(stated, silent);
        }
        List<Fulfilment> values = new ArrayList<>();
        LocalDate since = LocalDate.MIN;
        for (PartyId party : owing) {
            SideStatement statement = latest.get(party);
            Fulfilment fulfilment = statement == null ? null : statement.fulfilment();
            if (statement == null || fulfilment == null) {
                throw new IllegalArgumentException(party + " states no fulfilment");
            }
            values.add(fulfilment);
            since = statement.on().last().isAfter(since) ? statement.on().last() : since;
        }
        values.sort(null);
        return values.getFirst() == values.getLast()
                ? new Agreed(values.getFirst(), since)
                : new Disagreed(values.getFirst(), values.getLast());
    }

    /// For people, in one sentence.
    default String sentence() {
        return switch (this) {
            case NoStatement none -> "No statement of a side was found.";
            case OneSided(List<PartyId> stated, List<PartyId> silent) ->
                "Stated by " + names(stated) + " only; no statement of " + names(silent) + " was found.";
            case Agreed(Fulfilment fulfilment, LocalDate since) ->
                "Every side states " + words(fulfilment) + ", since " + since + ".";
            case Disagreed(Fulfilment least, Fulfilment most) ->
                "The sides disagree, from " + words(least) + " to " + words(most) + ".";
        };
    }

    private static String names(List<PartyId> parties) {
        return String.join(" and ", parties.stream().map(PartyId::value).toList());
    }

    private static String words(Fulfilment fulfilment) {
        return fulfilment.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
