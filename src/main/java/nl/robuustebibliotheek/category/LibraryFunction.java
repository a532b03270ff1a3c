package nl.robuustebibliotheek.category;

import nl.robuustebibliotheek.submission.Text;

/** The five functions that the law gives every public library. */
public enum LibraryFunction {

    INFORMATION("kennis en informatie", "knowledge and information"),
    EDUCATION("ontwikkeling en educatie", "development and education"),
    READING("lezen en literatuur", "reading and literature"),
    DEBATE("ontmoeting en debat", "meeting and debate"),
    CULTURE("kunst en cultuur", "art and culture");

    private final Text title;

    LibraryFunction(String nl, String en) {
        this.title = new Text(nl, en);
    }

    public Text title() {
        return title;
    }
}
