package nl.robuustebibliotheek.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import nl.robuustebibliotheek.guide.document.Line;
import nl.robuustebibliotheek.guide.document.Part;

/** One page for the library's own people. */
final class StaffPageChapter implements Chapter {

    @Override
    public String key() {
        return "staff-page";
    }

    @Override
    public Set<Edition> editions() {
        return Set.of(Edition.PREPARATION);
    }

    @Override
    public Set<Audience> audiences() {
        return Set.of(Audience.STAFF);
    }

    @Override
    public List<Part> parts(Telling telling) {
        List<Part> parts = new ArrayList<>();
        parts.add(telling.teller().list("staff-page", true));
        parts.add(telling.teller().heading("staff-page.points"));
        parts.add(new Part.Bullets(telling.chances().stream().map(point -> Line.of(
                telling.teller().say(point.title()), point.source())).toList(), false));
        return parts;
    }
}
