package nl.robuustebibliotheek.category;

import java.util.List;

import nl.robuustebibliotheek.submission.Text;

/**
 * A national programme that a library can take part in.
 *
 * @param audience for whom it is
 * @param fields patterns of the fields of a self-assessment that tell whether the library does it
 * @param goals goals of a municipality that it fits
 * @param evidence ids of what is known about its yield
 */
public record Programme(String id, Text name, Text audience, Text does, List<LibraryFunction> functions,
        List<String> fields, Text goals, List<String> evidence, String source) {

    public Programme {
        functions = List.copyOf(functions);
        fields = List.copyOf(fields);
        evidence = List.copyOf(evidence);
    }
}
