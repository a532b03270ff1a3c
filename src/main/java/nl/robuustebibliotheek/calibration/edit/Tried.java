package nl.robuustebibliotheek.calibration.edit;

import java.util.List;
import java.util.Optional;

import nl.robuustebibliotheek.assessment.PolicyFiles;
import nl.robuustebibliotheek.calibration.CheckProblem;
import nl.robuustebibliotheek.calibration.CheckReport;
import nl.robuustebibliotheek.calibration.diff.RuleSetDifference;

/**
 * What a change would do, before it is kept.
 *
 * @param file as it lies in the folder
 * @param whole what would stand in it
 * @param report what there is to say of the whole set with this change
 * @param lines what goes and what comes
 * @param words the same in words; nothing when one of the two sets is not good
 * @param all every file with this change
 */
public record Tried(PolicyFile file, String whole, CheckReport report, LineDifference lines,
        Optional<RuleSetDifference> words, PolicyFiles all) {

    /** The line in which a problem shows; nothing when it shows in no line. */
    public Optional<String> line(CheckProblem problem) {
        return all.text(problem.file()).map(text -> List.of(text.replace("\r\n", "\n").split("\n", -1)))
                .filter(text -> problem.line() >= 1 && problem.line() <= text.size())
                .map(text -> text.get(problem.line() - 1));
    }

    /** Whether it can be kept: it changes something, and nothing is wrong with it. */
    public boolean isGood() {
        return report.isGood() && !file.whole().equals(whole);
    }
}
