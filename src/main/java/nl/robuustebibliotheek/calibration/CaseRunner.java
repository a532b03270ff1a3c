package nl.robuustebibliotheek.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.robuustebibliotheek.assessment.Assessor;
import nl.robuustebibliotheek.assessment.Release;
import nl.robuustebibliotheek.assessment.Trace;
import nl.robuustebibliotheek.submission.InvalidSubmission;
import nl.robuustebibliotheek.submission.SubmissionReader;
import nl.robuustebibliotheek.submission.Text;

/** Takes each case through the same door and the same judgement as any submission. */
public final class CaseRunner {

    private final SubmissionReader reader;
    private final Assessor assessor;
    private final Release release;

    public CaseRunner(SubmissionReader reader, Assessor assessor, Release release) {
        this.reader = reader;
        this.assessor = assessor;
        this.release = release;
    }

    /** All of them, as many at a time as there are processors; in the order given. */
    public List<CaseResult> run(List<Case> cases) {
        return cases.parallelStream().map(this::run).toList();
    }

    public CaseResult run(Case of) {
        try {
            Trace trace = assessor.trace(reader.read(of.submission()), release, of.conversation());
            return new CaseResult(of, differences(of, new Found(trace)), Optional.of(trace));
        } catch (InvalidSubmission refused) {
            List<Difference> differences = refused.problems().stream().map(
                    problem -> new Difference("submission" + problem.pointer(),
                            new Text("aangenomen", "accepted"), problem.detail(), ""))
                    .toList();
            return new CaseResult(of, differences, Optional.empty());
        }
    }

    private static List<Difference> differences(Case of, Found found) {
        List<Difference> differences = new ArrayList<>();
        of.expected().forEach((path, word) -> {
            if (!found.at(path).equals(word)) {
                differences.add(new Difference(path, word, found.at(path), found.rule(path)));
            }
        });
        return differences;
    }
}
