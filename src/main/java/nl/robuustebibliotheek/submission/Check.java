package nl.robuustebibliotheek.submission;

import tools.jackson.databind.JsonNode;

/** One way to look at a submission. It may be of any shape: other checks name what this one does not understand. */
interface Check {

    void look(JsonNode submission, FoundProblems found);
}
