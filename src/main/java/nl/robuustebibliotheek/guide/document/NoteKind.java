package nl.robuustebibliotheek.guide.document;

import nl.robuustebibliotheek.submission.Text;

/** Why a note stands apart from the text. */
public enum NoteKind {

    /** What a figure or a claim does not show. */
    CAVEAT("Let op", "Mind"),
    /** Rests on a bill that is no law yet. */
    BILL("Wetsvoorstel", "Bill"),
    /** What is not known yet. */
    UNKNOWN("Nog niet bekend", "Not known yet"),
    /** Taken to be so, to be confirmed. */
    ASSUMPTION("Aanname", "Assumption"),
    /** A question to ask in the conversation. */
    QUESTION("Vraag om te stellen", "Question to ask"),
    /** What the adviser wrote or changed. */
    EDITED("Aangepast door de adviseur", "Changed by the adviser"),
    /** Something beneath a changed text has changed since. */
    OUTDATED("Sindsdien veranderd", "Changed since"),
    TIP("Tip", "Tip");

    private final Text title;

    NoteKind(String nl, String en) {
        this.title = new Text(nl, en);
    }

    public Text title() {
        return title;
    }
}
