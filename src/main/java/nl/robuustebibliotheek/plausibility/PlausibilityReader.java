package nl.robuustebibliotheek.plausibility;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.robuustebibliotheek.indicator.BuildingBlock;
import nl.robuustebibliotheek.indicator.DataMistake;
import nl.robuustebibliotheek.indicator.DataNode;
import nl.robuustebibliotheek.indicator.DataProblem;
import nl.robuustebibliotheek.indicator.Direction;
import nl.robuustebibliotheek.indicator.Formula;
import nl.robuustebibliotheek.indicator.FormulaReader;
import nl.robuustebibliotheek.indicator.Indicator;
import nl.robuustebibliotheek.indicator.Indicators;
import nl.robuustebibliotheek.indicator.Interval;
import nl.robuustebibliotheek.indicator.SubjectKind;
import nl.robuustebibliotheek.plausibility.Check.Hint;
import nl.robuustebibliotheek.plausibility.Check.Question;
import nl.robuustebibliotheek.submission.Fields;
import nl.robuustebibliotheek.submission.Text;

/** Reads {@code categories/plausibility.yaml} and names everything that is wrong with it; without that file nothing is asked. */
public final class PlausibilityReader {

    private static final String FILE = "plausibility.yaml";
    private static final Set<String> QUESTIONS = Set.of("value", "part", "change", "openDays");
    private static final Set<String> WORDS = Set.of("code", "subject", "value", "part", "whole", "severity", "change",
            "openDays", "unit", "decimals", "title", "text", "hints", "source");
    private static final Text NUMBER = new Text("", "");

    private final FormulaReader formulas;
    private final Indicators indicators;
    private final Set<String> categories;

    /** @param categories the ids of the categories that a profile may tell apart */
    public PlausibilityReader(Fields fields, Indicators indicators, Set<String> categories) {
        this.formulas = new FormulaReader(fields);
        this.indicators = indicators;
        this.categories = Set.copyOf(categories);
    }

    /**
     * @param folder the folder {@code categories}
     * @param problems to which what is wrong is added
     */
    public Plausibility read(Path folder, List<DataProblem> problems) {
        if (!Files.exists(folder.resolve(FILE))) {
            return new Plausibility(List.of(), new LinkedHashMap<>(), "");
        }
        DataNode file = DataNode.read(folder.resolve(FILE), "categories/" + FILE, problems);
        file.allowOnly(Set.of("profile", "checks", "profiles"));
        SequencedMap<String, Check> checks = checks(file.at("checks"));
        SequencedMap<String, Profile> profiles = new LinkedHashMap<>();
        file.at("profiles").list().forEach(node -> profiles.put(node.text("id"), profile(node, checks)));
        String own = file.text("profile");
        if (!profiles.containsKey(own)) {
            file.problem(DataMistake.UNKNOWN_CHOICE,
                    "er is geen profiel '" + own + "'. Misschien bedoelt u een van " + profiles.keySet(),
                    "there is no profile '" + own + "'; there are " + profiles.keySet());
        }
        return new Plausibility(List.copyOf(checks.values()), profiles, own);
    }

    private SequencedMap<String, Check> checks(DataNode list) {
        SequencedMap<String, Check> checks = new LinkedHashMap<>();
        for (DataNode node : list.list()) {
            Check check = check(node);
            if (checks.put(check.code(), check) != null) {
                list.problem(DataMistake.STANDS_TWICE,
                        "de toets " + check.code() + " staat hier twee keer. Misschien kan er een weg",
                        "check " + check.code() + " stands here twice");
            }
        }
        return checks;
    }

    private Check check(DataNode node) {
        node.allowOnly(WORDS);
        String code = node.text("code");
        if (!code.matches("PLA-[0-9]{2}")) {
            node.problem(DataMistake.WRONG_KIND,
                    "een code is als PLA-01, niet als '" + code + "'. Misschien ontbreekt een nul",
                    "a code is written as PLA-01, not as '" + code + "'");
        }
        List<Hint> hints = node.find("hints").map(list -> list.list().stream()
                .map(hint -> new Hint(times(hint), hint.texts("text"))).toList()).orElse(List.of());
        return new Check(code, question(node), node.texts("title"), node.texts("text"), hints, node.text("source"));
    }

    private static BigDecimal times(DataNode hint) {
        hint.allowOnly(Set.of("times", "text"));
        return hint.number("times");
    }

    private Question question(DataNode node) {
        Set<String> asked = new HashSet<>(node.names());
        asked.retainAll(QUESTIONS);
        if (asked.size() != 1) {
            node.problem(DataMistake.MISSING_WORD,
                    "een toets vraagt een van " + QUESTIONS.stream().sorted().toList() + ", niet " + asked
                            + ". Misschien is er een anders geschreven",
                    "a check asks one of " + QUESTIONS.stream().sorted().toList() + ", not " + asked);
            return new Question.OpenDays(measure(node, null));
        }
        return switch (asked.iterator().next()) {
            case "value" -> new Question.Value(measure(node, node.at("value")));
            case "change" -> new Question.Change(measure(node, node.at("change")));
            case "part" -> new Question.Part(measure(node, node.at("part")), measure(node, node.at("whole")),
                    node.at("severity").choice(Severity.class).orElse(Severity.WARNING));
            default -> new Question.OpenDays(measure(node, null));
        };
    }

