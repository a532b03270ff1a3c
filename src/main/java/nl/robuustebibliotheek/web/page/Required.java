package nl.robuustebibliotheek.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Text;

/** What has to be filled in before there can be an outcome, said of the place on the page where it is asked. */
final class Required {

    /** The reader's words for the same, which name fields of the file. */
    private static final Set<String> READERS = Set.of("missing-field", "library-unidentified");
    private static final Text FILL_IN = new Text("Vul dit in.", "Fill this in.");
    private static final Text NAME = new Text(
            "Vul de naam in, of de ISIL. Misschien weet u alleen de naam: dat is genoeg.",
            "Fill in the name, or the ISIL. Maybe you only know the name: that will do.");

    private final Entries entries;
    private final List<Problem> missing = new ArrayList<>();

    private Required(Entries entries) {
        this.entries = entries;
    }

    static List<Problem> missing(Entries entries) {
        Required required = new Required(entries);
        required.look();
        return required.missing;
    }

    /** Whether the reader says in its own words what is said here. */
    static boolean says(Problem problem) {
        return READERS.contains(problem.code());
    }

    private void look() {
        if (entries.at("/library/name").isBlank() && entries.at("/library/isil").isBlank()) {
            missing.add(new Problem("/library/name", "library-unidentified", NAME));
        }
        need("/referenceYear");
        rows(Entries.MUNICIPALITIES, "code", "name", "inhabitants");
        rows(Entries.LOCATIONS, "name", "municipality", "type");
        rows(Entries.PARTNERS, "kind");
        if (!entries.at("/category/id").isBlank() || !entries.at("/category/reason").isBlank()) {
            need("/category/id");
            need("/category/reason");
        }
    }

    private void rows(String list, String... fields) {
        for (int row = 0; row < entries.rows(list); row++) {
            for (String field : fields) {
                need(list + "/" + row + "/" + field);
            }
        }
    }

    private void need(String pointer) {
        if (entries.at(pointer).isBlank()) {
            missing.add(new Problem(pointer, "missing-field", FILL_IN));
        }
    }
}
