package nl.robuustebibliotheek.assessment;

import java.util.Optional;
import java.util.stream.Stream;

import nl.robuustebibliotheek.indicator.BuildingBlock;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;

/**
 * An answer as somebody kept it.
 *
 * @param language the only language of its texts; none when it has both
 */
public record AnswerInFile(Assessment assessment, Optional<Language> language) {

    static AnswerInFile of(Assessment assessment) {
        Text title = assessment.blocks().getFirst().title();
        if (!title.nl().equals(title.en())) {
            return new AnswerInFile(assessment, Optional.empty());
        }
        boolean dutch = Stream.of(BuildingBlock.values()).anyMatch(block -> block.title().nl().equals(title.nl()));
        return new AnswerInFile(assessment, Optional.of(dutch ? Language.NL : Language.EN));
    }

    /** Whether its texts can be read in this language. */
    public boolean isIn(Language wanted) {
        return language.filter(only -> only != wanted).isEmpty();
    }
}
