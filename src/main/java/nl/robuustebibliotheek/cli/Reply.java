package nl.robuustebibliotheek.cli;

import java.util.Optional;

import nl.robuustebibliotheek.finding.Verdict;
import nl.robuustebibliotheek.submission.Problems;

/**
 * What came of one submission.
 *
 * @param verdict left out when there are problems
 * @param shown what goes to the output; may be empty
 */
record Reply(Origin origin, Optional<Verdict> verdict, Problems problems, String shown) {}
