package nl.robuustebibliotheek.guide;

import java.util.ArrayList;
import java.util.List;

import nl.robuustebibliotheek.assessment.Assessment.UnknownFact;
import nl.robuustebibliotheek.guide.document.Line;
import nl.robuustebibliotheek.guide.document.NoteKind;
import nl.robuustebibliotheek.guide.document.Part;

/** What is not known, and how old the figures are. */
final class UnknownsChapter implements Chapter {

    private static final int NAMED = 10;

    @Override
    public String key() {
        return "unknowns";
    }

    @Override
    public List<Part> parts(Telling telling) {
        List<Part> parts = new ArrayList<>();
        int year = telling.brief().submission().referenceYear();
        int age = Math.max(0, telling.brief().date().getYear() - year);
        parts.add(telling.paragraph(age < 2 ? "unknowns.age-" + age : "unknowns.age", "age", Integer.toString(age)));
        List<UnknownFact> unknowns = unknowns(telling);
        if (unknowns.isEmpty()) {
            parts.add(telling.paragraph("unknowns.none"));
        } else {
            parts.add(telling.teller().heading("unknowns.list"));
            parts.add(new Part.Bullets(unknowns.stream().limit(NAMED)
                    .map(each -> Line.of(said(telling, each), Teller.SELF_ASSESSMENT)).toList(), false));
        }
        if (unknowns.size() > NAMED) {
            parts.add(telling.paragraph("unknowns.more", "count", Integer.toString(unknowns.size() - NAMED)));
        }
        if (telling.brief().assessment().verdict().provisional() && !telling.brief().isHandout()) {
            parts.add(telling.teller().note(NoteKind.ASSUMPTION, "unknowns.estimates"));
        }
        parts.add(telling.paragraph("unknowns.proposed"));
        parts.add(telling.teller().note(NoteKind.BILL, "unknowns.pending"));
        return parts;
    }

    /** What a fact can do to the verdict stays in the preparation; the handout names the fact alone. */
    private static String said(Telling telling, UnknownFact unknown) {
        String text = telling.teller().say(unknown.text());
        return telling.brief().isHandout() && unknown.decides()
                ? telling.say("unknowns.fact", "what", text.substring(text.indexOf(':') + 1).strip())
                : text;
    }

    /** That another municipality's money is not known is not said either. */
    private static List<UnknownFact> unknowns(Telling telling) {
        return telling.brief().assessment().unknowns().stream()
                .filter(each -> telling.provision().mayBeShown(each.pointer())).toList();
    }

    @Override
    public List<String> points(Telling telling) {
        return List.of(telling.say("unknowns.proposed"), telling.say("unknowns.pending"));
    }
}
