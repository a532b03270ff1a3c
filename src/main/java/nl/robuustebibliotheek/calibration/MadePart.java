package nl.robuustebibliotheek.calibration;

import nl.robuustebibliotheek.submission.Language;

/**
 * The part of a page by hand that the program makes, between two comments that nobody sees.
 *
 * @param text what stands between them
 */
public record MadePart(String text) {

    private static final String FROM = "<!-- made by: java -jar target/*.jar docs -->\n";
    private static final String TO = "<!-- from here by hand -->\n";

    /** Every verb and word of the rules, for the author's page in this language. */
    public static MadePart vocabulary(Language language) {
        return new MadePart(new VocabularyTables(language).text());
    }

    /**
     * The page with this part in its place.
     *
     * @throws IllegalArgumentException when the page has no such place
     */
    public String in(String page) {
        int from = page.indexOf(FROM) + FROM.length();
        int to = page.indexOf(TO);
        if (from < FROM.length() || to < from) {
            throw new IllegalArgumentException("The page has no part between " + FROM + TO);
        }
        return page.substring(0, from) + text + page.substring(to);
    }
}
