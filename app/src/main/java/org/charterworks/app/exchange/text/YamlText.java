package org.charterworks.app.exchange.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterworks.app.exchange.report.Findings;
import org.charterworks.app.exchange.report.RecordPlace;
import org.charterworks.app.exchange.text.RawValue.RawEntry;
import org.charterworks.app.exchange.text.RawValue.RawList;
import org.charterworks.app.exchange.text.RawValue.RawRecord;
import org.charterworks.app.exchange.text.RawValue.RawText;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads one YAML document event by event, so that depth and size are limited before anything is built.
///
/// Scalars stay words: what they mean is decided by the field they stand in, so `no` is never mistaken for a
/// country and `1.10` never for a number unless the field is one. Aliases work, within limits; tags are
/// refused.
final class YamlText {

    /// Deepest nesting of lists and mappings.
    static final int DEEPEST = 20;

    /// Most values in a file, with every alias counted as often as it is used.
    static final int MOST_VALUES = 500_000;

    /// Most uses of aliases in a file.
    static final int MOST_ALIASES = 100;

    private record Anchored(RawValue value, int values) {}

    private final String path;
    private final Findings findings;
    private final Map<String, Anchored> anchors = new HashMap<>();
    private Iterator<Event> events = List.<Event>of().iterator();
    private int values;
    private int aliases;
    private boolean stopped;

    private YamlText(String path, Findings findings) {
        this.path = path;
        this.findings = findings;
    }

    /// Gives the mapping the file consists of; empty when there is none to be had.
    static Optional<RawRecord> read(String text, String path, Findings findings) {
        return new YamlText(path, findings).read(text);
    }

    private Optional<RawRecord> read(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(path)
                .setUseMarks(true)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        try {
            events = new Parse(settings).parseString(text).iterator();
            Optional<RawValue> document = document();
            if (stopped) {
                return Optional.empty();
            }
            if (document.isPresent() && document.get() instanceof RawRecord mapping) {
                return Optional.of(mapping);
            }
            stop(1, "", "a mapping with the fields of this file", "begin with a field name and a colon");
            return Optional.empty();
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            stop(line, e.getProblem(), "well-formed YAML", "check indentation, colons, quotes and brackets near here");
            return Optional.empty();
        } catch (YamlEngineException e) {
            String message = e.getMessage();
            stop(0, message == null ? "" : message, "well-formed YAML", "check the file with an editor for YAML");
            return Optional.empty();
        }
    }

    private Optional<RawValue> document() {
        Optional<RawValue> first = Optional.empty();
        while (events.hasNext() && !stopped) {
            Event event = events.next();
            switch (event.getEventId()) {
                case StreamStart, StreamEnd, DocumentEnd, Comment -> {}
                case DocumentStart -> {
                    if (first.isPresent()) {
                        stop(line(event), "---", "one document in a file", "remove the second document");
                    }
                }
                case Scalar, Alias, MappingStart, SequenceStart -> first = Optional.of(value(event, 1));
                case MappingEnd, SequenceEnd -> throw new IllegalStateException("an end without a beginning");
            }
        }
        return first;
    }

    private RawValue value(Event event, int depth) {
        int line = line(event);
        int before = values;
        if (++values > MOST_VALUES) {
            stop(line, "more than " + MOST_VALUES + " values", "a file of reasonable size", "split or shorten it");
        } else if (depth > DEEPEST) {
            stop(line, "nesting deeper than " + DEEPEST, "records as in the format", "check the indentation");
        }
        if (stopped) {
            return new RawText("", line);
        }
        RawValue value = switch (event) {
            case AliasEvent alias -> aliased(alias, line);
            case ScalarEvent scalar -> new RawText(isNothing(scalar) ? "" : scalar.getValue(), line);
            case SequenceStartEvent _ -> list(line, depth);
            case MappingStartEvent _ -> mapping(line, depth);
            default -> throw new IllegalStateException("no value begins with " + event.getEventId());
        };
        if (event instanceof NodeEvent node && !(event instanceof AliasEvent)) {
            refuseTag(event, line);
            node.getAnchor().ifPresent(anchor -> anchors.put(anchor.getValue(), new Anchored(value, values - before)));
        }
        return value;
    }

    private RawValue aliased(AliasEvent alias, int line) {
        String name = alias.getAlias().getValue();
        Anchored target = anchors.get(name);
        if (target == null) {
            stop(line, "*" + name, "an alias of something above that is complete", "write the value out");
            return new RawText("", line);
        }
        values += target.values();
        if (++aliases > MOST_ALIASES || values > MOST_VALUES) {
            stop(
                    line,
                    "*" + name,
                    "at most " + MOST_ALIASES + " aliases and " + MOST_VALUES + " values",
                    "write the values out");
        }
        return target.value();
    }

    private RawList list(int line, int depth) {
        List<RawValue> items = new ArrayList<>();
        while (!stopped) {
            Event event = events.next();
            if (event.getEventId() == Event.ID.SequenceEnd) {
                break;
            }
            items.add(value(event, depth + 1));
        }
        return new RawList(items, line);
    }

    private RawRecord mapping(int line, int depth) {
        Map<String, RawEntry> entries = new LinkedHashMap<>();
        while (!stopped) {
            Event event = events.next();
            if (event.getEventId() == Event.ID.MappingEnd) {
                break;
            }
            int keyLine = line(event);
            if (!(value(event, depth + 1) instanceof RawText key)) {
                stop(keyLine, "a list or mapping", "the name of a field before the colon", "write a plain name");
                break;
            }
            RawValue value = value(events.next(), depth + 1);
            RawEntry first = entries.putIfAbsent(key.text(), new RawEntry(key.text(), keyLine, value));
            if (first != null && !stopped) {
                findings.problem(
                        new RecordPlace(path, keyLine),
                        key.text(),
                        key.text(),
                        "every field once in a record",
                        "it is already given in line " + first.line() + "; remove one of the two");
            }
        }
        return new RawRecord(List.copyOf(entries.values()), line, false);
    }

    private void refuseTag(Event event, int line) {
        Optional<String> tag = switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case SequenceStartEvent sequence -> sequence.getTag();
            case MappingStartEvent mapping -> mapping.getTag();
            default -> Optional.empty();
        };
        tag.filter(name -> !name.equals("!"))
                .ifPresent(name -> stop(line, name, "plain values without YAML tags", "remove the tag"));
    }

    private static boolean isNothing(ScalarEvent scalar) {
        String text = scalar.getValue();
        return scalar.getScalarStyle() == ScalarStyle.PLAIN && (text.equals("~") || text.equals("null"));
    }

    private void stop(int line, String seen, String expected, String advice) {
        if (!stopped) {
            findings.problem(new RecordPlace(path, line), "", seen, expected, advice);
        }
        stopped = true;
    }

    private static int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }
}
