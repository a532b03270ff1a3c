package nl.robuustebibliotheek.guide;

import java.util.List;
import java.util.Set;

import nl.robuustebibliotheek.guide.document.Part;

/** What the library does itself to be in touch all year. */
final class ContactMovesChapter implements Chapter {

    @Override
    public String key() {
        return "contact-moves";
    }

    @Override
    public Set<Edition> editions() {
        return Set.of(Edition.PREPARATION);
    }

    @Override
    public List<Part> parts(Telling telling) {
        return List.of(telling.paragraph("contact-moves.intro"), new Part.Moments(CalendarChapter.year(telling).moves()
                .stream().map(each -> CalendarChapter.of(telling, each)).toList()));
    }
}
