package nl.robuustebibliotheek.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import nl.robuustebibliotheek.guide.context.MunicipalityContext;
import nl.robuustebibliotheek.guide.context.MunicipalityContext.Innovation;
import nl.robuustebibliotheek.guide.document.Cell;
import nl.robuustebibliotheek.guide.document.NoteKind;
import nl.robuustebibliotheek.guide.document.Part;

/** What is being renewed, by phase. */
final class InnovationChapter implements Chapter {

    @Override
    public String key() {
        return "innovation";
    }

    @Override
    public List<Part> parts(Telling telling) {
        List<Innovation> known = telling.brief().context().map(MunicipalityContext::innovations).orElse(List.of());
        if (known.isEmpty()) {
            return telling.brief().isHandout() ? List.of()
                    : List.of(telling.paragraph("innovation.intro"),
                            telling.teller().note(NoteKind.QUESTION, "innovation.none"));
        }
        List<Part> parts = new ArrayList<>();
        parts.add(telling.paragraph("innovation.intro"));
        parts.add(new Part.Table(telling.say("innovation.title"),
                List.of(telling.say("innovation.what"), telling.say("innovation.phase"),
                        telling.say("innovation.does"), telling.say("innovation.yielded")),
                known.stream().sorted(Comparator.comparing(Innovation::phase)).map(each -> List.<Cell>of(
                        Cell.words(each.title()),
                        Cell.words(telling.say("innovation." + each.phase().name().toLowerCase(Locale.ROOT))),
                        Cell.words(each.what()),
                        each.yielded().map(Cell::words).orElseGet(Cell::unknown))).toList(),
                List.of(References.CONTEXT)));
        return parts;
    }
}
