package org.charterworks.app.leak;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.charterworks.app.leak.Links.Outlet;

/// One viewer's way through everything that answers: the same requests to a programme as a whole and to the same
/// programme without what the viewer may not see. Whatever is different between the two is a leak, and so is the mark
/// of something hidden in an answer to a request that did not carry it.
final class Walk {
    private static final int MOST_ALIKE = 3;
    private static final int MOST_WAITS = 100;
    private static final Pattern MARK = Pattern.compile(MadeUp.MARK);

    private final String viewer;
    private final Function<String, Answer> whole;
    private final Function<String, Answer> bare;
    private final Predicate<String> isHidden;
    private final Walked walked;
    private final Set<String> known = new HashSet<>();
    private final Map<String, Integer> alike = new HashMap<>();
    private final Set<String> leaking = new HashSet<>();

    /// @param whole    answers of the whole programme by address
    /// @param bare     answers of the bare one
    /// @param isHidden whether a mark is of something hidden
    Walk(
            String viewer,
            Function<String, Answer> whole,
            Function<String, Answer> bare,
            Predicate<String> isHidden,
            Walked walked) {
        this.viewer = viewer;
        this.whole = whole;
        this.bare = bare;
        this.isHidden = isHidden;
        this.walked = walked;
    }

    /// Asks at all addresses and at those of every link and form found on the way, as many alike as are enough.
    ///
    /// @return every address that was asked
    Set<String> from(Collection<String> addresses) {
        Set<String> asked = new LinkedHashSet<>();
        Deque<String> ahead = new ArrayDeque<>();
        addresses.stream().filter(known::add).forEach(ahead::add);
        while (!ahead.isEmpty()) {
            String address = ahead.remove();
            asked.add(address);
            Links.in(ask(address).body()).stream()
                    .filter(link -> alike.merge(Outlet.of(link).name(), 1, Integer::sum) <= MOST_ALIKE * 4)
                    .filter(known::add)
                    .filter(link -> alike.merge("new " + Outlet.of(link).name(), 1, Integer::sum) <= MOST_ALIKE)
                    .forEach(ahead::add);
        }
        return asked;
    }

    /// Asks at one address.
    Answer ask(String address) {
        String outlet = Outlet.of(address).name();
        Answer shown = settled(whole, address);
        Answer right = settled(bare, address);
        walked.asked(viewer, outlet, MARK.matcher(shown.body()).results().count());
        String difference = shown.equals(right) ? hiddenMark(address, shown) : shown.differenceTo(right);
        if (!difference.isEmpty() && leaking.add(outlet)) {
            walked.found(new Leak(viewer, address, difference));
        }
        return shown;
    }

    private String hiddenMark(String address, Answer answer) {
        return MARK.matcher(answer.body() + answer.headers())
                .results()
                .map(MatchResult::group)
                .distinct()
                .filter(isHidden)
                .filter(mark -> !address.contains(mark))
                .findFirst()
                .map(mark -> "names " + mark)
                .orElse("");
    }

    /// The answer once it no longer says that part of it is being computed.
    private static Answer settled(Function<String, Answer> served, String address) {
        Answer answer = served.apply(address);
        for (int i = 0; i < MOST_WAITS && Links.isComing(answer.body()); i++) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return answer;
            }
            answer = served.apply(address);
        }
        return answer;
    }
}
