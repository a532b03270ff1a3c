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
    LOCATIONS("Vestigingen", "Locations"),
    LOCATIONS_HINT("Vul elke plek in waar mensen terechtkunnen, ook een servicepunt, een afhaalpunt of de bibliobus.",
            "Fill in each place where people can go, also a service point, a pick-up point or the library bus."),
    LOCATION_MORE("Nog een vestiging", "One more location"),
    LOCATION_LESS("Laatste vestiging weg", "Remove the last location"),
    PARTNERS("Partners", "Partners"),
    PARTNERS_HINT("Met welke soorten organisaties werkt u samen? Vul elke soort één keer in.",
            "With which kinds of organisations do you work together? Fill in each kind once."),
    PARTNER("Soort partner %d", "Kind of partner %d"),
    PARTNER_MORE("Nog een soort partner", "One more kind of partner"),
    PARTNER_LESS("Laatste soort partner weg", "Remove the last kind of partner"),
    OWN_FIELDS("Eigen velden", "Fields of your own"),
    OWN_HINT("Alleen als het projectteam of uw adviseur om een extra gegeven vraagt. Anders kunt u dit overslaan.",
            "Only if the project team or your adviser asks for something more. Otherwise you can skip this."),
    OWN_FIELD("Eigen veld %d", "Own field %d"),
    OWN_MORE("Nog een eigen veld", "One more own field"),
    OWN_LESS("Laatste eigen veld weg", "Remove the last own field"),
    NO_VALUE("Niet van toepassing, of via een partner", "Does not apply, or through a partner"),
    OTHER_ANSWER("Kies dan wat bij u klopt", "Then choose what is right for you"),
    AS_ABOVE("Ik vul het hierboven in, of laat het leeg", "I fill it in above, or leave it empty"),
    REASON("Waarom is het niet van toepassing, of welke partner doet het?",
            "Why does it not apply, or which partner does it?"),
    OPENING("Openingstijden in een gewone week", "Opening hours in an ordinary week"),
    OPENING_HINT(
            "Bijvoorbeeld 10:00-17:00, of 10:00-12:30, 13:30-17:00. Schrijf de tijden bij wie er dan werkt; onder niemand staan de uren zonder personeel.",
            "For example 10:00-17:00, or 10:00-12:30, 13:30-17:00. Write the times with who is at work then; under nobody stand the hours without staff."),
    DAY("Dag", "Day"),
    YES("Ja", "Yes"),
    NO("Nee", "No"),
    NOT_KNOWN("Weet ik nog niet", "I do not know yet"),
    ESTIMATE("Dit is een schatting", "This is an estimate"),
    CHOOSE("Kies", "Choose"),
    PERCENT("in procenten: vul 5 in voor 5 procent", "in percent: fill in 5 for 5 percent"),
    EURO("in euro", "in euros"),
    DATE("zoals 2027-12-31", "such as 2027-12-31"),
    ISIL("zoals NL-0800000000; mag leeg blijven als u een naam invult",
            "such as NL-0800000000; may stay empty when you give a name"),
    CODE("zoals GM0363; het CBS heeft een lijst van alle codes",
            "such as GM0363; Statistics Netherlands (CBS) lists all codes"),
    NEEDED("Nodig: de naam of de ISIL, het jaar, en van elke gemeente de code, de naam en het aantal inwoners.",
            "Needed: the name or the ISIL, the year, and for each municipality its code, name and inhabitants."),
    IN_FILE("Enkele vragen staan alleen in het bestand: vestigingen van buren, met wie u een vestiging deelt, de plek op de kaart en soorten informatiepunten. Wat daarvan in uw bestand stond, telt mee.",
            "A few questions are only in the file: neighbours' locations, with whom you share a location, the place on the map and kinds of information points. What your file held of these counts."),
    HAVE_FILE("Verder met een bestand", "Go on with a file"),
    FILE("Uw bestand (JSON)", "Your file (JSON)"),
    OPEN_FILE("Open het bestand", "Open the file"),
    HAVE_ID("Een bewaarde uitkomst terugzien", "See a kept outcome again"),
    ID("Nummer van de beoordeling", "Number of the assessment"),
    OPEN_ID("Laat de uitkomst zien", "Show the outcome"),
    FILE_UNREADABLE("Dit bestand is geen zelfscan. Misschien koos u een ander bestand; het eindigt op .json.",
            "This file is no self-assessment. Maybe you chose another one; its name ends in .json."),
    FILE_TOO_LARGE(
            "Dit bestand is te groot om in het formulier te openen. Misschien kunt u het zonder formulier insturen: op de startpagina staat hoe, onder Voor wie programmeert.",
            "This file is too large to open in the form. Maybe you can send it in without the form: the start page tells how, under For programmers."),
    TOO_MUCH(
            "Dit is meer dan het formulier kan dragen. Misschien kan er ergens tekst weg; u kunt uw antwoorden wel als bestand bewaren.",
            "This is more than the form can carry. Maybe some text can go; you can still save your answers as a file.");

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
