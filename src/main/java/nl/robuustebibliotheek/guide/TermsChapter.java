package nl.robuustebibliotheek.guide;

import java.util.ArrayList;
import java.util.List;

import nl.robuustebibliotheek.guide.context.MunicipalityContext;
import nl.robuustebibliotheek.guide.context.MunicipalityContext.Term;
import nl.robuustebibliotheek.guide.document.Cell;
import nl.robuustebibliotheek.guide.document.Part;

/** Words to agree on, with what each side means by them. */
final class TermsChapter implements Chapter {

    private static final List<String> USUAL = List.of("robust", "full", "participation", "self-reliance");

    @Override
    public String key() {
        return "terms";
    }

    @Override
    public List<Part> parts(Telling telling) {
        List<List<Cell>> rows = new ArrayList<>();
        List<Term> own = telling.brief().context().map(MunicipalityContext::terms).orElse(List.of());
        String ask = telling.say("terms.ask");
        own.forEach(term -> rows.add(List.of(Cell.words(term.term()), Cell.words(term.library().orElse(ask)),
                Cell.words(term.municipality().orElse(ask)))));
        for (String usual : USUAL) {
            String word = telling.say("terms." + usual);
            if (own.stream().noneMatch(term -> term.term().equalsIgnoreCase(word))) {
                rows.add(List.of(Cell.words(word), Cell.words(telling.say("terms." + usual + "-means")),
                        Cell.words(ask)));
            }
        }
        List<String> sources = new ArrayList<>(List.of("proposal-2026", "care-duty-letter-2023"));
        if (!own.isEmpty()) {
            sources.addFirst(References.CONTEXT);
        }
        return List.of(telling.paragraph("terms.intro"), new Part.Table(telling.say("terms.title"),
                List.of(telling.say("terms.term"), telling.say("terms.library"), telling.say("terms.municipality")),
                rows, sources));
    }
}
