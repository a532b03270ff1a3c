package nl.robuustebibliotheek.category;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.robuustebibliotheek.category.GuideData.GuideNumber;
import nl.robuustebibliotheek.category.GuideData.PassageWords;
import nl.robuustebibliotheek.category.GuideData.YearMoment;
import nl.robuustebibliotheek.category.GuideWord.Says;
import nl.robuustebibliotheek.indicator.DataMistake;
import nl.robuustebibliotheek.indicator.DataNode;
import nl.robuustebibliotheek.indicator.DataProblem;
import nl.robuustebibliotheek.submission.Fields;

/** Reads the folder {@code categories/guide}. */
final class GuideReader {

    private static final String FOLDER = "guide";
    /** What the guide itself makes a reference to: what the library submitted, and what is kept beside it. */
    private static final Set<String> OWN = Set.of("self-assessment", "context", "round");

    private final Fields fields;
    private final Sources sources;
    private final List<DataProblem> problems;

    GuideReader(Fields fields, Sources sources, List<DataProblem> problems) {
        this.fields = fields;
        this.sources = sources;
        this.problems = problems;
    }

    GuideData read(Path categories) {
        Path folder = categories.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return GuideData.NONE;
        }
        return new GuideData(words(file(folder, "words.yaml")), themes(file(folder, "themes.yaml")),
                year(file(folder, "year.yaml")), passageWords(file(folder, "passages.yaml")),
                numbers(file(folder, "numbers.yaml")),
                new ChanceCheckReader(fields).read(file(folder, "checks.yaml")));
    }

    private DataNode file(Path folder, String name) {
        return DataNode.read(folder.resolve(name), "categories/guide/" + name, problems);
    }

    private Map<String, GuideWord> words(DataNode file) {
        Map<String, GuideWord> words = new HashMap<>();
        for (String key : file.names()) {
            DataNode node = file.at(key);
            node.allowOnly(Set.of("nl", "en", "source", "says"));
            List<String> own = node.find("source").map(this::known).orElse(List.of());
            Says says = node.find("says").flatMap(word -> word.choice(Says.class))
                    .orElse(own.isEmpty() ? Says.FRAME : Says.FACT);
            if (says == Says.FACT && own.isEmpty()) {
                node.problem(DataMistake.MISSING_WORD,
                        "een feit noemt zijn bron. Misschien ontbreekt source",
                        "a fact names its source");
            }
            words.put(key, new GuideWord(node.texts(), says, own));
        }
        return words;
    }

    private List<Theme> themes(DataNode file) {
        List<Theme> themes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (DataNode node : file.list()) {
            node.allowOnly(Set.of("id", "title", "fields", "words", "offer", "functions", "findings", "figures",
                    "source"));
            List<String> words = texts(node.at("words"));
            words.stream().map(word -> word.toLowerCase(Locale.ROOT)).filter(word -> !seen.add(word))
                    .forEach(word -> node.problem(DataMistake.STANDS_TWICE,
                            "het woord '" + word + "' staat ook bij een ander thema. Misschien past een ander woord",
                            "the word '" + word + "' names another theme too"));
            themes.add(new Theme(node.text("id"), node.texts("title"), texts(node.at("fields")), words,
                    node.texts("offer"), texts(node.at("functions")), texts(node.at("findings")),
                    node.at("figures").list().stream()
                            .map(figure -> new Theme.FigureName(figure.text("site"), figure.texts("name"))).toList(),
                    known(node, node.text("source"))));
        }
        return themes;
    }

    private List<YearMoment> year(DataNode file) {
        List<YearMoment> year = new ArrayList<>();
        for (DataNode node : file.list()) {
            node.allowOnly(Set.of("id", "kind", "day", "writing", "title", "who", "text", "fixed", "every", "anchor",
                    "source", "notIn"));
            Optional<DataNode> writing = node.find("writing");
            year.add(new YearMoment(node.text("id"), node.text("kind"), day(node.at("day")),
                    writing.map(each -> day(each.at("from"))), writing.map(each -> day(each.at("until"))),
                    node.texts("title"), node.texts("who"), node.texts("text"),
                    node.findText("fixed").filter("true"::equals).isPresent(),
                    node.find("every").map(each -> each.number().intValue()).orElse(1),
                    node.find("anchor").map(each -> each.number().intValue()).orElse(2026),
                    node.findText("notIn").filter("caribbean"::equals).isPresent(),
                    known(node, node.text("source"))));
        }
        return year;
    }

    private static MonthDay day(DataNode node) {
        try {
            return MonthDay.parse("--" + node.text());
        } catch (DateTimeParseException noDay) {
            node.problem(DataMistake.WRONG_KIND,
                    "'" + node.text() + "' is geen dag. Misschien bedoelt u iets als 11-15",
                    "'" + node.text() + "' is no day; write it as 11-15");
            return MonthDay.of(1, 1);
        }
    }

    private static PassageWords passageWords(DataNode file) {
        file.allowOnly(Set.of("against", "conditional", "denial"));
        return new PassageWords(texts(file.at("against")), texts(file.at("conditional")), texts(file.at("denial")));
    }

    private Map<String, GuideNumber> numbers(DataNode file) {
        Map<String, GuideNumber> numbers = new HashMap<>();
        for (String name : file.names()) {
            DataNode node = file.at(name);
            node.allowOnly(Set.of("value", "source", "why"));
            numbers.put(name, new GuideNumber(node.number("value"), known(node, node.text("source"))));
        }
        return numbers;
    }

    private List<String> known(DataNode list) {
        return texts(list).stream().map(id -> known(list, id)).toList();
    }

    private String known(DataNode where, String source) {
        if (!OWN.contains(source) && sources.find(source).isEmpty()) {
            where.problem(DataMistake.UNKNOWN_SOURCE,
                    "er is geen bron '" + source + "' in sources.yaml. Misschien is ze anders geschreven",
                    "there is no source '" + source + "' in sources.yaml");
        }
        return source;
    }

    private static List<String> texts(DataNode list) {
        return list.list().stream().map(DataNode::text).toList();
    }
}
