package nl.robuustebibliotheek.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what an author may have meant. */
final class Words {

    private Words() {}

    /** The known word nearest to this one, when it is near enough to be a slip. */
    static Optional<String> nearest(String word, Collection<String> known) {
        return known.stream().min(Comparator.comparingInt(each -> distance(word, each)))
                .filter(each -> distance(word, each) <= Math.max(2, word.length() / 3));
    }

    /** How many letters differ, are missing or are too many (Levenshtein's distance). */
    static int distance(String one, String two) {
        int[] previous = new int[two.length() + 1];
        for (int column = 0; column <= two.length(); column++) {
            previous[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] current = new int[two.length() + 1];
            current[0] = row;
            for (int column = 1; column <= two.length(); column++) {
                int replaced = previous[column - 1] + (one.charAt(row - 1) == two.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(replaced, Math.min(previous[column], current[column - 1]) + 1);
            }
            previous = current;
        }
        return previous[two.length()];
    }
}
