package nl.robuustebibliotheek.rules;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import nl.robuustebibliotheek.submission.Text;

/** All that a rule can be written with, as the machine knows it. */
public final class Vocabulary {

    private Vocabulary() {}

    /**
     * A call that a rule can make.
     *
     * @param sees the facts that its rule can look at
     */
    public record Verb(String name, Stage stage, List<String> sees) {

        public Verb {
            sees = List.copyOf(sees);
        }
    }

    /** A field of a fact, with what it holds in a word. */
    public record Word(String fact, String field, Text holds) {}

    /** In the order of the stages. */
    public static List<Verb> verbs() {
        return Verbs.all().stream().map(Vocabulary::verb)
                .sorted(Comparator.comparing(Verb::stage).thenComparing(Verb::name)).toList();
    }

    private static Verb verb(String name) {
        Stage stage = Verbs.stage(name).orElseThrow();
        return new Verb(name, stage,
                Arrays.stream(FactType.values()).filter(stage::sees).map(FactType::word).toList());
    }

    /** What can stand behind a verb. */
    public static SortedSet<String> qualifiers() {
        SortedSet<String> qualifiers = new TreeSet<>(NormReader.qualifiers());
        qualifiers.add(PointCall.EVIDENCE);
        return qualifiers;
    }

    /** In the order in which facts come to be. */
    public static List<Word> words() {
        return Arrays.stream(FactType.values()).flatMap(fact -> fact.fieldNames().stream()
                .map(field -> new Word(fact.word(), field, holds(fact.field(field).orElseThrow().kind())))).toList();
    }

    private static Text holds(FactType.Kind kind) {
        return switch (kind) {
            case WORD -> new Text("tekst", "text");
            case YES_NO -> new Text("ja/nee", "yes/no");
            case NUMBER -> new Text("heel getal", "whole number");
            case DECIMAL -> new Text("getal", "number");
        };
    }
}
