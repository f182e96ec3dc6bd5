package org.charterworks.app.web.method;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.charterworks.app.web.view.Ref;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The documents of `docs/methods`, one for each number shown to a user, as they came with the program.
@Component
public class Methods {
    private static final String SUFFIX = ".md";

    private final Parser parser =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();
    private final Map<String, String> texts;

    Methods() {
        this.texts = Collections.unmodifiableMap(read());
    }

    /// A document ready for a page.
    ///
    /// @param html its text below the title
    public record Document(String title, String html) {}

    /// All documents by title.
    public List<Ref> all() {
        return texts.keySet().stream()
                .map(name -> new Ref(name, title(parsed(name)), "/methods/" + name))
                .toList();
    }

    /// A document by its name without suffix.
    ///
    /// @param address makes the address of a page out of its path
    public Optional<Document> find(String name, UnaryOperator<String> address) {
        if (!texts.containsKey(name)) {
            return Optional.empty();
        }
        Node document = parsed(name);
        String title = title(document);
        if (document.getFirstChild() instanceof Heading first) {
            first.unlink();
        }
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                if (link.getDestination().endsWith(SUFFIX)
                        && !link.getDestination().contains("/")) {
                    link.setDestination(address.apply("/methods/" + withoutSuffix(link.getDestination())));
                }
            }
        });
        return Optional.of(new Document(title, renderer.render(document)));
    }

    private Node parsed(String name) {
        return parser.parse(texts.getOrDefault(name, ""));
    }

    private static String title(Node document) {
        return document.getFirstChild() instanceof Heading first
                ? TextContentRenderer.builder().build().render(first)
                : "";
    }

    private static Map<String, String> read() {
        try {
            Map<String, String> texts = new TreeMap<>();
            for (Resource file : Arrays.asList(
                    new PathMatchingResourcePatternResolver().getResources("classpath*:docs/methods/*" + SUFFIX))) {
                texts.put(
                        withoutSuffix(Objects.requireNonNull(file.getFilename())),
                        file.getContentAsString(StandardCharsets.UTF_8));
            }
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String withoutSuffix(String file) {
        return file.substring(0, file.length() - SUFFIX.length());
    }
}
