package nl.robuustebibliotheek;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import nl.robuustebibliotheek.assessment.AssessmentJson;
import nl.robuustebibliotheek.assessment.AssessmentObserver;
import nl.robuustebibliotheek.assessment.Assessor;
import nl.robuustebibliotheek.assessment.LiveRelease;
import nl.robuustebibliotheek.assessment.ReleaseReader;
import nl.robuustebibliotheek.rules.KeptClasses;
import nl.robuustebibliotheek.submission.Fields;
import nl.robuustebibliotheek.submission.SubmissionReader;

/** Puts the chain together: what reads, what judges, and the release that it judges by. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Folders.class)
class ServiceConfiguration {

    /** When the program was not packaged there is no build to name. */
    private static final String NOT_BUILT = "0.0.0";

    /** To the second: no reader of an answer needs more. */
    @Bean
    Clock clock() {
        return Clock.tickSeconds(ZoneOffset.UTC);
    }

    @Bean
    Fields fields() {
        return new Fields();
    }

    @Bean
    SubmissionReader submissionReader() {
        return new SubmissionReader();
    }

    @Bean
    ReleaseReader releaseReader(Fields fields, Folders folders) {
        return new ReleaseReader(fields, KeptClasses.in(folders.data().resolve("compiled")));
    }

    @Bean
    LiveRelease liveRelease(ReleaseReader releases, Folders folders, Clock clock) {
        return new LiveRelease(releases.read(folders.rules(), folders.categories()), clock);
    }

    @Bean
    AssessmentJson assessmentJson() {
        return new AssessmentJson();
    }

    @Bean
    Assessor assessor(Fields fields, Clock clock, ObjectProvider<BuildProperties> build,
            ObjectProvider<AssessmentObserver> observer) {
        BuildProperties built = build.getIfAvailable();
        String version = built == null ? null : built.getVersion();
        return new Assessor(fields, clock, UUID::randomUUID, version == null ? NOT_BUILT : version,
                observer.getIfAvailable(() -> AssessmentObserver.NONE));
    }
}
