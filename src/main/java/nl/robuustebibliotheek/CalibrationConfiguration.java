package nl.robuustebibliotheek;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import nl.robuustebibliotheek.assessment.AssessmentJson;
import nl.robuustebibliotheek.assessment.Assessor;
import nl.robuustebibliotheek.assessment.LiveRelease;
import nl.robuustebibliotheek.assessment.PolicyFiles;
import nl.robuustebibliotheek.assessment.ReleaseReader;
import nl.robuustebibliotheek.calibration.RuleSetChecks;
import nl.robuustebibliotheek.calibration.board.SoundingBoardArchive;
import nl.robuustebibliotheek.calibration.board.SoundingBoards;
import nl.robuustebibliotheek.calibration.diff.Comparison;
import nl.robuustebibliotheek.calibration.diff.Consented;
import nl.robuustebibliotheek.calibration.edit.EditArchive;
import nl.robuustebibliotheek.calibration.edit.PolicyEditor;
import nl.robuustebibliotheek.calibration.release.Reassessor;
import nl.robuustebibliotheek.calibration.release.ReleaseDesk;
import nl.robuustebibliotheek.calibration.release.RuleSetArchive;
import nl.robuustebibliotheek.calibration.release.RuleSets;
import nl.robuustebibliotheek.submission.SubmissionReader;

/** Puts together what the project team works with: comparisons, releases and sounding boards. */
@Configuration(proxyBeanMethods = false)
class CalibrationConfiguration {

    /** Half of the processors, so that libraries are served meanwhile. */
    @Bean
    Comparison comparison(SubmissionReader reader, Assessor assessor) {
        return new Comparison(reader, assessor, Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    }

    @Bean
    SoundingBoards soundingBoards(RuleSets ruleSets, RuleSetArchive archive, SoundingBoardArchive boards,
            ReleaseReader reader, Clock clock) {
        return new SoundingBoards(ruleSets, archive, boards, reader, clock);
    }

    @Bean
    ReleaseDesk releaseDesk(RuleSets ruleSets, RuleSetArchive archive, ReleaseReader reader, Comparison comparison,
            Consented consented, SoundingBoards boards, Clock clock) {
        return new ReleaseDesk(ruleSets, archive, reader, comparison, consented, boards, clock);
    }

    @Bean
    PolicyEditor policyEditor(Folders folders, RuleSetChecks checks, ReleaseReader reader, EditArchive archive,
            Clock clock) {
        return new PolicyEditor(new PolicyFiles.Folders(folders.rules(), folders.categories()), checks, reader,
                archive, clock);
    }

    @Bean
    Reassessor reassessor(SubmissionReader submissions, Assessor assessor, AssessmentJson json, ReleaseReader reader,
            RuleSetArchive archive, ReleaseDesk desk, LiveRelease live) {
        return new Reassessor(submissions, assessor, json, reader, archive, desk, live);
    }
}
