package nl.robuustebibliotheek.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;

import nl.robuustebibliotheek.assessment.AnswerInFile;
import nl.robuustebibliotheek.assessment.Assessment;
import nl.robuustebibliotheek.assessment.Assessor;
import nl.robuustebibliotheek.assessment.Explanations;
import nl.robuustebibliotheek.assessment.Outline;
import nl.robuustebibliotheek.assessment.Release;
import nl.robuustebibliotheek.assessment.ReleaseReader;
import nl.robuustebibliotheek.calibration.BoundaryCases;
import nl.robuustebibliotheek.calibration.CaseRunner;
import nl.robuustebibliotheek.calibration.Pages;
import nl.robuustebibliotheek.guide.Audience;
import nl.robuustebibliotheek.guide.Edition;
import nl.robuustebibliotheek.guide.GuideBrief;
import nl.robuustebibliotheek.guide.InvalidGuideInput;
import nl.robuustebibliotheek.places.SubmittedDistances;
import nl.robuustebibliotheek.rules.Compiling;
import nl.robuustebibliotheek.rules.KeptClasses;
import nl.robuustebibliotheek.submission.Fields;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Submission;
import nl.robuustebibliotheek.submission.SubmissionReader;

/** From the bytes of a submission to its assessment, under the rules as they lie in the folders. */
final class Engine {

    private final SubmissionReader reader = new SubmissionReader();
    private final Release release;
    private final Assessor assessor;

    Engine(Folders folders) {
        Fields fields = new Fields();
        this.release = new ReleaseReader(fields, folders.kept()).read(folders.rules(), folders.categories(),
                Compiling.WHEN_NEEDED);
        this.assessor = new Assessor(fields, Clock.systemUTC(), UUID::randomUUID, Version.number());
    }

    /**
     * Where the policy lies.
     *
     * @param data where the service writes, if it ever did
     */
    record Folders(Path rules, Path categories, Optional<Path> data) {

        Folders(Path rules, Path categories) {
            this(rules, categories, Optional.empty());
        }

        /** Compiled rules are kept where the service keeps them, when there is such a place. */
        KeptClasses kept() {
            return data.map(folder -> KeptClasses.in(folder.resolve("compiled"))).orElseGet(KeptClasses::none);
        }
    }

    Assessment assess(byte[] submission, SubmittedDistances distances) {
        SubmittedDistances.Completed completed = distances.complete(reader.read(submission));
        return assessor.assess(completed.submission(), release).withMore(completed.remarks());
    }

    /** All that a guide needs to know, of a library about which nothing else is kept. */
    GuideBrief brief(byte[] submission, SubmittedDistances distances, Audience audience, Edition edition,
            Language language) {
        return GuideBrief.of(assess(submission, distances), reader.read(submission), release, audience, edition,
                language, LocalDate.now(Clock.systemDefaultZone()));
    }

    /** The same of an answer that was kept, which is not judged again; the submission tells who and where. */
    GuideBrief brief(AnswerInFile answer, byte[] submission, Audience audience, Edition edition, Language language) {
        Submission read = reader.read(submission);
        Assessment assessment = answer.assessment();
        if (!read.hash().equals(assessment.receipt().submissionHash())) {
            throw InvalidGuideInput.of("/receipt/submissionHash", "other-submission",
                    "Dit antwoord hoort bij een andere zelfscan. Misschien is de zelfscan daarna nog veranderd.",
                    "This answer belongs to another submission. Maybe the submission was changed since.");
        }
        if (!answer.isIn(language)) {
            throw InvalidGuideInput.of("", "other-language",
                    "Dit antwoord is alleen in het Engels. Misschien wilt u de leidraad ook in het Engels, met --lang en.",
                    "This answer is in Dutch only. Maybe you want the guide in Dutch too, with --lang nl.");
        }
        return GuideBrief.of(assessment, read, release, audience, edition, language,
                LocalDate.now(Clock.systemDefaultZone()));
    }

    /** The verdict alone. */
    Outline outline(Submission submission) {
        return assessor.outline(submission, release);
    }

    Release release() {
        return release;
    }

    CaseRunner cases() {
        return new CaseRunner(reader, assessor, release);
    }

    BoundaryCases boundaries() {
        return new BoundaryCases(reader, assessor, release);
    }

    SequencedMap<Path, String> pages(Path categories) {
        return new Pages(release).all(categories, reader, assessor);
    }

    Explanations explain(byte[] submission, SubmittedDistances distances) {
        return assessor.explain(distances.complete(reader.read(submission)).submission(), release);
    }
}
