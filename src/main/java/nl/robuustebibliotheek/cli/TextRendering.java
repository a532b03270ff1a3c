package nl.robuustebibliotheek.cli;

import nl.robuustebibliotheek.assessment.Assessment;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Problems;

/** The answer in a page that a person reads in a terminal. */
final class TextRendering implements Rendering {

    private final Language language;
    private final int width;

    TextRendering(Language language, int width) {
        this.language = language;
        this.width = width;
    }

    @Override
    public String answer(Assessment assessment) {
        return new AnswerPage(assessment, language, width).text();
    }

    @Override
    public String problems(Origin origin, Problems problems) {
        return "";
    }
}
