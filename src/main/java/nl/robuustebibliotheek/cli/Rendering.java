package nl.robuustebibliotheek.cli;

import nl.robuustebibliotheek.assessment.Assessment;
import nl.robuustebibliotheek.submission.Problems;

/** Writes what came of a submission for whoever asked. Used by many threads at the same time. */
interface Rendering {

    String answer(Assessment assessment);

    /** What stands in the place of an answer when there is none; empty when nothing does. */
    String problems(Origin origin, Problems problems);
}
