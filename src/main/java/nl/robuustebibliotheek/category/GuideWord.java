package nl.robuustebibliotheek.category;

import java.util.List;

import nl.robuustebibliotheek.submission.Text;

/**
 * A sentence of the conversation guide. Numbers stand in it as placeholders only.
 *
 * @param sources what a fact or an advice rests on
 */
public record GuideWord(Text text, Says says, List<String> sources) {

    /** What kind of sentence it is: each has its own duty to name a source. */
    public enum Says {
        /** True or not true, so it names a source. */
        FACT,
        /** Its numbers come from the self-assessment or the context, which is then its source. */
        FIGURE,
        /** What one might do; it names a source where the advice is not ours. */
        ADVICE,
        QUESTION,
        /** A title, a label of a table, a sentence that leads in. */
        FRAME
    }
}
