package nl.robuustebibliotheek.submission;

import java.util.List;
import java.util.Optional;

import tools.jackson.databind.JsonNode;

/** Reads a submission, or names everything that is wrong with it at once. Make one; many may use it at the same time. */
public final class SubmissionReader {

    private final TreeReader trees = new TreeReader();
    private final List<Check> checks;
    private final ContentReader contents;

    public SubmissionReader() {
        PublishedSchema schema = new PublishedSchema();
        Fields fields = new Fields(schema);
        this.checks = List.of(
                new SchemaCheck(schema, fields), new MunicipalityCheck(), new OpeningCheck(), new PartCheck());
        this.contents = new ContentReader(fields);
    }

    /**
     * Reads what was sent.
     *
     * @throws InvalidSubmission when it cannot be read
     */
    public Submission read(byte[] json) {
        FoundProblems found = new FoundProblems();
        return checked(trees.read(json, found), found);
    }

    /**
     * Reads a tree that somebody else made; later changes to it make no difference.
     *
     * @throws InvalidSubmission when it cannot be read
     */
    public Submission read(JsonNode json) {
        FoundProblems found = new FoundProblems();
        return checked(trees.read(json, found), found);
    }

    private Submission checked(Optional<JsonNode> tree, FoundProblems found) {
        tree.ifPresent(submission -> checks.forEach(check -> check.look(submission, found)));
        found.all().throwIfPresent();
        JsonNode submission = tree.orElseThrow();
        return new Submission(contents.read(submission), LocationReader.read(submission));
    }
}
