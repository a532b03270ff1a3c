package nl.robuustebibliotheek.guide;

import nl.robuustebibliotheek.submission.Text;

/** An invitation that is not there, that is over, or that this code does not open. */
public final class InvitationRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    /** Why. */
    public enum Reason {
        UNKNOWN("Deze uitnodiging is er niet of niet meer. Misschien is het adres niet helemaal overgenomen.",
                "This invitation is not there, or no longer. Maybe the address was not copied whole."),
        WRONG_CODE("Deze code hoort niet bij de uitnodiging. Misschien ontbreekt er een teken.",
                "This code does not belong to the invitation. Maybe a character is missing."),
        OVER("Deze uitnodiging is afgelopen of ingetrokken. Wat u bewaarde, is er nog. Misschien geeft uw adviseur "
                + "u een nieuwe.",
                "This invitation is over or withdrawn. What you kept is still there. Maybe your adviser gives you a "
                        + "new one."),
        TOO_OFTEN("U hebt uw antwoorden te vaak veranderd. Wat u eerder bewaarde, is er nog. Misschien geeft uw "
                + "adviseur u een nieuwe uitnodiging.",
                "You have changed your answers too often. What you kept before is still there. Maybe your adviser "
                        + "gives you a new invitation.");

        private final Text text;

        Reason(String nl, String en) {
            this.text = new Text(nl, en);
        }

        public Text text() {
            return text;
        }
    }

    InvitationRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