    /** An indicator by its code, or a formula of the check's own; without the bounds of what is possible. */
    private Indicator measure(DataNode node, @Nullable DataNode of) {
        SubjectKind subject = node.find("subject").flatMap(word -> word.choice(SubjectKind.class))
                .orElse(SubjectKind.ORGANISATION);
        Optional<Indicator> known = of == null ? Optional.empty() : indicator(of);
        Text unit = node.find("unit").map(DataNode::texts).or(() -> known.map(Indicator::unit)).orElse(NUMBER);
        int decimals = node.find("decimals").map(number -> number.number().intValue())
                .or(() -> known.map(Indicator::decimals)).orElse(0);
        return new Indicator(node.text("code"), BuildingBlock.STAFF, subject, unit, false, decimals,
                Direction.NEITHER, Interval.ANY, node.texts("title"), node.texts("text"), node.text("source"),
                known.map(Indicator::formula)
                        .orElseGet(() -> of == null ? new Formula.Constant(BigDecimal.ZERO) : formulas.read(of)),
                known.map(Indicator::attributable).orElse(false), List.of(), List.of());
    }

    private Optional<Indicator> indicator(DataNode of) {
        if (!of.json().isString() || of.text().startsWith("/")) {
            return Optional.empty();
        }
        Optional<Indicator> found = indicators.find(of.text());
        if (found.isEmpty()) {
            of.problem(DataMistake.UNKNOWN_CHOICE,
                    "er is geen indicator " + of.text() + ". Misschien is hij anders geschreven",
                    "there is no indicator " + of.text());
        }
        return found;
    }

    private Profile profile(DataNode node, Map<String, Check> checks) {
        node.allowOnly(Set.of("id", "about", "usual", "categories"));
        Map<String, Map<String, SequencedMap<Severity, Bounds>>> byCategory = new HashMap<>();
        node.find("categories").ifPresent(each -> each.names().forEach(category -> {
            if (!categories.contains(category)) {
                each.problem(DataMistake.UNKNOWN_CHOICE,
                        "er is geen categorie '" + category + "'. Misschien bedoelt u een van "
                                + categories.stream().sorted().toList(),
                        "there is no category '" + category + "'; there are "
                                + categories.stream().sorted().toList());
            }
            byCategory.put(category, usual(each.at(category), checks));
        }));
        return new Profile(node.text("id"), node.texts("about"), usual(node.at("usual"), checks), byCategory);
    }

    private static Map<String, SequencedMap<Severity, Bounds>> usual(DataNode node, Map<String, Check> checks) {
        Map<String, SequencedMap<Severity, Bounds>> usual = new LinkedHashMap<>();
        for (String code : node.names()) {
            Check check = checks.get(code);
            if (check == null || check.question() instanceof Question.Part) {
                node.problem(DataMistake.UNKNOWN_CHOICE,
                        "er is geen toets " + code + " met grenzen. Misschien is de code anders",
                        "there is no check " + code + " that has bounds");
            }
            SequencedMap<Severity, Bounds> bounds = bounds(node.at(code));
            usual.put(code, bounds);
            if (check != null) {
                said(check.text(), bounds.lastEntry().getValue(), node.at(code));
            }
        }
        return usual;
    }

    /** A text that names an end of what is usual has that end to name. */
    private static void said(Text text, Bounds bounds, DataNode node) {
        if ((text.nl() + text.en()).contains("{low}") && bounds.low() == null) {
            node.problem(DataMistake.MISSING_WORD,
                    "de tekst zegt {low}, dus hoort er een laagste. Misschien ontbreekt die",
                    "the text says {low}, so there must be a lowest");
        }
        if ((text.nl() + text.en()).contains("{high}") && bounds.high() == null) {
            node.problem(DataMistake.MISSING_WORD,
                    "de tekst zegt {high}, dus hoort er een hoogste. Misschien ontbreekt die",
                    "the text says {high}, so there must be a highest");
        }
    }

    /** The heaviest first. */
    private static SequencedMap<Severity, Bounds> bounds(DataNode node) {
        node.allowOnly(Set.of("remark", "warning"));
        SequencedMap<Severity, Bounds> bounds = new LinkedHashMap<>();
        node.find("warning").ifPresent(ends -> bounds.put(Severity.WARNING, ends(ends)));
        node.find("remark").ifPresent(ends -> bounds.put(Severity.REMARK, ends(ends)));
        if (bounds.isEmpty()) {
            node.problem(DataMistake.MISSING_WORD,
                    "grenzen zijn voor een 'remark', een 'warning' of allebei. Misschien ontbreekt dat woord",
                    "bounds are for a 'remark', a 'warning' or both");
            bounds.put(Severity.REMARK, new Bounds(null, null));
        }
        return bounds;
    }

    private static Bounds ends(DataNode node) {
        List<@Nullable BigDecimal> ends = new ArrayList<>();
        node.list().forEach(end -> ends.add(end.json().isNull() ? null : end.number()));
        BigDecimal low = ends.isEmpty() ? null : ends.getFirst();
        BigDecimal high = ends.isEmpty() ? null : ends.getLast();
        if (ends.size() != 2 || (low != null && high != null && low.compareTo(high) > 0)) {
            node.problem(DataMistake.WRONG_NUMBER,
                    "grenzen zijn twee getallen, het laagste eerst; null waar geen grens is. Misschien zijn ze verwisseld",
                    "bounds are two numbers, the lowest first; null where there is no bound");
            return new Bounds(null, null);
        }
        return new Bounds(low, high);
    }
}
