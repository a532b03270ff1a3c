package nl.robuustebibliotheek.category;

import java.util.List;

import nl.robuustebibliotheek.submission.Partner;
import nl.robuustebibliotheek.submission.Text;

/**
 * An organisation in the country that wants something the library can help with.
 *
 * @param refersPeople who sends people to the library for it
 * @param kinds the kinds of partner in a self-assessment that it is one of
 * @param programmes ids of programmes that are done with it
 * @param source id of where this was read
 */
public record NationalPartner(String id, Text name, Text wants, Text refersPeople, List<Partner.Kind> kinds,
        List<LibraryFunction> functions, List<String> programmes, String source) {

    public NationalPartner {
        kinds = List.copyOf(kinds);
        functions = List.copyOf(functions);
        programmes = List.copyOf(programmes);
    }
}
