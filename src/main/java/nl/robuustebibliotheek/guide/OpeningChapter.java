package nl.robuustebibliotheek.guide;

import java.util.ArrayList;
import java.util.List;

import nl.robuustebibliotheek.guide.document.NoteKind;
import nl.robuustebibliotheek.guide.document.Part;

/** What the talk is about, said to this listener. */
final class OpeningChapter implements Chapter {

    @Override
    public String key() {
        return "opening";
    }

    @Override
    public List<Part> parts(Telling telling) {
        List<Part> parts = new ArrayList<>();
        parts.add(telling.paragraph("opening.purpose"));
        parts.add(people(telling));
        parts.add(telling.paragraph("opening." + telling.brief().audience().key()));
        parts.add(telling.paragraph("opening." + telling.brief().edition().key()));
        if (!telling.brief().isHandout() && !telling.brief().withheld() && telling.brief().contexts().isEmpty()) {
            parts.add(telling.teller().note(NoteKind.TIP, "opening.no-context"));
        }
        return parts;
    }

    private static Part people(Telling telling) {
        return telling.paragraph("opening.people", "inhabitants",
                telling.teller().number(telling.provision().inhabitants()));
    }

    @Override
    public List<String> points(Telling telling) {
        return List.of(telling.say("opening.slide", "inhabitants",
                telling.teller().number(telling.provision().inhabitants())), telling.say("document.purpose"));
    }
}
