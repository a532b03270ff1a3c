package nl.robuustebibliotheek.calibration.release;

import java.util.List;
import java.util.Optional;

import nl.robuustebibliotheek.assessment.Release;
import nl.robuustebibliotheek.calibration.board.Remark;
import nl.robuustebibliotheek.calibration.diff.RuleSetDifference;

/**
 * What the steering group needs to look at one release.
 *
 * @param difference from the release before; nothing for the first one
 * @param remarks what the sounding boards said since
 */
record ReleaseReport(Released release, Release rules, Optional<RuleSetDifference> difference,
        List<Remark> remarks) {}
