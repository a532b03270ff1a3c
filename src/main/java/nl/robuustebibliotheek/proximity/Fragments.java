package nl.robuustebibliotheek.proximity;

import java.util.ArrayList;
import java.util.List;

import nl.robuustebibliotheek.proximity.Fragment.Table;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;

/** Makes pieces for a page or a guide out of what was worked out. */
public final class Fragments {

    private static final Text HOURS_UNKNOWN = new Text(
            "De openingstijden van de locaties zijn niet bekend. Daarom staat hier niet wanneer er een locatie open is.",
            "The opening hours of the locations are not known, so it does not say here when a location is open.");
    private static final Text AT_BEST = new Text(
            "Van een of meer volwaardige bibliotheken zijn de openingstijden niet bekend. Met minder dan 15 bemande uren in de week zijn zij niet volwaardig. Daarom staat bij die cijfers “hoogstens” of “minstens”.",
            "Of one or more full libraries the opening hours are not known. With less than 15 staffed hours a week they are no full libraries. So those figures say “at most” or “at least”.");

    private final Question question;
    private final Imprint imprint;
    private final FragmentTables tables;

    public Fragments(Question question, Imprint imprint) {
        this.question = question;
        this.imprint = imprint;
        this.tables = new FragmentTables(question);
    }

    /** How it is now. */
    public Fragment of(Measured measured, List<Site> sites) {
        return of(measured, sites, List.of());
    }

    /** How it is now, beside what others published about the same area. */
    public Fragment of(Measured measured, List<Site> sites, List<PublishedDistance> published) {
        return fragment(title(measured.area()), List.of(tables.figures(measured),
                FragmentTables.published(measured, published), tables.open(measured), tables.worst(measured),
                tables.groups(measured)), measured,
                new MapPicture(measured.area(), List.of(), sites, question, imprint));
    }

    /** Before and after. The map shows after. */
    public Fragment of(Scenario scenario) {
        return of(scenario, List.of());
    }

    /** Where new locations do most, and what they do. */
    public Fragment of(ProximityAnswer.ChosenSites chosen) {
        return of(chosen.scenario(), List.of(FragmentTables.chosen(chosen)));
    }

    private Fragment of(Scenario scenario, List<Table> first) {
        ScenarioTables changes = new ScenarioTables(question, scenario);
        List<Table> all = new ArrayList<>(first);
        all.addAll(List.of(changes.figures(), changes.open(), changes.groups(), changes.losses(), changes.further(),
                tables.worst(scenario.after())));
        return fragment(title(scenario), all, scenario.after(),
                new MapPicture(scenario.before().area(), scenario.sitesBefore(), scenario.sitesAfter(), question,
                        imprint));
    }

    private Fragment fragment(Text title, List<Table> all, Measured measured, MapPicture map) {
        List<Text> notes = new ArrayList<>();
        if (FragmentTables.saysNothing(measured.open())) {
            notes.add(HOURS_UNKNOWN);
        }
        if (measured.figures().stream().anyMatch(Figure::atBest)) {
            notes.add(AT_BEST);
        }
        measured.notes().stream().map(Measured.Note::text).distinct().forEach(notes::add);
        notes.add(imprint.line());
        return new Fragment(title, all, notes, definitions(measured),
                new Text(map.svg(Language.NL), map.svg(Language.EN)),
                map.description());
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

    /** Those of the average, and what the kinds of location are. */
    private static List<Text> definitions(Measured measured) {
        List<Text> definitions = new ArrayList<>();
        definitions.add(new Text(
                "Afstanden zijn %s, gewogen naar inwoners. Elk gebied telt met al zijn inwoners op één punt; tussen haakjes staat hoe laag en hoe hoog het cijfer daardoor kan zijn."
                        .formatted(measured.method().title().nl()),
                "Distances are %s, weighed by inhabitants. Each area counts with all its inhabitants at one point; between brackets stands how low and how high that can make the figure."
                        .formatted(measured.method().title().en())));
        definitions.add(new Text(
                "Een volwaardige bibliotheek is minstens 15 uur in de week bemand (definitie van het CBS uit 2019). Een locatie is een plek van welk soort ook, dus ook een afhaalpunt of een plek met alleen zelfbediening.",
                "A full library is staffed at least 15 hours a week (the definition of Statistics Netherlands of 2019). A location is a place of any kind, so also a pick-up point or one with only self-service."));
        definitions.add(new Text(
                "Het midden is het punt waar de inwoners gemiddeld wonen: het gemiddelde van de punten van de gebieden, gewogen naar inwoners.",
                "The middle is the point where inhabitants live on average: the average of the points of the areas, weighed by inhabitants."));
        return definitions;
    }
}
