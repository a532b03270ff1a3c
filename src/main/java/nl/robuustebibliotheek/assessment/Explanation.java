package nl.robuustebibliotheek.assessment;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.robuustebibliotheek.submission.Text;

/**
 * One step of the way from a sentence in the answer back to what was submitted and to the rule that judged it, with the steps
 * below it.
 *
 * @param kind what this step is, for who shows it
 * @param title what it is called, such as "Norm"; with a finding its code and title
 * @param text what it says; left out when the title says it all
 * @param pointer where in the submission it stands, where it stands there
 * @param quoted lines of a rule, as they stand in its file
 */
public record Explanation(Kind kind, Text title, @Nullable Text text, @Nullable String pointer, List<String> quoted,
        List<Explanation> parts) {

    /** What a step of an explanation is about. */
    public enum Kind {
        VERDICT, BLOCK, FINDING, SETBACK, PATH, POINT, SENTENCE, WHY, NORM, RULE, SOURCE, MEASUREMENT, DEFINITION,
        NOTE, ARITHMETIC, FIELD, MISSING, TURNED_BY, CHANGE, COSTS
    }

    public Explanation {
        quoted = List.copyOf(quoted);
        parts = List.copyOf(parts);
    }

    static Explanation of(Kind kind, Text title, @Nullable Text text) {
        return new Explanation(kind, title, text, null, List.of(), List.of());
    }

    Explanation at(String place) {
        return new Explanation(kind, title, text, place, quoted, parts);
    }

    Explanation quoting(List<String> lines) {
        return new Explanation(kind, title, text, pointer, lines, parts);
    }

    Explanation with(List<Explanation> below) {
        return new Explanation(kind, title, text, pointer, quoted, below);
    }

    /** A change from what this step says to what another says of the same. */
    Explanation becoming(Explanation then) {
        Text from = text == null ? title : text;
        Text to = then.text == null ? then.title : then.text;
        return new Explanation(Kind.CHANGE, title, Changes.arrow(from, to), pointer, quoted, parts);
    }
}
