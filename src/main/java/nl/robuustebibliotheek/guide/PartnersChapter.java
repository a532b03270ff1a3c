package nl.robuustebibliotheek.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import nl.robuustebibliotheek.category.NationalPartner;
import nl.robuustebibliotheek.guide.context.MunicipalityContext;
import nl.robuustebibliotheek.guide.context.MunicipalityContext.Conclusion;
import nl.robuustebibliotheek.guide.context.MunicipalityContext.Provider;
import nl.robuustebibliotheek.guide.document.Cell;
import nl.robuustebibliotheek.guide.document.Line;
import nl.robuustebibliotheek.guide.document.NoteKind;
import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.submission.Partner;

/** Who does the work with the library, who does something alike, and what is then best left to them. */
final class PartnersChapter implements Chapter {

    private static final int NATIONAL = 4;

    @Override
    public String key() {
        return "partners";
    }

    @Override
    public List<Part> parts(Telling telling) {
        List<Part> parts = new ArrayList<>();
        parts.add(telling.paragraph("partners.intro"));
        telling.brief().submission().partners().ifPresentOrElse(known -> parts.add(table(telling, known)),
                () -> parts.add(telling.teller().note(NoteKind.UNKNOWN, "partners.unknown")));
        List<Provider> others = telling.brief().context().map(MunicipalityContext::providers).orElse(List.of());
        if (!others.isEmpty()) {
            parts.add(others(telling, others));
        }
        List<Line> national = national(telling);
        if (!national.isEmpty()) {
            parts.add(telling.paragraph("partners.wanting"));
            parts.add(new Part.Bullets(national, false));
        }
        return parts;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Part table(Telling telling, List<Partner> partners) {
        return new Part.Table(telling.say("partners.table"),
                List.of(telling.say("partners.kind"), telling.say("partners.count")),
                partners.stream().map(partner -> List.of(Cell.words(telling.say("partner." + word(partner.kind()))),
                        telling.provision().amount("/activities/partners/" + partner.index() + "/count")
                                .map(count -> Cell.amount(count, 0)).orElseGet(Cell::unknown)))
                        .toList(),
                List.of(Teller.SELF_ASSESSMENT));
    }

    /** What theirs costs is for the preparation: it is not ours to spread. */
    private static Part others(Telling telling, List<Provider> others) {
        boolean costs = !telling.brief().isHandout() && others.stream().anyMatch(each -> each.costs().isPresent());
        List<String> header = new ArrayList<>(List.of(telling.say("partners.name"), telling.say("partners.offer"),
                telling.say("partners.reach")));
        if (costs) {
            header.add(telling.say("partners.costs"));
        }
        header.add(telling.say("partners.conclusion"));
        return new Part.Table(telling.say("partners.others"), header,
                others.stream().map(each -> row(telling, each, costs)).toList(), List.of(References.CONTEXT));
    }

    private static List<Cell> row(Telling telling, Provider other, boolean costs) {
        List<Cell> row = new ArrayList<>(List.of(Cell.words(other.name()), Cell.words(other.offer()),
                other.reach().map(Cell::words).orElseGet(Cell::unknown)));
        if (costs) {
            row.add(other.costs().<Cell>map(Cell.Euro::new).orElseGet(Cell::unknown));
        }
        row.add(Cell.words(telling
                .say("partners." + word(other.conclusion() == null ? Conclusion.OPEN : other.conclusion()))));
        return row;
    }

    /** National partners of the kinds that the library works with already. */
    private static List<Line> national(Telling telling) {
        Set<Partner.Kind> kinds = Optional.of(telling.brief().submission()).flatMap(each -> each.partners()).stream()
                .flatMap(List::stream).map(Partner::kind).collect(Collectors.toSet());
        return telling.catalogue().registers().partners().stream()
                .filter(partner -> partner.kinds().stream().anyMatch(kinds::contains)).limit(NATIONAL)
                .map(partner -> line(telling, partner)).toList();
    }

    private static Line line(Telling telling, NationalPartner partner) {
        Teller teller = telling.teller();
        String wants = teller.say(partner.wants());
        return Line.of(telling.say("partners.national", "name", teller.say(partner.name()), "wants",
                wants.substring(0, 1).toLowerCase(Locale.ROOT) + wants.substring(1)), partner.source());
    }
}
