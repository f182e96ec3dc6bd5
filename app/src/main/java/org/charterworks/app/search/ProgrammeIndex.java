package org.charterworks.app.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.charterworks.roadmap.programme.Programme;

/// The words of one programme, held in memory by [Lucene](https://lucene.apache.org).
///
/// Every word looked for has to be in a thing that is found: as it is, as the beginning of a word, or with one
/// letter wrong. What has it in its id or title comes first (BM25), sources after everything that cites them; equals
/// stay in the programme's order, so that
/// the same question has the same answer.
public final class ProgrammeIndex {
    private static final String ID = "id";
    private static final String TITLE = "title";
    private static final String TEXT = "text";
    private static final int SHORTEST_BEGINNING = 3;
    private static final int SHORTEST_MISSPELT = 5;
    private static final int MOST_WORDS = 12;
    private static final String LAST = "last";
    private static final Sort BEST_FIRST =
            new Sort(new SortField(LAST, SortField.Type.INT), SortField.FIELD_SCORE, SortField.FIELD_DOC);

    /// Its remark about faster arithmetic is of no use to whoever searches.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        LUCENE.setLevel(Level.SEVERE);
    }

    private final Folding folding = new Folding();
    private final List<Entry> entries;
    private final IndexSearcher searcher;

    private ProgrammeIndex(List<Entry> entries) throws IOException {
        this.entries = entries;
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(folding))) {
            for (Entry entry : entries) {
                Document document = new Document();
                document.add(new TextField(ID, entry.id(), Field.Store.NO));
                document.add(new TextField(TITLE, entry.title(), Field.Store.NO));
                document.add(new TextField(TEXT, entry.text(), Field.Store.NO));
                document.add(new NumericDocValuesField(LAST, entry.kind() == Entry.Kind.SOURCE ? 1 : 0));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        searcher = new IndexSearcher(DirectoryReader.open(memory));
    }

    /// The index of what a programme holds.
    public static ProgrammeIndex of(Programme programme) {
        try {
            return new ProgrammeIndex(
                    Entries.of(programme.register(), programme.network().nodes()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// Things that hold every one of some words.
    ///
    /// @param words as somebody typed them; of more than 12 the first 12 count
    /// @param most  how many to name, at least 1
    public Findings find(String words, int most) {
        List<String> wanted = Excerpt.words(words, folding).stream()
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        if (wanted.isEmpty()) {
            return Findings.NONE;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        wanted.forEach(word -> all.add(word(word), Occur.MUST));
        try {
            TopFieldDocs found = searcher.search(all.build(), Math.max(most, entries.size()), BEST_FIRST);
            List<Finding> best = new ArrayList<>();
            for (ScoreDoc hit : List.of(found.scoreDocs).subList(0, Math.min(most, found.scoreDocs.length))) {
                Entry entry = entries.get(hit.doc);
                best.add(new Finding(entry, Excerpt.of(entry.text(), wanted, folding)));
            }
            return new Findings(found.scoreDocs.length, best);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Query word(String word) {
        BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
        add(anywhere, new Term(ID, word), 6);
        add(anywhere, new Term(TITLE, word), 3);
        add(anywhere, new Term(TEXT, word), 1);
        return anywhere.build();
    }

    private static void add(BooleanQuery.Builder builder, Term term, float weight) {
        builder.add(new BoostQuery(new TermQuery(term), weight), Occur.SHOULD);
        if (term.text().length() >= SHORTEST_BEGINNING) {
            builder.add(new BoostQuery(new PrefixQuery(term), weight / 2), Occur.SHOULD);
        }
        if (term.text().length() >= SHORTEST_MISSPELT) {
            builder.add(new BoostQuery(new FuzzyQuery(term, 1, 1), weight / 4), Occur.SHOULD);
        }
    }
}
