package org.charterworks.register.instrument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;

/// How far two coders agree on one dimension beyond what chance would give: Cohen's kappa, unweighted, over
/// the provisions both coded. Method: `docs/methods/coding.md`.
///
/// @param both     provisions that both coded
/// @param same     of those, how many they coded alike
/// @param observed share coded alike, 0 to 1; 0 when both coded nothing
/// @param expected share that chance would give, from how often each used each code
public record CoderAgreement(
        Dimension dimension, String first, String second, int both, int same, double observed, double expected) {
    private static final int CODES = 4;

    /// Kappa = (observed − expected) / (1 − expected); empty when both coded nothing, or when both used one and
    /// the same code throughout, so that there is nothing to agree on beyond chance.
    public OptionalDouble kappa() {
        return both == 0 || expected >= 1
                ? OptionalDouble.empty()
                : OptionalDouble.of((observed - expected) / (1 - expected));
    }

    /// The agreement of every two coders on every dimension; pairs by name, dimensions in their order.
    public static List<CoderAgreement> of(List<Coding> codings) {
        List<String> coders =
                List.copyOf(new TreeSet<>(codings.stream().map(Coding::coder).toList()));
        List<CoderAgreement> agreements = new ArrayList<>();
        for (int i = 0; i < coders.size(); i++) {
            for (int j = i + 1; j < coders.size(); j++) {
                for (Dimension dimension : Dimension.values()) {
                    agreements.add(between(coders.get(i), coders.get(j), dimension, codings));
                }
            }
        }
        return List.copyOf(agreements);
    }

    private static CoderAgreement between(String first, String second, Dimension dimension, List<Coding> codings) {
        Map<ProvisionId, Integer> ofFirst = codes(first, dimension, codings);
        Map<ProvisionId, Integer> ofSecond = codes(second, dimension, codings);
        List<ProvisionId> common =
                ofFirst.keySet().stream().filter(ofSecond::containsKey).toList();
        int[] firstUses = new int[CODES];
        int[] secondUses = new int[CODES];
        int same = 0;
        for (ProvisionId provision : common) {
            int a = ofFirst.getOrDefault(provision, 0);
            int b = ofSecond.getOrDefault(provision, 0);
            firstUses[a]++;
            secondUses[b]++;
            same += a == b ? 1 : 0;
        }
        int both = common.size();
        long products = Arrays.stream(new int[] {0, 1, 2, 3})
                .mapToLong(code -> (long) firstUses[code] * secondUses[code])
                .sum();
        return new CoderAgreement(
                dimension,
                first,
                second,
                both,
                same,
                both == 0 ? 0 : (double) same / both,
                both == 0 ? 0 : (double) products / ((double) both * both));
    }

    private static Map<ProvisionId, Integer> codes(String coder, Dimension dimension, List<Coding> codings) {
        Map<ProvisionId, Integer> codes = new TreeMap<>();
        codings.stream()
                .filter(coding -> coding.coder().equals(coder))
                .forEach(coding -> codes.put(coding.provision(), coding.of(dimension)));
        return codes;
    }
}
