package org.charterworks.app.search;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// Words without case, diacritics and English plurals: `Naxçıvan`, `NAXCIVAN` and `naxcivan` are one word, and so
/// are `ə` and `e`, `ı`, `İ` and `i`.
///
/// Folding comes before lower case, because the lower case of `I` differs between the two languages.
final class Folding extends Analyzer {
    private static final NormalizeCharMap SCHWA = schwa();

    private static NormalizeCharMap schwa() {
        NormalizeCharMap.Builder builder = new NormalizeCharMap.Builder();
        builder.add("ə", "e");
        builder.add("Ə", "E");
        return builder.build();
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new MappingCharFilter(SCHWA, reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(
                words, new EnglishMinimalStemFilter(new LowerCaseFilter(new ASCIIFoldingFilter(words))));
    }
}
