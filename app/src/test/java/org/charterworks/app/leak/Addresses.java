package org.charterworks.app.leak;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterworks.app.cli.Question;
import org.charterworks.app.cli.Questions;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.condition.NameValueExpression;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Where to begin: every address the portal answers at, and every question of its API, with ids that a viewer may see,
/// ids that they may not see and ids that nothing has.
///
/// @param ids one of each sort and kind
record Addresses(List<String> ids) {

    /// What a question needs before it answers at all.
    private static final Map<String, String> NEEDED = Map.of(
            "from", Harbour.HOME,
            "to", Harbour.PORT,
            "months", "12",
            "on", "2026-11-22",
            "against", "2030-06-30",
            "figure-id", "delay/measure=money/months=12/project=none/scenario=as-forecast/variant=last-in",
            "word", "words");

    private static final Map<String, String> SPARING = Map.of("runs", "50", "samples", "50");

    /// The first thing of each kind that a viewer may see and the first that they may not.
    static Addresses of(MadeUp made, Predicate<String> isHidden) {
        List<String> ids = new ArrayList<>(List.of("NO-SUCH-THING"));
        made.ids()
                .values()
                .forEach(kind -> Stream.of(isHidden, isHidden.negate())
                        .forEach(sort -> kind.stream().filter(sort).findFirst().ifPresent(ids::add)));
        return new Addresses(ids);
    }

    /// Every address that code of the portal answers at.
    List<String> of(RequestMappingHandlerMapping portal) {
        Set<String> addresses = new LinkedHashSet<>(List.of("/"));
        portal.getHandlerMethods().entrySet().stream()
                .filter(each -> each.getKey().getMethodsCondition().getMethods().isEmpty()
                        || each.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .sorted(Comparator.comparing(each -> each.getKey().toString()))
                .forEach(each -> add(addresses, each.getKey(), each.getValue()));
        return List.copyOf(addresses);
    }

    private void add(Set<String> addresses, RequestMappingInfo mapping, HandlerMethod method) {
        List<String> conditions = mapping.getParamsCondition().getExpressions().stream()
                .map(Addresses::condition)
                .toList();
        for (String pattern : mapping.getPatternValues()) {
            for (String path : pattern.contains("{") ? filled(pattern) : List.of(pattern.replace("/**", "/x"))) {
                addresses.add(conditions.isEmpty() ? path : path + "?" + String.join("&", conditions));
            }
            if (!pattern.contains("{")) {
                parameters(method)
                        .forEach(name -> some(name)
                                .forEach(id -> addresses.add(pattern.replace("/**", "/x") + "?"
                                        + String.join(
                                                "&",
                                                Stream.concat(conditions.stream(), Stream.of(name + "=" + encoded(id)))
                                                        .toList()))));
            }
        }
    }

    private List<String> filled(String pattern) {
        return Stream.concat(ids.stream(), Stream.of("I.1"))
                .map(id -> pattern.replaceAll("\\{[^}]*}", encoded(id)))
                .toList();
    }

    /// Some of the ids: things of its kind where a parameter is called like one, else another few for each parameter.
    private List<String> some(String parameter) {
        List<String> kind = ids.stream()
                .filter(id -> id.toLowerCase(Locale.ROOT).startsWith(parameter))
                .toList();
        int first = Math.floorMod(parameter.hashCode(), ids.size() - 2);
        return Stream.concat(kind.stream(), ids.subList(first, first + 2).stream())
                .toList();
    }

    private static String condition(NameValueExpression<String> expression) {
        return expression.getName() + "="
                + Optional.ofNullable(expression.getValue()).orElse("1");
    }

    private static List<String> parameters(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .filter(parameter -> parameter.getParameterType() == String.class)
                .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                .map(parameter -> {
                    RequestParam asked =
                            AnnotatedElementUtils.getMergedAnnotation(parameter.getParameter(), RequestParam.class);
                    return asked == null || asked.name().isEmpty()
                            ? String.valueOf(parameter.getParameter().getName())
                            : asked.name();
                })
                .toList();
    }

    /// Every question, each of its parameters with everything it may be.
    List<String> ofQuestions() {
        Set<String> addresses = new LinkedHashSet<>();
        for (Question question : new Questions().all()) {
            String asked = join("/api/v1/" + question.name(), needed(question, ""));
            addresses.add(asked);
            for (Question.Parameter parameter : question.parameters()) {
                values(parameter)
                        .forEach(value -> addresses.add(join(
                                "/api/v1/" + question.name(),
                                needed(question, parameter.name()),
                                parameter.name() + "=" + encoded(value))));
            }
        }
        return List.copyOf(addresses);
    }

    private static String join(String path, String... queries) {
        String query = Stream.of(queries).filter(each -> !each.isEmpty()).collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String needed(Question question, String but) {
        return String.join(
                "&",
                question.parameters().stream()
                        .map(Question.Parameter::name)
                        .filter(name -> !name.equals(but))
                        .flatMap(name -> Stream.of(NEEDED, SPARING)
                                .filter(values -> values.containsKey(name))
                                .map(values -> name + "=" + encoded(values.getOrDefault(name, ""))))
                        .toList());
    }

    private List<String> values(Question.Parameter parameter) {
        return switch (parameter.kind()) {
            case TEXT -> parameter.choices().isEmpty() ? some(parameter.name()) : parameter.choices();
            case DATE -> List.of("2027-06-30", "2031-06-30");
            case YES_OR_NO -> List.of("yes");
            case WHOLE_NUMBER, NUMBER -> List.of("3");
        };
    }

    /// Searches for all that the marks of ids begin with.
    List<String> searches() {
        return ids.stream()
                .flatMap(id -> Stream.of("words of " + id, id.substring(0, id.length() - 1)))
                .map(words -> "/search?q=" + encoded(words))
                .toList();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
