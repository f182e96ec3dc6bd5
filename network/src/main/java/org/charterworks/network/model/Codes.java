package org.charterworks.network.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/// Finds the constant of a closed list by the word used for it in files.
final class Codes {
    private Codes() {}

    static <T> Optional<T> find(T[] constants, Function<T, String> codeOf, String code) {
        return Arrays.stream(constants)
                .filter(constant -> codeOf.apply(constant).equals(code))
                .findFirst();
    }
}
