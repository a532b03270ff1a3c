package nl.robuustebibliotheek.category;

import java.util.List;

import nl.robuustebibliotheek.submission.Text;

/**
 * Something that municipalities want, and by which words a policy text shows it.
 *
 * @param fields the portfolios it usually belongs to
 * @param words Dutch words and short phrases
 * @param offer what a library can offer for it
 * @param functions the legal functions that serve it
 * @param findings the codes of findings that say how the library stands
 * @param figures what to look up on sites that compare municipalities
 */
public record Theme(String id, Text title, List<String> fields, List<String> words, Text offer, List<String> functions,
        List<String> findings, List<FigureName> figures, String source) {

    /** A figure as a site that compares municipalities calls it. */
    public record FigureName(String site, Text name) {}
}
