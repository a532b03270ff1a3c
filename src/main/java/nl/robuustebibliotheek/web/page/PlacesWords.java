package nl.robuustebibliotheek.web.page;

import java.text.NumberFormat;
import java.util.Locale;

import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Text;

/** The words of the page about proximity. */
enum PlacesWords {
    TITLE("Nabijheid: hoe ver moeten inwoners?", "Proximity: how far do inhabitants have to go?"),
    LEAD("Hier ziet u hoe ver inwoners naar de bibliotheek moeten, en wat er verandert als een locatie sluit, opent, verhuist of andere uren krijgt.",
            "Here you see how far inhabitants have to go to the library, and what changes when a location closes, opens, moves or gets other hours."),
    NOT_KEPT("Wij bewaren niets. Uw bestanden reizen mee in de pagina; sluit u die, dan zijn ze weg.",
            "We keep nothing. Your files travel along in the page; close it and they are gone."),
    AREAS("1. Waar mensen wonen", "1. Where people live"),
    NATIONAL(
            "Deze dienst heeft een bestand van het hele land: %s, %s gebieden. U hoeft niets te sturen. Een eigen bestand gaat voor.",
            "This service has a file of the whole country: %s, %s areas. You need not send anything. A file of your own goes before it."),
    AREAS_FILE("Uw bestand met gebieden (CSV of GeoJSON)", "Your file with areas (CSV or GeoJSON)"),
    AREAS_HINT(
            "Per gebied: code, naam, gemeente, inwoners, en lat en lon (of rd_x en rd_y). Leeftijdsgroepen mogen erbij, zoals age_0_17 en age_65_plus. Hoogstens 4 MiB.",
            "For each area: code, name, municipality, inhabitants, and lat and lon (or rd_x and rd_y). Age bands are welcome, such as age_0_17 and age_65_plus. 4 MiB at most."),
    CRS("Coördinaten in een GeoJSON-bestand", "Coordinates in a GeoJSON file"),
    DEGREES("graden (WGS 84)", "degrees (WGS 84)"),
    GRID("Rijksdriehoek, in meters (RD, EPSG:28992)", "Dutch grid, in metres (RD, EPSG:28992)"),
    MUNICIPALITY("Gemeente", "Municipality"),
    MUNICIPALITY_HINT("Zoals zij in het bestand met gebieden heet. Mag leeg als u hieronder een zelfscan brengt.",
            "As the file with areas calls it. May stay empty when you bring a self-assessment below."),
    CODE("Gemeentecode (mag leeg blijven)", "Municipality code (may stay empty)"),
    LOCATIONS("2. Waar de bibliotheek is", "2. Where the library is"),
    LOCATIONS_FILE("Uw bestand met locaties", "Your file with locations"),
    LOCATIONS_HINT(
            "Uw zelfscan (JSON): dan tellen ook de openingstijden en ziet u de uitkomst voor en na. Of een tabel of kaart (CSV, GeoJSON) met naam, soort, en een postcode of coördinaten.",
            "Your self-assessment (JSON): then opening hours count and you see the verdict before and after. Or a table or map (CSV, GeoJSON) with name, type, and a postcode or coordinates."),
    TYPED("Of typ de locaties hier", "Or type the locations here"),
    LOCATION("Locatie %d", "Location %d"),
    NAME("Naam", "Name"),
    PLACE("Postcode of coördinaten", "Postcode or coordinates"),
    PLACE_HINT("Zoals 1234 AB, of 52.370, 4.895, of 121000 487000.",
            "Such as 1234 AB, or 52.370, 4.895, or 121000 487000."),
    KIND("Soort", "Kind"),
    MORE("3. Hoe het gemeten wordt (mag u overslaan)", "3. How it is measured (you may skip this)"),
    REACH("Binnen hoeveel kilometer is iets binnen bereik? (1 tot en met 100)",
            "Within how many kilometres is something within reach? (1 to 100)"),
    FACTOR("Omwegfactor (leeg: hemelsbreed)", "Road factor (empty: as the crow flies)"),
    FACTOR_HINT("Een getal vanaf 1, zoals 1,3. Wij geven zelf geen factor.",
            "A number from 1, such as 1.3. We give no factor of our own."),
    FACTOR_SOURCE("Waar die factor vandaan komt", "Where that factor comes from"),
    PUBLISHED("Gepubliceerde afstanden om ernaast te zetten (CSV)", "Published distances to put beside (CSV)"),
    PUBLISHED_HINT(
            "Een tabel van het CBS met “Afstand tot bibliotheek”, of een eigen tabel met gemeente, km, definitie, methode, jaar en bron.",
            "A table of Statistics Netherlands with “Afstand tot bibliotheek”, or your own with municipality, km, definition, method, year and source."),
    BROUGHT("U bracht al: %s.", "You brought already: %s."),
    WITHOUT("Laat dit bestand weg", "Leave this file out"),
    MEASURE("Reken uit", "Work it out"),
    SUMMARY("Dit klopt nog niet", "This is not right yet"),
    OF_AREAS("Gebieden", "Areas"),
    OF_LOCATIONS("Locaties", "Locations"),
    OF_PUBLISHED("Gepubliceerde afstanden", "Published distances"),
    OF_CHANGES("Wat als", "What if"),
    ROW("regel %s", "line %s"),
    FEATURE("vorm %d", "shape %d"),
    COLUMN("kolom %s", "column %s"),
    AREA("gebied %s", "area %s"),
    AND_MORE("En nog %d.", "And %d more."),
    LEFT_OUT("%d regels doen niet mee", "%d lines do not count"),
    LEFT_OUT_WHY("Wat er niet klopt, staat hieronder. Deze gebieden tellen nergens mee.",
            "What is not right stands below. These areas count nowhere."),
    REMARKS("Let op bij de locaties", "Mind about the locations"),
    RESULT("Nabijheid in %s", "Proximity in %s"),
    RESULT_ALL("Nabijheid in het werkgebied", "Proximity in the service area"),
    NOW("Zoals het nu is", "As it is now"),
    NOTES("Wat u moet weten", "What you should know"),
    DEFINITIONS("Wat de cijfers betekenen", "What the figures mean"),
    ALL_FIGURES("Alle cijfers, met hun definitie", "All figures, with their definition"),
    METHOD("Gemeten: %s.", "Measured: %s."),
    FIGURE("cijfer", "figure"),
    VALUE("waarde", "value"),
    LOWEST_HIGHEST("laagst – hoogst", "lowest – highest"),
    MEANS("wat het is", "what it is"),
    YIELDS("Wat het oplevert: mensen per groep", "What it yields: people in each group"),
    OF("%s van %s", "%s of %s"),
    AT_MOST("hoogstens %s van %s", "at most %s of %s"),
    SUBMITTED("Naast wat u invulde", "Beside what you filled in"),
    WHAT_IF("Wat gebeurt er als …", "What happens if …"),
    WHAT_IF_HINT(
            "Kies een of meer veranderingen. U ziet daarna alles voor en na, wie verder moet, en wie een locatie binnen bereik verliest.",
            "Choose one or more changes. You then see all before and after, who has further to go, and who loses a location within reach."),
    CLOSE("Deze locaties sluiten", "These locations close"),
    MOVE("Een locatie verhuist", "A location moves"),
    MOVE_WHICH("Welke verhuist", "Which one moves"),
    TO_WHERE("Waarheen: postcode of coördinaten", "Where to: postcode or coordinates"),
    HOURS("Een locatie krijgt andere uren", "A location gets other hours"),
    HOURS_WHICH("Welke krijgt andere uren", "Which one gets other hours"),
    HOURS_HINT("Per dag, zoals 10:00-17:00. Wat u leeg laat, is dicht.",
            "For each day, such as 10:00-17:00. What you leave empty is closed."),
    STAFFING("Wie er dan werkt", "Who is at work then"),
    PROFESSIONAL("medewerkers", "staff"),
    VOLUNTEER("vrijwilligers", "volunteers"),
    NOBODY("niemand (zelfbediening)", "nobody (self-service)"),
    OPEN("Er komt een locatie bij", "A location opens"),
    OPEN_WHERE("Waar: postcode of coördinaten", "Where: postcode or coordinates"),
    BEST("Zoek de beste plek voor nieuwe locaties", "Look for the best place for new locations"),
    COUNT("Hoeveel", "How many"),
    AIM("Waarvoor", "What for"),
    MEAN_DISTANCE("een kleinere gemiddelde afstand", "a smaller average distance"),
    WITHIN_REACH("meer mensen binnen bereik", "more people within reach"),
    NONE("geen", "none"),
    BEFORE_AFTER("Laat voor en na zien", "Show before and after"),
    ON("Verder", "Go on"),
    SAVE("Bewaar dit antwoord (JSON)", "Save this answer (JSON)"),
    OTHER("Andere bestanden of locaties", "Other files or locations"),
    ASSESS("Verder met de zelfscan", "Go on with the self-assessment"),
    ASSESS_HINT("Wat hier is berekend, staat dan ingevuld als schatting. Wat u zelf al had ingevuld, blijft staan.",
            "What was worked out here is then filled in as an estimate. What you had filled in yourself stays."),
    AREAS_NEEDED(
            "Breng een bestand met gebieden. Misschien heeft uw gemeente er een, of neem de postcodegebieden van het CBS.",
            "Bring a file with areas. Maybe your municipality has one, or take the postcode areas of Statistics Netherlands."),
    MUNICIPALITY_NEEDED("Vul de gemeente in. Misschien bedoelt u de gemeente waar de bibliotheek staat.",
            "Fill in the municipality. Maybe you mean the one where the library is."),
    LOCATIONS_NEEDED("Breng een bestand met locaties, of typ er ten minste één. Misschien kent u de postcode.",
            "Bring a file with locations, or type at least one. Maybe you know the postcode."),
    LOCATION_NEEDED("Kies om welke locatie het gaat. Misschien koos u alleen de verandering.",
            "Choose which location it is about. Maybe you chose only the change."),
    NO_NUMBER("Dit is geen getal. Misschien staat er een woord of een eenheid bij.",
            "This is no number. Maybe a word or a unit stands with it."),
    NO_HOURS("Deze tijden zijn niet te lezen. Misschien bedoelt u 10:00-17:00.",
            "These hours cannot be read. Maybe you mean 10:00-17:00.");

    private final Text text;

    PlacesWords(String nl, String en) {
        this.text = new Text(nl, en);
    }

    String in(Language language) {
        return text.in(language);
    }

    String in(Language language, Object... values) {
        return text.in(language).formatted(values);
    }

    static String count(long number, Language language) {
        return NumberFormat.getIntegerInstance(language == Language.NL ? Locale.of("nl") : Locale.ENGLISH)
                .format(number);
    }

    Problem at(String where) {
        return new Problem(where, name().toLowerCase(Locale.ROOT).replace('_', '-'), text);
    }
}
