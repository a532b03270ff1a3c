package nl.robuustebibliotheek.calibration.edit;

import nl.robuustebibliotheek.submission.Text;

/** A change that is not made; nothing in the folders is otherwise than it was. */
public final class EditRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Reason reason;
    private final transient Text text;

    EditRefused(Reason reason, String nl, String en) {
        super(en);
        this.reason = reason;
        this.text = new Text(nl, en);
    }

    /** Why not. */
    public enum Reason {
        UNKNOWN, READ_ONLY, CHANGED, INVALID, NOT_GOOD, FAILED
    }

    public Reason reason() {
        return reason;
    }

    public Text text() {
        return text;
    }

    static EditRefused unknownFile() {
        return new EditRefused(Reason.UNKNOWN,
                "Zo'n bestand is er niet onder regels en gegevens. Misschien is het intussen weggehaald of hernoemd.",
                "There is no such file among rules and data. Maybe it was removed or renamed in the meantime.");
    }

    static EditRefused changed() {
        return new EditRefused(Reason.CHANGED,
                "Iemand anders heeft dit bestand intussen veranderd; er is niets overschreven. Misschien wilt u het opnieuw openen en zien wat er nu staat.",
                "Somebody else changed this file in the meantime; nothing was overwritten. Maybe you want to open it again and see what it says now.");
    }

    static EditRefused readOnly() {
        return new EditRefused(Reason.READ_ONLY,
                "De dienst mag dit bestand alleen lezen. Misschien kan de beheerder het veranderen: kopieer dan de tekst van deze pagina.",
                "The service may only read this file. Maybe the administrator can change it: then copy the text from this page.");
    }
}
