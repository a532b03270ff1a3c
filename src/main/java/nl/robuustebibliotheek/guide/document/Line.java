package nl.robuustebibliotheek.guide.document;

import java.util.List;

/**
 * A text of one or more sentences, with the ids of the references that carry it.
 *
 * @param sources ids of {@link Reference}; a number or a claim has at least one
 */
public record Line(String text, List<String> sources) {

    public Line {
        text = Printed.of(text);
        sources = List.copyOf(sources);
    }

    public static Line of(String text, String... sources) {
        return new Line(text, List.of(sources));
    }
}
