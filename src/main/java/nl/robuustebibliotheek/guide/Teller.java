package nl.robuustebibliotheek.guide;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.robuustebibliotheek.assessment.Numbers;
import nl.robuustebibliotheek.category.GuideData;
import nl.robuustebibliotheek.category.GuideWord;
import nl.robuustebibliotheek.guide.document.Line;
import nl.robuustebibliotheek.guide.document.NoteKind;
import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;

/** Says the sentences of {@code categories/guide/words.yaml} in one language, with their sources. */
final class Teller {

    /** The id of the reference to what the library submitted. */
    static final String SELF_ASSESSMENT = "self-assessment";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final DateTimeFormatter DUTCH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl"));
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final Language language;
    private final GuideData data;
    private final Map<String, String> always = new HashMap<>();

    Teller(Language language, GuideData data) {
        this.language = language;
        this.data = data;
    }

    Language language() {
        return language;
    }

    /** A value that every sentence may use. */
    Teller with(String name, String value) {
        always.put(name, value);
        return this;
    }

    String say(Text text) {
        return text.in(language);
    }

    /** A sentence; behind its key the names and values of its placeholders in turn. */
    String say(String key, String... namesAndValues) {
        return fill(say(word(key).text()), values(namesAndValues));
    }

    /** The same with its sources. */
    Line line(String key, String... namesAndValues) {
        return new Line(say(key, namesAndValues), sources(key));
    }

    Line line(String key, List<String> more, String... namesAndValues) {
        List<String> sources = new ArrayList<>(sources(key));
        more.stream().filter(each -> !sources.contains(each)).forEach(sources::add);
        return new Line(say(key, namesAndValues), sources);
    }

    Part paragraph(String key, String... namesAndValues) {
        return new Part.Paragraph(line(key, namesAndValues));
    }

    Part heading(String key, String... namesAndValues) {
        return new Part.Subheading(say(key, namesAndValues));
    }

    Part note(NoteKind kind, String key, String... namesAndValues) {
        return new Part.Note(kind, line(key, namesAndValues));
    }

    /** A list of all sentences whose keys are this one with a number behind it, from 1. */
    Part list(String key, boolean numbered, String... namesAndValues) {
        return new Part.Bullets(lines(key, namesAndValues), numbered);
    }

    List<Line> lines(String key, String... namesAndValues) {
        List<Line> lines = new ArrayList<>();
        for (int number = 1; data.words().containsKey(key + "." + number); number++) {
            lines.add(line(key + "." + number, namesAndValues));
        }
        return lines;
    }

    boolean knows(String key) {
        return data.words().containsKey(key);
    }

    private List<String> sources(String key) {
        GuideWord word = word(key);
        return word.says() == GuideWord.Says.FIGURE && word.sources().isEmpty() ? List.of(SELF_ASSESSMENT)
                : word.sources();
    }

    private GuideWord word(String key) {
        GuideWord word = data.words().get(key);
        if (word == null) {
            throw new IllegalStateException("categories/guide/words.yaml has no " + key + ".");
        }
        return word;
    }

    private static Map<String, String> values(String... namesAndValues) {
        Map<String, String> values = new HashMap<>();
        for (int place = 0; place < namesAndValues.length; place += 2) {
            values.put(namesAndValues[place], namesAndValues[place + 1]);
        }
        return values;
    }

    private String fill(String text, Map<String, String> values) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> {
            String value = values.getOrDefault(found.group(1), always.get(found.group(1)));
            if (value == null) {
                throw new IllegalStateException("Nothing fills " + found.group() + " in \"" + text + "\".");
            }
            return Matcher.quoteReplacement(value);
        });
    }

    String number(BigDecimal value, int decimals) {
        return say(Numbers.plain(value, decimals));
    }

    String number(long value) {
        return number(BigDecimal.valueOf(value), 0);
    }

    String percent(BigDecimal share) {
        return number(share.movePointRight(2), 1) + "%";
    }

    /** Without cents. */
    String euro(BigDecimal value) {
        return euro(value, 0);
    }

    String euro(BigDecimal value, int decimals) {
        return switch (language) {
            case NL -> "€ " + number(value, decimals);
            case EN -> "€" + number(value, decimals);
        };
    }

    String day(LocalDate day) {
        return switch (language) {
            case NL -> DUTCH.format(day);
            case EN -> ENGLISH.format(day);
        };
    }
}
