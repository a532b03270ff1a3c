package nl.robuustebibliotheek.proximity;

import java.util.Arrays;
import java.util.Locale;

import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Text;

/** What can be wrong with places. The name in kebab-case is the stable code; {@code %s} stands for what was given. */
enum PlaceProblem {

    /** Letters with accents cannot be read. */
    NOT_UTF8("Dit bestand is niet in UTF-8 bewaard. Misschien kunt u het opnieuw bewaren, in Excel als “CSV UTF-8”.",
            "This file is not saved in UTF-8. Maybe you can save it again, in Excel as “CSV UTF-8”."),
    /** A mistake in the JSON. */
    BROKEN_JSON(
            "Op regel %s, teken %s, is dit geen GeoJSON meer. Misschien staat daar NaN, of ontbreekt er een komma of een haakje.",
            "On line %s, character %s, this is no GeoJSON any more. Maybe NaN stands there, or a comma or a brace is missing."),
    /** JSON of another kind. */
    NO_COLLECTION(
            "Dit is JSON, maar geen FeatureCollection. Misschien staat er één Feature in, of is het een ander bestand.",
            "This is JSON, but no FeatureCollection. Maybe it holds one Feature, or it is another file."),
    /** A quotation mark that opens and does not close. */
    BROKEN_QUOTE("Vanaf regel %s klopt een aanhalingsteken niet. Misschien gaat het daar open en niet meer dicht.",
            "From line %s on a quotation mark is not right. Maybe it opens there and does not close."),
    /** A row that goes on beyond the heading. */
    MORE_CELLS_THAN_COLUMNS(
            "Hier staan %s waarden onder %s kolommen. Misschien staat er een komma in een getal of een naam.",
            "Here stand %s values under %s columns. Maybe there is a comma in a number or a name."),
    /** A shape that does not close, or has no coordinates. */
    BROKEN_SHAPE("Deze %s klopt niet. Misschien is de vorm niet gesloten, of ontbreekt er een coördinaat.",
            "This %s is not right. Maybe its shape does not close, or a coordinate is missing."),
    /** The question itself cannot be read. */
    UNREADABLE_REQUEST(
            "Deze vraag is geen JSON-object (regel %s, teken %s). Misschien ontbreekt er een komma, een aanhalingsteken of een haakje.",
            "This question is no JSON object (line %s, character %s). Maybe a comma, a quotation mark or a bracket is missing."),
    /** A number out of bounds. */
    NOT_BETWEEN("Hier staat %s; het moet van %s tot en met %s zijn.", "Here stands %s; it must be from %s to %s."),
    /** Distances of one's own say nothing of places that are not in them. */
    TABLE_KNOWS_NO_PLACES(
            "Een eigen tabel met afstanden kent geen nieuwe plekken. Misschien kan het hemelsbreed of met een omwegfactor.",
            "A table of one's own knows no new places. Maybe it can be done as the crow flies or with a road factor."),
    /** There are more rows than fit. */
    TOO_MANY_PLACES("Er zijn meer dan %s rijen.", "There are more than %s rows."),
    /** Something that must be there is not, or is longer than fits. */
    MISSING_VALUE("Hier hoort “%s” te staan.", "“%s” belongs here."),
    /** There is no code to tell areas apart. */
    MISSING_CODE("De code ontbreekt.", "The code is missing."),
    /** A location has no name. */
    MISSING_NAME("De naam ontbreekt.", "The name is missing."),
    /** Nobody said how many people live there. */
    MISSING_INHABITANTS("Het aantal inwoners ontbreekt. Onbekend is iets anders dan nul.",
            "The number of inhabitants is missing. Unknown is something else than zero."),
    /** No whole number from 0. */
    NOT_A_COUNT("“%s” is geen aantal. Schrijf een heel getal vanaf 0, zonder punten.",
            "“%s” is no count. Write a whole number from 0, without dots."),
    /** No number where one belongs. */
    NOT_A_NUMBER("“%s” is geen getal.", "“%s” is no number."),
    /** The age bands hold more people than there are. */
    MORE_PEOPLE_THAN_INHABITANTS("De leeftijdsgroepen zijn samen %s mensen; er wonen er %s.",
            "The age bands are %s people together; %s live there."),
    /** No point and no postcode. */
    MISSING_POSITION("Er staat geen plek bij. Geef coördinaten of een postcode.",
            "There is no place. Give coordinates or a postcode."),
    /** First and second coordinate have changed places. */
    SWAPPED_COORDINATES("%s, %s ligt niet in Nederland. Misschien zijn de twee omgewisseld.",
            "%s, %s does not lie in the Netherlands. Maybe the two have changed places."),
    /** These look like coordinates of another kind. */
    OTHER_COORDINATES("%s, %s ligt niet in Nederland. Misschien zijn dit coördinaten in %s.",
            "%s, %s does not lie in the Netherlands. Maybe these are coordinates in %s."),
    /** The point lies elsewhere. */
    OUTSIDE_COUNTRY("%s, %s ligt niet in Nederland.", "%s, %s does not lie in the Netherlands."),
    /** Two ways to write the point lead to two points. */
    COORDINATES_DIFFER("De coördinaten in graden en in RD liggen %s meter van elkaar.",
            "The coordinates in degrees and in RD lie %s metres apart."),
    /** A geometry of another kind. */
    GEOMETRY_UNKNOWN("“%s” kunnen we niet gebruiken. Wel: Point, Polygon en MultiPolygon.",
            "“%s” cannot be used. These can: Point, Polygon and MultiPolygon."),
    /** Two areas have the same code. */
    DUPLICATE_CODE("De code “%s” staat er al, op %s.", "The code “%s” is there already, at %s."),
    /** Two locations have the same name and stand at the same postcode. */
    DUPLICATE_LOCATION("“%s” staat er al, op %s. Misschien is dit dezelfde locatie met een ander huisnummer.",
            "“%s” is there already, at %s. Maybe this is the same location with another house number."),
    /** Two locations stand at the same address. */
    DUPLICATE_ADDRESS("Op dit adres staat ook “%s”, op %s. Misschien is dit dezelfde locatie onder een andere naam.",
            "At this address “%s” stands as well, at %s. Maybe this is the same location under another name."),
    /** No municipality at all. */
    MISSING_MUNICIPALITY("De gemeente ontbreekt.", "The municipality is missing."),
    /** The location lies far away from every neighbourhood of its municipality. */
    FAR_FROM_MUNICIPALITY("Deze plek ligt %s km van %s. Misschien klopt een cijfer van de coördinaten niet.",
            "This place lies %s km from %s. Maybe a digit of the coordinates is not right."),
    /** The statistics office changed what it counts, and nobody knows for this year. */
    DEFINITION_UNSURE(
            "Welke locaties in %s meetelden, weten we niet: daar veranderde de statistiek. Misschien kunt u een kolom “definition” toevoegen.",
            "Which locations counted in %s is not known: the statistics changed there. Maybe you can add a column “definition”."),
    /** A table of published distances has none that was asked for. */
    NOT_PUBLISHED("In dit bestand staat geen afstand van %s. Misschien staat de gemeente er onder een andere naam in.",
            "This file has no distance of %s. Maybe the municipality is there under another name."),
    /** Two distances that should be one. */
    PUBLISHED_TWICE("Van %s staat er voor %s nog een afstand. Misschien is een van de twee van een wijk of buurt.",
            "Of %s there is another distance for %s. Maybe one of the two is of a part of it."),
    /** No area has this postcode. */
    UNKNOWN_POSTCODE("Postcode %s ligt in geen van de gebieden.", "Postcode %s lies in none of the areas."),
    /** A word that is none of the choices. */
    UNKNOWN_WORD("“%s” kunt u hier niet kiezen. Wel: %s.", "“%s” cannot be chosen here. These can: %s."),
    /** A change names a location that there is not. */
    UNKNOWN_LOCATION("Er is geen locatie “%s”. Er zijn: %s.", "There is no location “%s”. There are: %s."),
    /** No area of the file lies in this municipality. */
    NO_NEIGHBOURHOODS(
            "Voor %s zijn er geen gebieden met inwoners. Misschien staat de gemeente er onder een andere naam in.",
            "For %s there are no areas with inhabitants. Maybe the municipality is there under another name."),
    /** The municipality no longer exists. */
    FORMER_NAME("%s bestaat sinds %s niet meer. Misschien bedoelt u %s.",
            "%s no longer exists since %s. Maybe you mean %s."),
    /** Of a municipality the file has only those that went into it. */
    UNDER_FORMER_NAMES(
            "Voor %s zijn er geen gebieden; wel voor wat erin opging: %s. Misschien is er een nieuwer bestand.",
            "For %s there are no areas; there are for what went into it: %s. Maybe there is a newer file."),
    /** Nobody gave a file with places, and none came with the question. */
    NO_PLACES("Er zijn geen gebieden met inwoners. Stuur “neighbourhoods” mee, of stel ROBUUST_PLACES_FILE in.",
            "There are no areas with inhabitants. Send “neighbourhoods” along, or set ROBUUST_PLACES_FILE.");

    private final String nl;
    private final String en;

    PlaceProblem(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** This problem, at this place, with these values in its sentence. */
    Problem at(String place, Object... values) {
        Object[] shown = Arrays.stream(values).map(value -> shortened(String.valueOf(value))).toArray();
        return new Problem(place, code(), new Text(nl.formatted(shown), en.formatted(shown)));
    }

    private static String shortened(String value) {
        String line = value.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= 200 ? line : line.substring(0, 200) + "…";
    }
}
