package nl.robuustebibliotheek.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.robuustebibliotheek.assessment.Finding;
import nl.robuustebibliotheek.guide.document.Cell;
import nl.robuustebibliotheek.guide.document.Line;
import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.guide.round.Agreement;
import nl.robuustebibliotheek.guide.round.Agreement.State;
import nl.robuustebibliotheek.guide.round.Round;

/** What was agreed, or why not; and an empty row for each chance that is still to be agreed on. */
final class AgreementsChapter implements Chapter {

    /** On a slide and on the fact sheet. */
    private static final int MOST = 4;

    @Override
    public String key() {
        return "agreements";
    }

    @Override
    public List<Part> parts(Telling telling) {
        List<Part> parts = new ArrayList<>();
        parts.add(telling.paragraph("agreements.intro"));
        List<Agreement> all = telling.brief().round().map(Round::agreements).orElse(List.of());
        List<Agreement> agreed = all.stream().filter(each -> each.state() != State.NOT_AGREED).toList();
        if (!agreed.isEmpty()) {
            parts.add(new Part.Table(telling.say("agreements.table"), header(telling),
                    agreed.stream().map(each -> row(telling, each)).toList(), List.of(References.ROUND)));
        }
        List<Line> not = all.stream().filter(each -> each.state() == State.NOT_AGREED)
                .map(each -> telling.teller().line("agreements.not", "action", each.action(), "why",
                        each.whyNot().orElse("")))
                .toList();
        if (!not.isEmpty()) {
            parts.add(new Part.Bullets(not, false));
        }
        List<GuidePoint> chances = telling.chances();
        if (!chances.isEmpty()) {
            String open = telling.say("agreements.unknown");
            parts.add(new Part.Table(telling.say("agreements.to-fill"), header(telling),
                    chances.stream().map(point -> List.<Cell>of(Cell.words(telling.teller().say(point.title())),
                            Cell.words(open), Cell.words(open), Cell.words(baseline(telling, point)),
                            Cell.words(open), Cell.words(open))).toList(),
                    List.of(Teller.SELF_ASSESSMENT)));
        }
        return parts;
    }

    /** How it stands now, so that the talk need only choose a target and a day; still to be set where nothing was counted. */
    private static String baseline(Telling telling, GuidePoint point) {
        return point.because().stream().filter(finding -> isNumber(telling, finding)).findFirst()
                .map(finding -> telling.teller().say(finding.text()))
                .orElseGet(() -> telling.say("agreements.unknown"));
    }

    private static boolean isNumber(Telling telling, Finding finding) {
        return finding.value() != null && Optional.ofNullable(finding.indicator())
                .flatMap(telling.catalogue().indicators()::find).filter(indicator -> !indicator.yesNo()).isPresent();
    }

    static List<String> header(Telling telling) {
        return List.of(telling.say("agreements.action"), telling.say("agreements.owner-library"),
                telling.say("agreements.owner-municipality"), telling.say("agreements.measure"),
                telling.say("agreements.means"), telling.say("agreements.due"));
    }

    private static List<Cell> row(Telling telling, Agreement agreement) {
        return List.of(Cell.words(agreement.action()), text(agreement.ownerLibrary()),
                text(agreement.ownerMunicipality()),
                agreement.measure().map(each -> Cell.words(measure(telling, each))).orElseGet(Cell::unknown),
                text(agreement.means()),
                agreement.due().map(telling.teller()::day).map(Cell::words).orElseGet(Cell::unknown));
    }

    private static Cell text(Optional<String> text) {
        return text.map(Cell::words).orElseGet(Cell::unknown);
    }

    private static String measure(Telling telling, Agreement.Measure measure) {
        String open = telling.say("agreements.unknown");
        return telling.say("agreements.measured", "name", measure.name(), "baseline",
                measure.baseline().map(value -> telling.teller().number(value, 2)).orElse(open), "target",
                measure.target().map(value -> telling.teller().number(value, 2)).orElse(open), "unit",
                measure.unit(), "day", measure.measureOn().map(telling.teller()::day).orElse(open));
    }

    /** With the day on which it is due; before there are any, there is nothing to say. */
    @Override
    public List<Part> factSheet(Telling telling) {
        List<Line> agreed = telling.brief().round().map(Round::agreements).orElse(List.of()).stream()
                .filter(each -> each.state() != State.NOT_AGREED).limit(MOST)
                .map(each -> Line.of(each.action() + each.due()
                        .map(due -> " (" + telling.teller().day(due) + ")").orElse(""), References.ROUND))
                .toList();
        return agreed.isEmpty() ? List.of() : List.of(new Part.Bullets(agreed, false));
    }

    @Override
    public List<String> points(Telling telling) {
        List<String> agreed = telling.brief().round().map(Round::agreements).orElse(List.of()).stream()
                .filter(each -> each.state() != State.NOT_AGREED).limit(MOST).map(Agreement::action).toList();
        return agreed.isEmpty() ? List.of(telling.say("agreements.slide-none")) : agreed;
    }
}
