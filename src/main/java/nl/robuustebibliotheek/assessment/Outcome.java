package nl.robuustebibliotheek.assessment;

import java.util.List;
import java.util.SequencedMap;

import nl.robuustebibliotheek.finding.Verdict;
import nl.robuustebibliotheek.rules.Judgement;

/**
 * What the rules say of a whole library in one world.
 *
 * @param setbacks the verdict after each setback, by code
 */
record Outcome(Judgement organisation, List<Judgement> municipalities, SequencedMap<String, Verdict> setbacks) {

    Verdict verdict() {
        return organisation.verdict();
    }
}
