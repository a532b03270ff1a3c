package nl.robuustebibliotheek.submission;

import java.util.Arrays;
import java.util.Locale;

/**
 * What can be wrong with a submission. The name in kebab-case is the stable code; {@code %s} stands for what was
 * submitted.
 */
enum ProblemCode {

    // The submission as a whole

    /** Nothing was sent, or only white space. */
    EMPTY_SUBMISSION("Er is niets aangeleverd. Stuur een zelfscan als JSON.",
            "Nothing was sent. Send a self-assessment as JSON."),
    /** More bytes than any library needs. */
    SUBMISSION_TOO_LARGE(
            "De zelfscan is %s bytes groot; er passen er hoogstens %s in.",
            "The self-assessment is %s bytes; at most %s fit."),
    /** The bytes are not UTF-8. */
    NOT_UTF_8("De zelfscan is geen UTF-8. Sla het bestand op als UTF-8.",
            "The self-assessment is not UTF-8. Save the file as UTF-8."),
    /** It is not JSON from some line and column on. */
    MALFORMED_JSON(
            "Dit is geen geldige JSON: het gaat mis op regel %s, teken %s.",
            "This is not valid JSON: it goes wrong at line %s, column %s."),
    /** Something follows the end of the submission. */
    TRAILING_CONTENT(
            "Na het einde van de zelfscan staat nog iets, op regel %s, teken %s.",
            "Something follows the end of the self-assessment, at line %s, column %s."),
    /** A name, number or text is too long to read, or lists and objects stand far too deep inside each other. */
    BEYOND_LIMITS(
            "Op regel %s, teken %s staat iets dat te lang is of te diep in elkaar staat om te lezen.",
            "At line %s, column %s there is something too long or too deep to read."),
    /** Lists and objects stand too deep inside each other. */
    NESTED_TOO_DEEP(
            "Hier staan meer dan %s lijsten en objecten in elkaar.",
            "More than %s lists and objects stand inside each other here."),
    /** There are more problems than are described. */
    MORE_PROBLEMS("En nog %s andere problemen.", "And %s more problems."),

    // Fields

    /** A field stands twice in the same object. */
    DUPLICATE_FIELD("Het veld “%s” staat hier twee keer.", "The field “%s” stands here twice."),
    /** A field that nobody knows. */
    UNKNOWN_FIELD("Het veld “%s” kennen we hier niet.", "The field “%s” is not known here."),
    /** A field that must be there. */
    MISSING_FIELD("Het veld “%s” ontbreekt.", "The field “%s” is missing."),
    /** A field that the library adds has a name that cannot be used. */
    FIELD_NAME(
            "De naam “%s” kan niet. Begin met een letter; gebruik letters, cijfers, punt, streepje en hoogstens 80 tekens.",
            "The name “%s” is not possible. Begin with a letter; use letters, digits, point, dash and at most 80 characters."),
    /** There is neither an ISIL nor a name. */
    LIBRARY_UNIDENTIFIED("Vul “isil” in, of “name”, of allebei.", "Give “isil”, or “name”, or both."),

    // Kinds

    /** An empty value. */
    NULL_VALUE("Hier staat null. Vul iets in, of laat het veld weg.",
            "Here stands null. Fill something in, or leave the field out."),
    /** Something else where an object belongs. */
    OBJECT_EXPECTED("Hier staat “%s”. Schrijf een object, tussen { en }.",
            "Here stands “%s”. Write an object, between { and }."),
    /** Something else where a list belongs. */
    LIST_EXPECTED("Hier staat “%s”. Schrijf een lijst, tussen [ en ].",
            "Here stands “%s”. Write a list, between [ and ]."),
    /** Something else where a text belongs. */
    TEXT_EXPECTED("Hier staat “%s”. Schrijf een tekst, tussen aanhalingstekens.",
            "Here stands “%s”. Write a text, in quotes."),
    /** Something else where yes or no belongs. */
    YES_NO_EXPECTED(
            "Hier staat “%s”. Schrijf true (ja) of false (nee), zonder aanhalingstekens.",
            "Here stands “%s”. Write true (yes) or false (no), without quotes."),
    /** Something else where a number belongs. */
    NUMBER_EXPECTED("Hier staat “%s”. Schrijf een getal, zoals 9.4.", "Here stands “%s”. Write a number, such as 9.4."),
    /** A text where a number belongs. */
    NUMBER_AS_TEXT(
            "Hier staat de tekst “%s”. Schrijf een getal met een punt en zonder aanhalingstekens, zoals 9.4.",
            "Here stands the text “%s”. Write a number with a point and without quotes, such as 9.4."),
    /** A number with decimals where a whole number belongs. */
    WHOLE_NUMBER_EXPECTED("Hier staat %s. Schrijf een heel getal.", "Here stands %s. Write a whole number."),
    /** Something else in a field of the library's own. */
    NUMBER_OR_YES_NO_EXPECTED(
            "Hier staat “%s”. Schrijf een getal met een punt, of true of false, zonder aanhalingstekens.",
            "Here stands “%s”. Write a number with a point, or true or false, without quotes."),

