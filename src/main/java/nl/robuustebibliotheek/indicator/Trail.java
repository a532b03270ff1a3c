package nl.robuustebibliotheek.indicator;

import java.util.LinkedHashSet;
import java.util.Set;

import nl.robuustebibliotheek.submission.Text;

/**
 * Which fields one indicator's formula came by.
 *
 * @param inputs pointers to what was submitted and used
 * @param missing pointers to what would have been used, but was not there
 * @param reasons why something is unknown although there is a figure
 */
record Trail(Set<String> inputs, Set<String> missing, Set<Text> reasons) {

    Trail() {
        this(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    void used(String pointer) {
        inputs.add(pointer);
    }

    void missed(String pointer) {
        missing.add(pointer);
    }
}
