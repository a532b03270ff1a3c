package nl.robuustebibliotheek.calibration;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import nl.robuustebibliotheek.assessment.Assessor;
import nl.robuustebibliotheek.assessment.Release;
import nl.robuustebibliotheek.assessment.ReleaseReader;
import nl.robuustebibliotheek.submission.Fields;
import nl.robuustebibliotheek.submission.SubmissionReader;

/** The rules, categories and cases of this project, read and run once for all tests. */
final class Policy {

    static final Path CATEGORIES = Path.of("categories");
    static final Fields FIELDS = new Fields();
    static final SubmissionReader READER = new SubmissionReader();
    static final Assessor ASSESSOR = new Assessor(FIELDS,
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC), () -> new UUID(0, 0), "test");

    private Policy() {}

    static Release release() {
        return Live.RELEASE;
    }

    static List<Case> cases() {
        return Live.CASES;
    }

    static List<CaseResult> results() {
        return Ran.RESULTS;
    }

    private static final class Live {

        static final Release RELEASE = new ReleaseReader(FIELDS).read(Path.of("rules"), CATEGORIES);
        static final List<Case> CASES = new CaseReader(RELEASE.catalogue().categories().keySet()).readAll(CATEGORIES);
    }

    private static final class Ran {

        static final List<CaseResult> RESULTS = new CaseRunner(READER, ASSESSOR, release()).run(cases());
    }
}
