package nl.robuustebibliotheek.guide;

import java.util.ArrayList;
import java.util.List;

import nl.robuustebibliotheek.guide.document.NoteKind;
import nl.robuustebibliotheek.guide.document.Part;

/** Who decides on what, and that the library takes no side. */
final class IndependenceChapter implements Chapter {

    /** Policies that keep the library independent. */
    private static final String POLICIES = "ACT-17";

    @Override
    public String key() {
        return "independence";
    }

    @Override
    public List<Part> parts(Telling telling) {
        List<Part> parts = new ArrayList<>();
        parts.add(telling.teller().list("independence", false));
        telling.provision().finding(POLICIES).filter(Provision::asks)
                .ifPresent(finding -> parts.add(telling.teller().note(NoteKind.CAVEAT, "independence.missing",
                        "finding", telling.teller().say(finding.text()))));
        return parts;
    }
}
