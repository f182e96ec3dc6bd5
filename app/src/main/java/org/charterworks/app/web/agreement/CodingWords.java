package org.charterworks.app.web.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.Register;
import org.charterworks.register.instrument.CoderAgreement;

/// How far independent coders agree on the strength of the provisions, in sentences.
final class CodingWords {
    private CodingWords() {}

    /// One sentence for every two coders and each dimension; one that says so when fewer than two coded.
    static List<String> of(Register register, Words words) {
        List<CoderAgreement> agreements = CoderAgreement.of(register.contents().codings());
        return agreements.isEmpty()
                ? List.of(words.say("coding.none"))
                : agreements.stream().map(each -> sentence(each, words)).toList();
    }

    private static String sentence(CoderAgreement agreement, Words words) {
        String dimension = words.of("dimension", agreement.dimension().code());
        return agreement.kappa().isEmpty()
                ? words.say(
                        "coding.agreement.none",
                        agreement.first(),
                        agreement.second(),
                        agreement.both(),
                        agreement.same(),
                        dimension)
                : words.say(
                        "coding.agreement",
                        agreement.first(),
                        agreement.second(),
                        agreement.both(),
                        agreement.same(),
                        dimension,
                        words.number(BigDecimal.valueOf(agreement.kappa().getAsDouble())
                                .setScale(2, RoundingMode.HALF_UP)));
    }
}
