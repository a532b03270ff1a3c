package nl.robuustebibliotheek.web.context;

import java.util.List;
import java.util.function.Function;

import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Text;

/**
 * A field that a page asks.
 *
 * @param path where its value stands in its row, such as {@code quotation/who}; empty when the row is the value
 * @param preset what counts when nothing is said
 * @param may whether it may stay empty
 */
record Asked(String path, Kind kind, Text label, Text hint, Function<TypedPart, List<Choice>> choices, String preset,
        boolean may) {

    private static final Text NONE = new Text("", "");

    enum Kind {
        LINE, TEXT, DATE, NUMBER, YEAR, ADDRESS, CHOICE, MANY, CHECK
    }

    record Choice(String value, Text text) {}

    static Asked of(String path, Kind kind, String nl, String en) {
        return new Asked(path, kind, new Text(nl, en), NONE, _ -> List.of(), "", false);
    }

    Asked hint(String nl, String en) {
        return new Asked(path, kind, label, new Text(nl, en), choices, preset, may);
    }

    Asked mayBeEmpty() {
        return new Asked(path, kind, label, hint, choices, preset, true);
    }

    Asked among(List<Choice> all) {
        return among(_ -> all);
    }

    Asked among(Function<TypedPart, List<Choice>> all) {
        return new Asked(path, kind, label, hint, all, preset, may);
    }

    /** What nobody says otherwise; a row with nothing but such values is an empty one. */
    Asked preset(String value) {
        return new Asked(path, kind, label, hint, choices, value, may);
    }

    /** What is wrong with it, in words for who looks at the field. */
    Text said(Problem problem) {
        if (problem.code().equals("missing-field")) {
            return kind == Kind.CHOICE ? new Text("Kies hier iets.", "Choose something here.")
                    : new Text("Vul dit nog in.", "Fill this in.");
        }
        boolean shape = problem.code().equals("wrong-kind") || problem.code().equals("wrong-shape");
        boolean bounds = problem.code().equals("out-of-bounds");
        if (kind == Kind.YEAR && (shape || bounds)) {
            return new Text("Dit is geen jaar. Misschien bedoelt u een jaar als 2026.",
                    "This is no year. Maybe you mean a year such as 2026.");
        }
        if (kind == Kind.ADDRESS && shape) {
            return new Text("Een adres begint met https://. Misschien is het begin weggevallen.",
                    "An address begins with https://. Maybe its beginning got lost.");
        }
        if (kind == Kind.NUMBER && bounds) {
            return new Text("Een bedrag is 0 of meer. Misschien hoort er geen min voor.",
                    "An amount is 0 or more. Maybe it has no minus sign.");
        }
        return problem.detail();
    }
}
