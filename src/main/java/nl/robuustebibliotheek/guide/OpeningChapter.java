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
        parts.add(telling.paragraph(telling.forWhom("opening.purpose")));
        parts.add(people(telling));
        parts.add(telling.paragraph(listener(telling)));
        parts.add(telling.paragraph("opening." + telling.brief().edition().key()));
        ElectionTime.of(telling.brief()).ifPresent(now -> parts.add(telling.paragraph(
                telling.brief().isHandout() ? "opening.election" : "opening.election-preparation", "day",
                telling.teller().day(now.day()))));
        if (!telling.brief().isHandout() && !telling.brief().withheld() && telling.brief().contexts().isEmpty()) {
            parts.add(telling.teller().note(NoteKind.TIP, "opening.no-context"));
        }
        return parts;
    }

    /** Whoever holds the portfolio is promised risks only where there are any. */
    private static String listener(Telling telling) {
        Audience audience = telling.brief().audience();
        boolean steady = audience == Audience.ALDERMAN
                && telling.provision().asking().stream().noneMatch(Provision::isShort);
        return "opening." + audience.key() + (steady ? "-steady" : "");
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
