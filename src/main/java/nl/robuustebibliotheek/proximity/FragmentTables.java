package nl.robuustebibliotheek.proximity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.robuustebibliotheek.proximity.Fragment.Table;
import nl.robuustebibliotheek.submission.DistanceDefinition;
import nl.robuustebibliotheek.submission.Text;

/** The tables of how it is. */
final class FragmentTables {

    static final Text AREA = new Text("gebied", "area");
    static final Text FIGURE = new Text("cijfer", "figure");
    static final Text GROUP = new Text("groep", "group");
    static final Text INHABITANTS = new Text("inwoners", "inhabitants");
    static final Text NONE = new Text("geen", "none");

    private final Question question;

    FragmentTables(Question question) {
        this.question = question;
    }

    /** A row for each kind of figure and a column for each kind of location. */
    Table figures(Measured measured) {
        Text method = question.method().title();
        return new Table(new Text("Afstand tot de dichtstbijzijnde, %s".formatted(method.nl()),
                "Distance to the nearest, %s".formatted(method.en())), kinds(FIGURE),
                rows(measured, (kind, to) -> measured.find(kind, to).map(FragmentTables::withSpan).orElse(NONE)));
    }

    static List<Text> kinds(Text first) {
        return List.of(first, new Text("locatie", "location"), new Text("vol of servicepunt", "full or service point"),
                new Text("volwaardige bibliotheek", "full library"));
    }

    interface CellOf {
        Text of(Figure.Kind kind, DistanceDefinition to);
    }

    static List<List<Text>> rows(Measured measured, CellOf cell) {
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
        return figure.atBest() || span.equals(value) ? value
                : new Text(value.nl() + " (" + span.nl() + ")", value.en() + " (" + span.en() + ")");
    }

    /** Whether the same wide span stands at every moment: no hours are known. */
    static boolean saysNothing(List<OpenWithinReach> open) {
        return !open.isEmpty() && open.stream().allMatch(each -> each.low().signum() == 0
                && each.high().signum() > 0 && each.high().compareTo(open.getFirst().high()) == 0);
    }

    Table open(Measured measured) {
        return openTable(saysNothing(measured.open()) ? List.of() : measured.open(), FragmentTables::share);
    }

    interface ShareOf {
        Text of(OpenWithinReach open);
    }

    /** A row for each moment, with a column for staffed and one for open at all. */
    Table openTable(List<OpenWithinReach> all, ShareOf cell) {
        List<List<Text>> rows = new ArrayList<>();
        for (OpenWithinReach staffed : all) {
            all.stream().filter(any -> staffed.staffed() && !any.staffed() && any.moment().equals(staffed.moment()))
                    .forEach(any -> rows
                            .add(List.of(staffed.moment().title(), cell.of(staffed), cell.of(any))));
        }
        return new Table(new Text("Inwoners met een open locatie binnen %d km".formatted(question.reachKm()),
                "Inhabitants with an open location within %d km".formatted(question.reachKm())),
                List.of(new Text("wanneer", "when"), new Text("bemand", "staffed"),
                        new Text("open, bemand of niet", "open, staffed or not")),
                rows);
    }

    static Text share(OpenWithinReach open) {
        return Shown.between(Shown.share(open.low()), Shown.share(open.high()));
    }

    Table worst(Measured measured) {
        return new Table(new Text("Waar het het verst is", "Where it is furthest"),
                List.of(AREA, INHABITANTS, new Text("dichtstbijzijnde locatie", "nearest location"),
                        new Text("afstand", "distance")),
                measured.worst().stream().map(far -> List.of(name(far.neighbourhood()),
                        Shown.people(far.neighbourhood().inhabitants()), Shown.same(far.nearest().name()),
                        Shown.kilometres(far.kilometres()))).toList());
    }

    /** How far each group goes on average, and how many of it have a full library within reach. */
    Table groups(Measured measured) {
        return new Table(new Text("Per groep, met een volwaardige bibliotheek binnen %d km".formatted(
                question.reachKm()), "By group, with a full library within %d km".formatted(question.reachKm())),
                List.of(GROUP, new Text("gemiddeld naar een locatie", "on average to a location"),
                        new Text("mensen met een bibliotheek", "people with a library"), new Text("van", "of")),
                measured.within().stream().map(each -> List.of(each.group().title(),
                        mean(measured, each.group()).map(Shown::figure).orElse(NONE), Shown.within(each),
                        Shown.people(each.of()))).toList());
    }

    static Optional<Figure> mean(Measured measured, Group group) {
        return measured.figures().stream().filter(each -> each.kind() == Figure.Kind.MEAN
                && each.to() == DistanceDefinition.NEAREST_LOCATION && each.group().equals(group)).findFirst();
    }

    /** What others published, each beside the same worked out, or with the word that the two cannot be compared. */
    static Table published(Measured measured, List<PublishedDistance> published) {
        return new Table(new Text("Gemiddelde afstand, gepubliceerd en berekend",
                "Average distance, published and worked out"),
                List.of(new Text("bron", "source"), new Text("definitie", "definition"),
                        new Text("gepubliceerd", "published"), new Text("berekend", "worked out")),
                published.stream().filter(each -> each.isOf(measured.area())).map(each -> List.of(
                        Shown.same(each.source() + ", " + each.year()),
                        each.definition().title().followedBy(each.method().title()),
                        Shown.kilometres(each.kilometres()),
                        each.method() == measured.method().kind()
                                ? measured.find(Figure.Kind.MEAN, each.definition()).map(Shown::figure).orElse(NONE)
                                : new Text("anders gemeten", "measured differently")))
                        .toList());
    }

    /** The places that were chosen, each with what it adds to those before it. */
    static Table chosen(ProximityAnswer.ChosenSites chosen) {
        BestSites.Chosen best = chosen.chosen();
        boolean people = chosen.aim() == ProximityRequest.Aim.WITHIN_REACH;
        Text sure = best.exact() ? new Text("iets beters is er niet", "there is nothing better")
                : best.atLeast().map(Shown::share)
                        .map(share -> new Text("minstens " + share.nl() + " van de grootst mogelijke winst",
                                "at least " + share.en() + " of the largest possible gain"))
                        .orElse(NONE);
        return new Table(new Text("Beste plek onder de punten van de gebieden: " + sure.nl(),
                "Best place among the points of the areas: " + sure.en()),
                List.of(AREA, people ? new Text("mensen erbij binnen bereik", "more people within reach")
                        : new Text("kilometers minder, samen", "fewer kilometres, together")),
                best.choices().stream().map(each -> List.of(name(each.candidate()),
                        Shown.people(chosen.gain(each).longValue()))).toList());
    }

    static Text name(Neighbourhood neighbourhood) {
        return Shown.same(neighbourhood.code().equals(neighbourhood.name()) ? neighbourhood.code()
                : neighbourhood.code() + " " + neighbourhood.name());
    }
}