    // Numbers

    /** Below the field's bounds. */
    TOO_LOW("Hier staat %s; het laagste dat hier kan is %s.", "Here stands %s; the lowest possible here is %s."),
    /** Above the field's bounds. */
    TOO_HIGH("Hier staat %s; het hoogste dat hier kan is %s.", "Here stands %s; the highest possible here is %s."),
    /** More digits than anyone measures. */
    TOO_MANY_DECIMALS(
            "Hier staat %s; een getal heeft hoogstens %s cijfers achter de punt.",
            "Here stands %s; a number has at most %s decimals."),
    /** Too long, too large or too small to reckon with, or not a number at all. */
    NUMBER_OUT_OF_REACH("Met het getal %s kunnen we niet rekenen.", "We cannot reckon with the number %s."),

    // Texts

    /** Nothing but white space. */
    TEXT_EMPTY("Hier staat een lege tekst.", "Here stands an empty text."),
    /** More characters than fit. */
    TEXT_TOO_LONG("Deze tekst heeft %s tekens; er passen er hoogstens %s.",
            "This text has %s characters; at most %s fit."),
    /** More than one line where one belongs. */
    SEVERAL_LINES("“%s” heeft meer dan één regel.", "“%s” has more than one line."),
    /** Characters that cannot be printed. */
    UNREADABLE_TEXT("“%s” bevat tekens die niet te lezen zijn.", "“%s” has characters that cannot be read."),
    /** Not written in the way that this field asks. */
    WRONG_SHAPE("“%s” is hier niet goed geschreven. Zo wel: “%s”.",
            "“%s” is not written as it should be here. This is: “%s”."),
    /** Not one of the words that can be chosen. */
    UNKNOWN_CHOICE("“%s” kunt u hier niet kiezen. Wel: %s.", "“%s” cannot be chosen here. These can: %s."),
    /** A day that is not in the calendar. */
    IMPOSSIBLE_DATE(
            "“%s” is geen dag op de kalender. Schrijf een datum als 2027-12-31.",
            "“%s” is not a day in the calendar. Write a date as 2027-12-31."),

    // Lists

    /** An empty list where at least one entry belongs. */
    LIST_EMPTY("Deze lijst is leeg; er hoort minstens één in.", "This list is empty; it needs at least one entry."),
    /** Fewer entries than belong here. */
    TOO_FEW_ENTRIES("Hier staan er %s; er horen er %s.", "There are %s here; there should be %s."),
    /** More entries than fit. */
    TOO_MANY_ENTRIES("Hier staan er %s; er passen er hoogstens %s.", "There are %s here; at most %s fit."),

    // Answers

    /** An object that says neither a value nor why there is none. */
    NO_ANSWER(
            "Dit object geeft geen antwoord. Schrijf “value”, “unknown”, “notApplicable” of “byPartner”.",
            "This object gives no answer. Write “value”, “unknown”, “notApplicable” or “byPartner”."),
    /** An object that says more than one of these. */
    SEVERAL_ANSWERS(
            "Hier staat meer dan één antwoord: %s. Kies er één.",
            "There is more than one answer here: %s. Choose one."),
    /** A remark about a value without the value. */
    ONLY_WITH_VALUE("“%s” kan alleen samen met “value”.", "“%s” is possible only together with “value”."),
    /** A mark that is either there or left out. */
    TRUE_EXPECTED("Hier staat “%s”. Schrijf true, of laat het veld weg.",
            "Here stands “%s”. Write true, or leave the field out."),

    // What belongs together

    /** Two municipalities have the same code. */
    DUPLICATE_MUNICIPALITY("Gemeente “%s” staat twee keer in de lijst.", "Municipality “%s” is in the list twice."),
    /** A location lies in a municipality that is not in the list. */
    UNKNOWN_MUNICIPALITY(
            "“%s” staat niet bij “municipalities”. Daar staan: %s.",
            "“%s” is not among “municipalities”. These are: %s."),
    /** A location closes before it opens. */
    OPENING_BACKWARDS("De vestiging sluit om %s en opent om %s.", "The location closes at %s and opens at %s."),
    /** Two opening times with the same staffing overlap. */
    OPENING_OVERLAP("%s overlapt met %s op dezelfde dag.", "%s overlaps with %s on the same day."),
    /** More schools with an agreement than schools. */
    MORE_AGREEMENTS_THAN_SCHOOLS(
            "Er zijn %s scholen met een afspraak en %s scholen.",
            "There are %s schools with an agreement and %s schools."),
    /** A larger part than the whole. */
    PART_ABOVE_WHOLE(
            "Het deel dat niet bij de bibliotheek hoort is %s; het geheel is %s.",
            "The part that does not belong to the library is %s; the whole is %s.");

    private final String nl;
    private final String en;

    ProblemCode(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** This problem, at this place, with these values in its sentence. */
    Problem at(String pointer, Object... values) {
        Object[] shown = Arrays.stream(values).map(Shown::of).toArray();
        return new Problem(pointer, code(), new Text(nl.formatted(shown), en.formatted(shown)));
    }
}
