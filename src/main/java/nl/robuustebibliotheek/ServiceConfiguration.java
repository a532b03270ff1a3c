package nl.robuustebibliotheek;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import nl.robuustebibliotheek.assessment.AssessmentJson;
import nl.robuustebibliotheek.assessment.AssessmentObserver;
import nl.robuustebibliotheek.assessment.Assessor;
import nl.robuustebibliotheek.assessment.LiveRelease;
import nl.robuustebibliotheek.assessment.PolicyFiles;
import nl.robuustebibliotheek.assessment.ReleaseReader;
import nl.robuustebibliotheek.calibration.Checker;
import nl.robuustebibliotheek.calibration.RuleSetChecks;
import nl.robuustebibliotheek.calibration.release.RuleSetArchive;
import nl.robuustebibliotheek.calibration.release.RuleSetObserver;
import nl.robuustebibliotheek.calibration.release.RuleSetWatch;
import nl.robuustebibliotheek.calibration.release.RuleSets;
import nl.robuustebibliotheek.guide.GuideRecords;
import nl.robuustebibliotheek.guide.Guides;
import nl.robuustebibliotheek.guide.Invitations;
import nl.robuustebibliotheek.guide.round.InvitationArchive;
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
    RuleSets ruleSets(ReleaseReader releases, Folders folders, RuleSetArchive archive, Clock clock,
            ObjectProvider<RuleSetObserver> observer) {
        return new RuleSets(releases, new PolicyFiles.Folders(folders.rules(), folders.categories()), archive, clock,
                observer.getIfAvailable(() -> RuleSetObserver.NONE));
    }

    @Bean
    RuleSetChecks ruleSetChecks(Folders folders, Fields fields, SubmissionReader reader, Assessor assessor) {
        KeptClasses kept = KeptClasses.onlyReadIn(folders.data().resolve("compiled"));
        return new RuleSetChecks(new Checker(fields, reader, assessor, kept), folders.rules(), folders.categories());
    }

    @Bean
    LiveRelease liveRelease(RuleSets ruleSets) {
        return ruleSets.live();
    }

    @Bean(destroyMethod = "close")
    RuleSetWatch ruleSetWatch(RuleSets ruleSets, @Value("${robuust.rules.look-every:500ms}") Duration every) {
        return new RuleSetWatch(ruleSets, every);
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

    @Bean
    Guides guides(AssessmentJson json, SubmissionReader submissions, LiveRelease live, GuideRecords records,
            Clock clock) {
        return new Guides(json, submissions, live, records, clock);
    }

    @Bean
    Invitations invitations(InvitationArchive archive, GuideRecords records, Guides guides, Clock clock) {
        return new Invitations(archive, records, guides, clock);
    }
}
