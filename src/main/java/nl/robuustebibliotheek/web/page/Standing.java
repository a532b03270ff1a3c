package nl.robuustebibliotheek.web.page;

import tools.jackson.databind.JsonNode;

import nl.robuustebibliotheek.finding.FindingKind;
import nl.robuustebibliotheek.submission.Text;

/** What a finding asks of who reads it; in this order they are read. */
enum Standing {

    ATTENTION("Vraagt aandacht", "Needs attention"),
    OPEN("Nog niet bekend", "Not known yet"),
    GOOD("Goed", "Good"),
    ASIDE("Ter informatie", "For information");

    private final Text title;

    Standing(String nl, String en) {
        this.title = new Text(nl, en);
    }

    Text title() {
        return title;
    }

    static Standing of(JsonNode finding) {
        return switch (kind(finding)) {
            case SHORTFALL, BELOW_TARGET, CONCERN, KNOCK_OUT, SOFTENED -> ATTENTION;
            case UNKNOWN -> OPEN;
            case MET, STRENGTH -> GOOD;
            case NOT_APPLICABLE, PENDING, REFERENCE -> ASIDE;
        };
    }

    /** Whether it can be folded away: nothing has to be done, and it is one of many. */
    static boolean isQuiet(JsonNode finding) {
        return of(finding) == ASIDE || kind(finding) == FindingKind.MET;
    }

    static FindingKind kind(JsonNode finding) {
        return FindingKind.valueOf(finding.path("kind").stringValue());
    }
}
