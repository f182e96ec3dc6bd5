package org.charterworks.register.side;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.charterworks.register.evidence.Evidence;
import org.charterworks.register.evidence.EvidenceId;
import org.charterworks.register.instrument.PartyId;
import org.charterworks.register.source.Subject;
import org.jspecify.annotations.Nullable;

/// What the sides and independent assessors state about one thing on a day, side by side, with the joint
/// state.
///
/// @param about       what they speak of
/// @param sides       one line for each party that owes it, in the instrument's order, whether it spoke or not
/// @param independent the latest statement of each assessor, newest first; never part of the joint state
/// @param earlier     statements that later ones replaced, newest first
public record Sides(
        Subject about,
        LocalDate on,
        List<Side> sides,
        List<SideStatement> independent,
        List<SideStatement> earlier,
        Joint joint) {
    private static final Comparator<SideStatement> OLDEST_FIRST =
            Comparator.comparing((SideStatement item) -> item.on().last()).thenComparing(SideStatement::id);

    public Sides {
        sides = List.copyOf(sides);
        independent = List.copyOf(independent);
        earlier = List.copyOf(earlier);
    }

    /// One party.
    ///
    /// @param statement the latest with a fulfilment, null when none was found
    /// @param owner     who answers for it there, by the latest statement that names somebody; empty when none
    /// does
    /// @param accepted  evidence about it that the party has accepted, oldest first
    /// @param isStale   the statement is older than allowed
    public record Side(
            PartyId party,
            @Nullable SideStatement statement,
            String owner,
            List<EvidenceId> accepted,
            boolean isStale) {
        public Side {
            accepted = List.copyOf(accepted);
        }
    }

    /// Puts side by side what is known by a day.
    ///
    /// @param owing            parties that owe it, in the instrument's order; at least one
    /// @param statements       any statements; those about other things are passed over
    /// @param evidence         evidence about the thing
    /// @param staleAfterMonths a statement older than this, in calendar months, is stale
    public static Sides of(
            Subject about,
            List<PartyId> owing,
            List<SideStatement> statements,
            List<Evidence> evidence,
            int staleAfterMonths,
            LocalDate on) {
        List<SideStatement> known = statements.stream()
                .filter(item -> item.about().equals(about) && item.isKnownBy(on))
                .sorted(OLDEST_FIRST)
                .toList();
        Map<PartyId, SideStatement> latest = new LinkedHashMap<>();
        Map<PartyId, String> owners = new LinkedHashMap<>();
        Map<AssessorId, SideStatement> assessed = new LinkedHashMap<>();
        for (SideStatement item : known) {
            switch (item.by()) {
                case Speaker.Side(PartyId party) -> {
                    if (item.fulfilment() != null) {
                        latest.put(party, item);
                    }
                    if (!item.owner().isBlank()) {
                        owners.put(party, item.owner());
                    }
                }
                case Speaker.Independent(AssessorId assessor) -> assessed.put(assessor, item);
            }
        }
        List<Side> sides = owing.stream()
                .map(party -> {
                    SideStatement statement = latest.get(party);
                    return new Side(
                            party,
                            statement,
                            owners.getOrDefault(party, ""),
                            accepted(party, evidence, on),
                            statement != null
                                    && statement
                                            .on()
                                            .last()
                                            .plusMonths(staleAfterMonths)
                                            .isBefore(on));
                })
                .toList();
        List<SideStatement> independent = new ArrayList<>(assessed.values());
        independent.sort(OLDEST_FIRST.reversed());
        List<SideStatement> earlier = new ArrayList<>(known);
        earlier.removeAll(latest.values());
        earlier.removeAll(assessed.values());
        return new Sides(about, on, sides, independent, earlier.reversed(), Joint.of(owing, latest));
    }

    private static List<EvidenceId> accepted(PartyId party, List<Evidence> evidence, LocalDate on) {
        return evidence.stream()
                .filter(item ->
                        item.acceptedBy().contains(party) && !item.certainOn().isAfter(on))
                .sorted(Comparator.comparing(Evidence::certainOn).thenComparing(Evidence::id))
                .map(Evidence::id)
                .toList();
    }

    /// Whether nobody stated anything, accepted anything or named an owner.
    public boolean isSilent() {
        return independent.isEmpty()
                && sides.stream()
                        .allMatch(side -> side.statement() == null
                                && side.owner().isEmpty()
                                && side.accepted().isEmpty());
    }
}
