package nl.robuustebibliotheek.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import nl.robuustebibliotheek.proximity.Fragment;
import nl.robuustebibliotheek.submission.Text;

/**
 * What was worked out from real places about the area of a talk: how it is, and what the adviser wants to show of what could
 * change.
 *
 * @param source where the inhabitants come from
 * @param date on which it was worked out
 * @param problems what kept something from being worked out
 */
public record Surroundings(String source, LocalDate date, List<Piece> pieces, List<Text> problems) {

    public Surroundings {
        pieces = List.copyOf(pieces);
        problems = List.copyOf(problems);
    }

    /** @param outcome the verdict before and after; left out where no verdict belongs */
    public record Piece(Fragment fragment, Optional<Text> outcome) {}
}
