package nl.robuustebibliotheek.calibration.board;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody of the group thinks of a part of the candidate.
 *
 * @param number from 1, within its board
 * @param code of the rule, norm or text, or the category's id
 * @param by who says it, as they want to be called
 */
public record Remark(String board, int number, About about, String code, String by, String text, Instant at,
        Optional<Reply> reply) {

    /** What a remark is about. */
    public enum About {
        RULE, NORM, TEXT, CATEGORY
    }

    /** What the project team does with a remark. */
    public enum Outcome {
        TAKEN_OVER, NOT
    }

    /** @param because why not; may be empty when it was taken over */
    public record Reply(Outcome outcome, String because, String by, Instant at) {}
}
