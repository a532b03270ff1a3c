package nl.robuustebibliotheek.proximity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import nl.robuustebibliotheek.proximity.Fragment.Table;
import nl.robuustebibliotheek.submission.DistanceDefinition;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;

/** Makes pieces for a page or a guide out of what was worked out. */
public final class Fragments {

    private static final Text AREA = new Text("gebied", "area");
    private static final Text FIGURE = new Text("cijfer", "figure");
    private static final Text NONE = new Text("geen", "none");

    private final Question question;

    public Fragments(Question question) {
        this.question = question;
    }

    /** How it is now. */
    public Fragment of(Measured measured, List<Site> sites) {
        List<Table> tables = new ArrayList<>(
                List.of(figures(measured), open(measured), worst(measured), within(measured)));
        List<Text> notes = new ArrayList<>(notes(measured));
        if (saysNothing(measured.open())) {
            notes.addFirst(new Text(
                    "De openingstijden van de locaties zijn niet bekend. Daarom staat hier niet wanneer er een locatie open is.",
                    "The opening hours of the locations are not known, so it does not say here when a location is open."));
        }
        return new Fragment(title(measured.area()), tables, notes, map(measured.area(), sites));
    }

    /** Before and after. The map shows after. */
    public Fragment of(Scenario scenario) {
        List<Table> tables = new ArrayList<>(List.of(beforeAndAfter(scenario), losses(scenario), further(scenario)));
        return new Fragment(title(scenario), tables, notes(scenario.after()),
                map(scenario.before().area(), scenario.sitesAfter()));
    }

    private static Text title(Area area) {
        return area.name().isEmpty() ? new Text("Nabijheid in het werkgebied", "Proximity in the service area")
                : new Text("Nabijheid in " + area.name(), "Proximity in " + area.name());
    }

    private static Text title(Scenario scenario) {
        Text area = title(scenario.before().area());
        Text change = scenario.change();
        return new Text(area.nl() + ", " + change.nl(), area.en() + ", " + change.en());
    }

    private Text map(Area area, List<Site> sites) {
        return new Text(new MapPicture(area, sites, question, Language.NL).svg(),
                new MapPicture(area, sites, question, Language.EN).svg());
    }

    private static List<Text> notes(Measured measured) {
        return measured.notes().stream().map(Measured.Note::text).toList();
    }

    /** A row for each kind of figure and a column for each kind of location. */
    private Table figures(Measured measured) {
        Text method = question.method().title();
        return new Table(new Text("Afstand tot de dichtstbijzijnde, %s".formatted(method.nl()),
                "Distance to the nearest, %s".formatted(method.en())), kinds(FIGURE),
                rows(measured, (kind, to) -> measured.find(kind, to).map(Fragments::withSpan).orElse(NONE)));
    }

    private static List<Text> kinds(Text first) {
        return List.of(first, new Text("locatie", "location"), new Text("vol of servicepunt", "full or service point"),
                new Text("volwaardige bibliotheek", "full library"));
    }

    private interface Cell {
        Text of(Figure.Kind kind, DistanceDefinition to);
    }

    private static List<List<Text>> rows(Measured measured, Cell cell) {
        List<List<Text>> rows = new ArrayList<>();
        for (Figure.Kind kind : Figure.Kind.values()) {
            measured.figures().stream().filter(figure -> figure.kind() == kind).findFirst().ifPresent(any -> {
                List<Text> row = new ArrayList<>(List.of(any.title()));
                for (DistanceDefinition to : DistanceDefinition.values()) {
                    row.add(cell.of(kind, to));
                }
                rows.add(row);
            });
        }
        return rows;
    }

    private static Text withSpan(Figure figure) {
        Text span = Shown.between(Shown.value(figure.low(), figure.kind()), Shown.value(figure.high(), figure.kind()));
        Text value = Shown.figure(figure);
        return span.equals(value) ? value
                : new Text(value.nl() + " (" + span.nl() + ")", value.en() + " (" + span.en() + ")");
    }

    /** Whether the same wide span stands at every moment: no hours are known. */
    private static boolean saysNothing(List<OpenWithinReach> open) {
        return !open.isEmpty() && open.stream().allMatch(each -> each.low().signum() == 0
                && each.high().signum() > 0 && each.high().compareTo(open.getFirst().high()) == 0);
    }

