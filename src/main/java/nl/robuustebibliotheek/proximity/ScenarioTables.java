package nl.robuustebibliotheek.proximity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import nl.robuustebibliotheek.proximity.Fragment.Table;
import nl.robuustebibliotheek.submission.DistanceDefinition;
import nl.robuustebibliotheek.submission.Text;

/** The tables of before and after. */
final class ScenarioTables {

    private final Question question;
    private final Scenario scenario;

    ScenarioTables(Question question, Scenario scenario) {
        this.question = question;
        this.scenario = scenario;
    }

    Table figures() {
        Text method = question.method().title();
        Measured any = scenario.before().figures().size() >= scenario.after().figures().size() ? scenario.before()
                : scenario.after();
        return new Table(new Text("Afstand tot de dichtstbijzijnde, voor → na, %s".formatted(method.nl()),
                "Distance to the nearest, before → after, %s".formatted(method.en())),
                FragmentTables.kinds(FragmentTables.FIGURE), FragmentTables.rows(any, this::arrow));
    }

    private Text arrow(Figure.Kind kind, DistanceDefinition to) {
        return arrow(scenario.before().find(kind, to).map(Shown::figure).orElse(FragmentTables.NONE),
                scenario.after().find(kind, to).map(Shown::figure).orElse(FragmentTables.NONE));
    }

    private static Text arrow(Text before, Text after) {
        return new Text(before.nl() + " → " + after.nl(), before.en() + " → " + after.en());
    }

    Table open() {
        List<OpenWithinReach> before = scenario.before().open();
        List<OpenWithinReach> after = scenario.after().open();
        boolean nothing = FragmentTables.saysNothing(before) && FragmentTables.saysNothing(after);
        return new FragmentTables(question).openTable(nothing ? List.of() : before,
                each -> arrow(FragmentTables.share(each), FragmentTables.share(after.get(before.indexOf(each)))));
    }

    Table groups() {
        List<List<Text>> rows = new ArrayList<>();
        for (Measured.Within before : scenario.before().within()) {
            scenario.after().within().stream().filter(each -> each.group().equals(before.group()))
                    .forEach(after -> rows.add(List.of(before.group().title(),
                            arrow(mean(scenario.before(), before.group()), mean(scenario.after(), before.group())),
                            arrow(Shown.within(before), Shown.within(after)), Shown.people(before.of()))));
        }
        Table now = new FragmentTables(question).groups(scenario.before());
        return new Table(new Text(now.title().nl() + ", voor → na", now.title().en() + ", before → after"),
                now.columns(), rows);
    }

    private static Text mean(Measured measured, Group group) {
        return FragmentTables.mean(measured, group).map(Shown::figure).orElse(FragmentTables.NONE);
    }

    Table losses() {
        return new Table(new Text("Wie een locatie binnen %d km verliest of krijgt".formatted(question.reachKm()),
                "Who loses or gets a location within %d km".formatted(question.reachKm())),
                List.of(FragmentTables.GROUP, new Text("afstand", "distance"), new Text("verliest", "loses"),
                        new Text("krijgt", "gets")),
                scenario.losses().stream().map(loss -> List.of(loss.group().title(), loss.to().title(),
                        Shown.people(loss.lost()), Shown.people(loss.gained()))).toList());
    }

    Table further() {
        return new Table(new Text("Wie verder moet, tot welke locatie ook", "Who has further to go, to any location"),
                List.of(FragmentTables.AREA, FragmentTables.INHABITANTS, new Text("voor", "before"),
                        new Text("na", "after")),
                scenario.further().stream().filter(each -> each.to() == DistanceDefinition.NEAREST_LOCATION)
                        .sorted(Comparator
                                .comparing((Scenario.Further each) -> each.after().orElse(BigDecimal.TEN.pow(6)))
                                .reversed())
                        .map(each -> List.of(FragmentTables.name(each.neighbourhood()),
                                Shown.people(each.neighbourhood().inhabitants()), Shown.kilometres(each.before()),
                                each.after().map(Shown::kilometres)
                                        .orElse(new Text("er is niets meer", "nothing is left"))))
                        .toList());
    }
}
