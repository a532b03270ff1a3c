package nl.robuustebibliotheek.web.page;

import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;

/** The words of the form that are no question. */
enum Words {

    TITLE("Zelfscan", "Self-assessment"),
    ERROR("Fout: ", "Error: "),
    STEP("Deel %d van %d", "Part %d of %d"),
    LEAVE_OPEN("Weet u iets niet? Laat het leeg. Leeg is geen nul: het telt als onbekend.",
            "Something you do not know? Leave it empty. Empty is not zero: it counts as unknown."),
    NOT_KEPT("Wij bewaren niets zolang u invult. Wilt u later verder? Bewaar uw antwoorden onderaan als bestand.",
            "We keep nothing while you fill in. To go on later, save your answers as a file at the bottom."),
    SUMMARY("Dit klopt nog niet", "This is not right yet"),
    ELSEWHERE("in het deel %s", "in the part %s"),
    NEXT("Volgende: %s", "Next: %s"),
    PREVIOUS("Vorige: %s", "Previous: %s"),
    OUTCOME("Bekijk de uitkomst", "See the outcome"),
    SAVE("Bewaar mijn antwoorden als bestand", "Save my answers as a file"),
    GO_TO("Alle delen", "All parts"),
    FILLED("%d van %d ingevuld", "%d of %d filled in"),
    HERE("u bent hier", "you are here"),
    MUNICIPALITY("Gemeente %d", "Municipality %d"),
    LOCATION("Vestiging %d", "Location %d"),
    ONE_MORE("Nog een gemeente", "One more municipality"),
    ONE_LESS("Laatste gemeente weg", "Remove the last municipality"),
    LOCATION_MORE("Nog een vestiging", "One more location"),
    LOCATION_LESS("Laatste vestiging weg", "Remove the last location"),
    OPENING("Openingstijden in een gewone week", "Opening hours in an ordinary week"),
    OPENING_HINT("Bijvoorbeeld 10:00-17:00, of 10:00-12:30, 13:30-17:00. Per dag: wie is er aan het werk?",
            "For example 10:00-17:00, or 10:00-12:30, 13:30-17:00. For each day: who is at work?"),
    DAY("Dag", "Day"),
    YES("Ja", "Yes"),
    NO("Nee", "No"),
    NOT_KNOWN("Weet ik nog niet", "I do not know yet"),
    ESTIMATE("Dit is een schatting", "This is an estimate"),
    CHOOSE("Kies", "Choose"),
    PERCENT("in procenten", "in percent"),
    EURO("in euro", "in euros"),
    DATE("zoals 2027-12-31", "such as 2027-12-31"),
    ISIL("zoals NL-0800000000; mag leeg blijven als u een naam invult",
            "such as NL-0800000000; may stay empty when you give a name"),
    CODE("zoals GM0363", "such as GM0363"),
    NEEDED("Nodig: de naam of de ISIL, het jaar, en van elke gemeente de code, de naam en het aantal inwoners.",
            "Needed: the name or the ISIL, the year, and for each municipality its code, name and inhabitants."),
    IN_FILE("Enkele vragen staan alleen in het bestand: partners, vestigingen van buren, en eigen velden. Wat daarvan in uw bestand stond, telt mee.",
            "A few questions are only in the file: partners, neighbours' locations, and fields of your own. What your file held of these counts."),
    HAVE_FILE("Verder met een bestand", "Go on with a file"),
    FILE("Uw bestand (JSON)", "Your file (JSON)"),
    OPEN_FILE("Open het bestand", "Open the file"),
    HAVE_ID("Een bewaarde uitkomst terugzien", "See a kept outcome again"),
    ID("Nummer van de beoordeling", "Number of the assessment"),
    OPEN_ID("Laat de uitkomst zien", "Show the outcome"),
    FILE_UNREADABLE("Dit bestand is geen zelfscan. Misschien koos u een ander bestand; het eindigt op .json.",
            "This file is no self-assessment. Maybe you chose another one; its name ends in .json.");

    private final Text text;

    Words(String nl, String en) {
        this.text = new Text(nl, en);
    }

    String in(Language language) {
        return text.in(language);
    }

    String in(Language language, Object... values) {
        return text.in(language).formatted(values);
    }

    Text text() {
        return text;
    }
}