    private Table open(Measured measured) {
        List<List<Text>> rows = new ArrayList<>();
        for (OpenWithinReach staffed : saysNothing(measured.open()) ? List.<OpenWithinReach>of() : measured.open()) {
            measured.open().stream().filter(any -> staffed.staffed() && !any.staffed()
                    && any.moment().equals(staffed.moment()))
                    .forEach(any -> rows.add(List.of(staffed.moment().title(), share(staffed), share(any))));
        }
        return new Table(new Text("Inwoners met een open locatie binnen %d km".formatted(question.reachKm()),
                "Inhabitants with an open location within %d km".formatted(question.reachKm())),
                List.of(new Text("wanneer", "when"), new Text("bemand", "staffed"),
                        new Text("open, bemand of niet", "open, staffed or not")),
                rows);
    }

    private static Text share(OpenWithinReach open) {
        return Shown.between(Shown.share(open.low()), Shown.share(open.high()));
    }

    private static Table worst(Measured measured) {
        return new Table(new Text("Waar het het verst is", "Where it is furthest"),
                List.of(AREA, new Text("inwoners", "inhabitants"),
                        new Text("dichtstbijzijnde locatie", "nearest location"),
                        new Text("afstand", "distance")),
                measured.worst().stream().map(far -> List.of(name(far.neighbourhood()),
                        Shown.people(far.neighbourhood().inhabitants()), Shown.same(far.nearest().name()),
                        Shown.kilometres(far.kilometres()))).toList());
    }

    private Table within(Measured measured) {
        return new Table(new Text("Wie een volwaardige bibliotheek binnen %d km heeft".formatted(question.reachKm()),
                "Who has a full library within %d km".formatted(question.reachKm())),
                List.of(new Text("groep", "group"), new Text("mensen", "people"), new Text("van", "of")),
                measured.within().stream().map(each -> List.of(each.group().title(), Shown.people(each.people()),
                        Shown.people(each.of()))).toList());
    }

    private static Table beforeAndAfter(Scenario scenario) {
        return new Table(
                new Text("Afstand tot de dichtstbijzijnde, voor → na", "Distance to the nearest, before → after"),
                kinds(FIGURE), rows(scenario.before(), (kind, to) -> arrow(scenario, kind, to)));
    }

    private static Text arrow(Scenario scenario, Figure.Kind kind, DistanceDefinition to) {
        Text before = scenario.before().find(kind, to).map(Shown::figure).orElse(NONE);
        Text after = scenario.after().find(kind, to).map(Shown::figure).orElse(NONE);
        return new Text(before.nl() + " → " + after.nl(), before.en() + " → " + after.en());
    }

    private Table losses(Scenario scenario) {
        return new Table(new Text("Wie een locatie binnen %d km verliest of krijgt".formatted(question.reachKm()),
                "Who loses or gets a location within %d km".formatted(question.reachKm())),
                List.of(new Text("groep", "group"), new Text("afstand", "distance"), new Text("verliest", "loses"),
                        new Text("krijgt", "gets")),
                scenario.losses().stream().map(loss -> List.of(loss.group().title(), loss.to().title(),
                        Shown.people(loss.lost()), Shown.people(loss.gained()))).toList());
    }

    private static Table further(Scenario scenario) {
        return new Table(new Text("Wie verder moet, tot welke locatie ook", "Who has further to go, to any location"),
                List.of(AREA, new Text("inwoners", "inhabitants"), new Text("voor", "before"), new Text("na", "after")),
                scenario.further().stream().filter(each -> each.to() == DistanceDefinition.NEAREST_LOCATION)
                        .sorted(Comparator
                                .comparing((Scenario.Further each) -> each.after().orElse(BigDecimal.TEN.pow(6)))
                                .reversed())
                        .map(each -> List.of(name(each.neighbourhood()),
                                Shown.people(each.neighbourhood().inhabitants()), Shown.kilometres(each.before()),
                                each.after().map(Shown::kilometres)
                                        .orElse(new Text("er is niets meer", "nothing is left"))))
                        .toList());
    }

    private static Text name(Neighbourhood neighbourhood) {
        return Shown.same(neighbourhood.code().equals(neighbourhood.name()) ? neighbourhood.code()
                : neighbourhood.code() + " " + neighbourhood.name());
    }
}
