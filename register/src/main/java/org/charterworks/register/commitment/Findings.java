package org.charterworks.register.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.charterworks.register.evidence.Evidence;
import org.charterworks.register.evidence.Stance;
import org.charterworks.register.instrument.PartyId;
import org.jspecify.annotations.Nullable;

/// The evidence on one commitment, sorted out for one stretch of time.
///
/// Evidence about the commitment itself can complete it; evidence about its provision can only show activity.
/// Evidence counts from the last day of its period.
///
/// @param from     the first day of the stretch
/// @param to       its last day
/// @param supports      says the commitment itself is delivered, oldest first
/// @param contradicts   says the commitment or its provision is not delivered, oldest first
/// @param activity      any other that counts, oldest first
/// @param planned       how many were left out because they only announce
/// @param early         how many were left out because they are older than the stretch
/// @param later         how many were left out because they are not certain by its end
record Findings(
        LocalDate from,
        LocalDate to,
        List<Evidence> supports,
        List<Evidence> contradicts,
        List<Evidence> activity,
        int planned,
        int early,
        int later) {
    private static final Comparator<Evidence> OLDEST_FIRST =
            Comparator.comparing(Evidence::certainOn).thenComparing(Evidence::id);

    /// Sorts out what counts from `from` to `to`, both days included.
    static Findings between(LocalDate from, LocalDate to, Commitment commitment, List<Evidence> evidence) {
        List<Evidence> supports = new ArrayList<>();
        List<Evidence> contradicts = new ArrayList<>();
        List<Evidence> activity = new ArrayList<>();
        int planned = 0;
        int early = 0;
        int later = 0;
        for (Evidence item : evidence.stream().sorted(OLDEST_FIRST).toList()) {
            boolean direct = item.isAbout(commitment.id().subject());
            if (!direct && !item.isAbout(commitment.provision().subject())) {
                continue;
            }
            if (item.planned()) {
                planned++;
            } else if (item.certainOn().isBefore(from)) {
                early++;
            } else if (item.certainOn().isAfter(to)) {
                later++;
            } else if (item.stance() == Stance.CONTRADICTS) {
                contradicts.add(item);
            } else if (direct && item.stance() == Stance.SUPPORTS) {
                supports.add(item);
            } else {
                activity.add(item);
            }
        }
        return new Findings(
                from,
                to,
                List.copyOf(supports),
                List.copyOf(contradicts),
                List.copyOf(activity),
                planned,
                early,
                later);
    }

    /// Everything that counts, oldest first.
    List<Evidence> counted() {
        List<Evidence> counted = new ArrayList<>(supports);
        counted.addAll(contradicts);
        counted.addAll(activity);
        counted.sort(OLDEST_FIRST);
        return counted;
    }

    /// The first day by which every one of `parties` has accepted uncontested evidence of delivery, unless
    /// something as recent or more recent speaks against it; null when there is no such day.
    @Nullable
    LocalDate acceptedOn(List<PartyId> parties) {
        Set<PartyId> missing = new HashSet<>(parties);
        for (Evidence item : supports) {
            if (item.isContested()) {
                continue;
            }
            item.acceptedBy().forEach(missing::remove);
            if (missing.isEmpty()) {
                return isContradictedFrom(item.certainOn()) ? null : item.certainOn();
            }
        }
        return null;
    }

    /// Those of `parties` that accepted some evidence of delivery, in their order.
    List<PartyId> acceptedBy(List<PartyId> parties) {
        return parties.stream()
                .filter(party -> supports.stream()
                        .anyMatch(
                                item -> !item.isContested() && item.acceptedBy().contains(party)))
                .toList();
    }

    /// Whether something dated on or after a day speaks against delivery.
    boolean isContradictedFrom(LocalDate day) {
        return contradicts.stream().anyMatch(item -> !item.certainOn().isBefore(day));
    }

    /// Whether the newest evidence that counts speaks against delivery.
    boolean endsInContradiction() {
        List<Evidence> counted = counted();
        return !counted.isEmpty() && isContradictedFrom(counted.getLast().certainOn());
    }
}
