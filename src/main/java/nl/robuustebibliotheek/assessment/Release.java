package nl.robuustebibliotheek.assessment;

import nl.robuustebibliotheek.assessment.Assessment.ReleaseShown;
import nl.robuustebibliotheek.category.Catalogue;
import nl.robuustebibliotheek.rules.RuleBooks;

/**
 * A rule set that can judge: rules, indicators, sources and words of one moment.
 *
 * @param version such as {@code 1.2.0}, or {@code 0.0.0+…} for the folder as it is
 * @param hash over everything that can change an answer, as {@code sha256:…}
 */
public record Release(String version, String hash, Catalogue catalogue, RuleBooks rules) {

    /** As an answer names it. */
    public ReleaseShown shown() {
        return new ReleaseShown(version, hash);
    }
}
