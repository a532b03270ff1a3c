package nl.robuustebibliotheek.guide.passage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import nl.robuustebibliotheek.category.GuideData;
import nl.robuustebibliotheek.category.Theme;
import nl.robuustebibliotheek.guide.passage.PolicyText.Page;
import nl.robuustebibliotheek.guide.passage.Recognised.Hit;
import nl.robuustebibliotheek.guide.passage.Recognised.Tone;
import nl.robuustebibliotheek.guide.passage.Recognised.Unread;

/**
 * Finds themes in a policy text by the stems of Dutch words. It quotes and classifies; it concludes nothing about what a
 * municipality wants. Make one for a release; many may use it at the same time.
 */
public final class ThemeFinder {

    private static final Locale DUTCH = Locale.of("nl");
    /** A stem this long may also begin a longer word, as compounds do in Dutch. */
    private static final int LONG_STEM = 7;
    private static final int LONGEST_QUOTATION = 1_000;
    private static final int MOST_HITS = 300;
    private static final int MOST_UNREAD = 40;
    private static final List<String> SOUNDS_LIKE_A_GOAL = List.of("wij willen", "we willen", "ons doel", "ambitie",
            "wij streven", "we streven", "wij zetten in op", "we zetten in op", "speerpunt");

    /** No stop words: "geen" and "niet" decide how a sentence is read. */
    private final Analyzer dutch = new DutchAnalyzer(CharArraySet.EMPTY_SET);
    private final Map<Theme, Map<String, List<String>>> themes = new LinkedHashMap<>();
    private final List<List<String>> against;
    private final List<List<String>> conditional;
    private final List<List<String>> denial;
    private final List<List<String>> goals;

    public ThemeFinder(GuideData data) {
        for (Theme theme : data.themes()) {
            Map<String, List<String>> words = new LinkedHashMap<>();
            theme.words().forEach(word -> words.put(word, stems(word)));
            themes.put(theme, words);
        }
        this.against = data.passageWords().against().stream().map(this::stems).toList();
        this.conditional = data.passageWords().conditional().stream().map(this::stems).toList();
        this.denial = data.passageWords().denial().stream().map(this::stems).toList();
        this.goals = SOUNDS_LIKE_A_GOAL.stream().map(this::stems).toList();
    }

    public Recognised find(PolicyText text) {
        List<Hit> hits = new ArrayList<>();
        List<Unread> unread = new ArrayList<>();
        int sentences = 0;
        for (Page page : text.pages()) {
            for (String sentence : sentences(page.text())) {
                sentences++;
                List<String> stems = stems(sentence);
                List<Hit> found = hits(sentence, stems, page.number());
                found.stream().limit(Math.max(0, MOST_HITS - hits.size())).forEach(hits::add);
                if (found.isEmpty() && unread.size() < MOST_UNREAD && containsAny(stems, goals)) {
                    unread.add(new Unread(sentence, page.number()));
                }
            }
        }
        return new Recognised(hits, unread, text.pages().stream().filter(page -> page.text().isEmpty())
                .flatMap(page -> page.number().stream()).toList(), sentences);
    }

    /** One hit for each theme that a sentence names, by the first of its words. */
    private List<Hit> hits(String sentence, List<String> stems, Optional<Integer> page) {
        List<Hit> hits = new ArrayList<>();
        themes.forEach((theme, words) -> words.entrySet().stream().filter(word -> contains(stems, word.getValue()))
                .findFirst()
                .ifPresent(word -> hits.add(new Hit(theme.id(), word.getKey(), sentence, page, tone(stems)))));
        return hits;
    }

    /** The most cautious reading wins. */
    private Tone tone(List<String> stems) {
        if (containsAny(stems, against)) {
            return Tone.AGAINST;
        }
        if (containsAny(stems, denial)) {
            return Tone.DENIAL;
        }
        return containsAny(stems, conditional) ? Tone.CONDITIONAL : Tone.PLAIN;
    }

    private static boolean containsAny(List<String> stems, List<List<String>> phrases) {
        return phrases.stream().anyMatch(phrase -> contains(stems, phrase));
    }

    private static boolean contains(List<String> stems, List<String> phrase) {
        return IntStream.rangeClosed(0, stems.size() - phrase.size()).anyMatch(start -> IntStream
                .range(0, phrase.size()).allMatch(place -> matches(stems.get(start + place), phrase.get(place))));
    }

    private static boolean matches(String stem, String wanted) {
        return stem.equals(wanted) || wanted.length() >= LONG_STEM && stem.startsWith(wanted);
    }

    /** Literal pieces of the page; one that hardly ends is cut, at a space, without changing a letter. */
    private static List<String> sentences(String page) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(DUTCH);
        breaks.setText(page);
        List<String> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String rest = page.substring(start, end).strip();
            while (rest.length() > LONGEST_QUOTATION) {
                int space = rest.lastIndexOf(' ', LONGEST_QUOTATION);
                int cut = space > 0 ? space : LONGEST_QUOTATION;
                sentences.add(rest.substring(0, cut).strip());
                rest = rest.substring(cut).strip();
            }
            if (!rest.isEmpty()) {
                sentences.add(rest);
            }
        }
        return sentences;
    }

    private List<String> stems(String text) {
        List<String> stems = new ArrayList<>();
        try (TokenStream tokens = dutch.tokenStream("text", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                stems.add(term.toString());
            }
            tokens.end();
        } catch (IOException neverFromText) {
            throw new UncheckedIOException(neverFromText);
        }
        return stems;
    }
}
