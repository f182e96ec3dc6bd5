package org.charterworks.app.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// A few words around the first match in a text.
final class Excerpt {
    private static final int BEFORE = 60;
    private static final int AFTER = 140;

    private Excerpt() {}

    private record Token(String word, int begin, int end) {
        boolean matches(List<String> wanted) {
            return wanted.stream().anyMatch(word::startsWith);
        }
    }

    /// The words of a text, folded.
    static List<String> words(String text, Folding folding) {
        return tokens(text, folding).stream().map(Token::word).toList();
    }

    /// The text around its first word that begins with a wanted one; empty when there is none.
    static List<Finding.Piece> of(String text, List<String> wanted, Folding folding) {
        List<Token> tokens = tokens(text, folding);
        List<Token> matches =
                tokens.stream().filter(token -> token.matches(wanted)).toList();
        if (matches.isEmpty()) {
            return List.of();
        }
        int first = matches.getFirst().begin();
        int begin = tokens.stream()
                .mapToInt(Token::begin)
                .filter(at -> at >= first - BEFORE)
                .findFirst()
                .orElse(first);
        int end = tokens.stream()
                .mapToInt(Token::end)
                .filter(at -> at <= first + AFTER)
                .max()
                .orElse(matches.getFirst().end());
        List<Finding.Piece> pieces = new ArrayList<>();
        int at = begin;
        for (Token match : matches) {
            if (match.end() <= end) {
                add(pieces, (at == begin && begin > 0 ? "… " : "") + text.substring(at, match.begin()), false);
                add(pieces, text.substring(match.begin(), match.end()), true);
                at = match.end();
            }
        }
        boolean isWhole = text.substring(end).chars().noneMatch(Character::isLetterOrDigit);
        add(pieces, isWhole ? text.substring(at) : text.substring(at, Math.max(at, end)) + " …", false);
        return pieces;
    }

    private static void add(List<Finding.Piece> pieces, String text, boolean matched) {
        if (!text.isEmpty()) {
            pieces.add(new Finding.Piece(text, matched));
        }
    }

    private static List<Token> tokens(String text, Folding folding) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = folding.tokenStream("text", text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(word.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
            return tokens;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
