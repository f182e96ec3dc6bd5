package org.charterworks.app.cli;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.charterworks.network.model.Layer;
import org.charterworks.roadmap.explain.LeastOf;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the words that options take, written as everywhere else: lower case, with hyphens.
final class Codes {

    private Codes() {}

    /// Which variants of a delay are asked for.
    static final class OfVariants implements ITypeConverter<DelayCommand.Asked> {
        @Override
        public DelayCommand.Asked convert(String text) {
            return pick(text, List.of(DelayCommand.Asked.values()), DelayCommand.Asked::code);
        }
    }

    /// A means of transport.
    static final class OfLayers implements ITypeConverter<Layer> {
        @Override
        public Layer convert(String text) {
            return pick(text, Layer.TRANSPORT, Layer::code);
        }
    }

    /// What a route has least of.
    static final class OfCriteria implements ITypeConverter<LeastOf> {
        @Override
        public LeastOf convert(String text) {
            return pick(text, List.of(LeastOf.values()), LeastOf::code);
        }
    }

    /// For whom an answer is given.
    static final class OfViewers implements ITypeConverter<ProgrammeOptions.Audience> {
        @Override
        public ProgrammeOptions.Audience convert(String text) {
            return pick(text, List.of(ProgrammeOptions.Audience.values()), ProgrammeOptions.Audience::toString);
        }
    }

    private static <T> T pick(String text, Collection<T> choices, Function<T, String> code) {
        for (T choice : choices) {
            if (code.apply(choice).equals(text)) {
                return choice;
            }
        }
        String known = choices.stream().map(code).collect(Collectors.joining(", "));
        throw new TypeConversionException("expected one of " + known + ", seen '" + text + "'");
    }
}
