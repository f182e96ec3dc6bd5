package org.charterworks.register.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.charterworks.register.evidence.Evidence;
import org.charterworks.register.instrument.PartyId;
import org.jspecify.annotations.Nullable;

/// The evidence on one commitment, sorted out for one stretch of time. Evidence counts from the last day of its
/// period.
///
/// Evidence about the commitment itself counts fully. Evidence about its provision counts only as activity and
/// only when it shows something delivered; what else it tells of stands around the commitment and decides
/// nothing, because to attach an event to a provision is a judgement of the register's keepers.
///
/// @param from        the first day of the stretch
/// @param to          its last day
/// @param supports    says the commitment itself is delivered, oldest first
/// @param contradicts says the commitment itself is not delivered, oldest first
/// @param activity    shows activity, oldest first
/// @param around      tells of something around the provision, oldest first
/// @param planned     how many were left out because they only announce
/// @param early       how many were left out because they are older than the stretch
/// @param later       how many were left out because they are not certain by its end
record Findings(
        LocalDate from,
        LocalDate to,
        List<Evidence> supports,
        List<Evidence> contradicts,
        List<Evidence> activity,
        List<Evidence> around,
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
        List<Evidence> around = new ArrayList<>();
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
            } else {
                switch (item.stance()) {
                    case SUPPORTS -> (direct ? supports : activity).add(item);
                    case CONTRADICTS -> (direct ? contradicts : around).add(item);
                    case REPORTS -> (direct ? activity : around).add(item);
                }
            }
        }
        return new Findings(
                from,
                to,
                List.copyOf(supports),
                List.copyOf(contradicts),
                List.copyOf(activity),
                List.copyOf(around),
                planned,
                early,
                later);
    }

    /// Everything that counts, oldest first, without what stands around.
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
