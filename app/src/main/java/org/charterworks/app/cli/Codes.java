package org.charterworks.app.cli;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.charterworks.app.account.Role;
import org.charterworks.network.model.Layer;
import org.charterworks.register.access.Viewer;
import org.charterworks.register.access.Visibility;
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
    static final class OfViewers implements ITypeConverter<Viewer> {

        /// What may be given, as part of a sentence.
        static final String FORM = "all, public, partners, party:ID, person:NAME or party:ID,person:NAME";

        @Override
        public Viewer convert(String text) {
            return switch (text) {
                case "all" -> Viewer.ofEverything();
                case "public" -> Viewer.anyone();
                case "partners" -> Viewer.partners();
                default -> named(text);
            };
        }

        private static Viewer named(String text) {
            Matcher named = NAMED.matcher(text);
            if (text.isEmpty() || !named.matches()) {
                throw new TypeConversionException("expected " + FORM + ", seen '" + text + "'");
            }
            Viewer viewer = named.group("party") == null ? Viewer.anyone() : Viewer.ofParty(named.group("party"));
            return named.group("person") == null ? viewer : viewer.named(named.group("person"));
        }

        private static final Pattern NAMED =
                Pattern.compile("(party:(?<party>N))?,?(person:(?<person>N))?".replace("N", Visibility.NAME.pattern()));
    }

    static final class OfRoles implements ITypeConverter<Role> {
        @Override
        public Role convert(String text) {
            return pick(text, List.of(Role.values()), Role::code);
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
