package nl.robuustebibliotheek.web.page;

import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;

/** The words of the page with an outcome. */
enum OutcomeWords {

    TITLE("Uitkomst: %s", "Outcome: %s"),
    EXAMPLE("Dit is een voorbeeld met een bedachte bibliotheek.",
            "This is an example with a library that does not exist."),
    CATEGORY("Categorie: %s", "Category: %s"),
    UNKNOWN("Zoek dit eerst uit", "Find this out first"),
    PATHS("De kleinste stappen die genoeg zijn", "The smallest steps that suffice"),
    REACHES("Genoeg voor: %s", "Enough for: %s"),
    NO_PATH("Er is geen stap nodig, of geen stap gevonden die zeker genoeg is.",
            "No step is needed, or none was found that surely suffices."),
    BLOCKS("Per bouwsteen", "By building block"),
    OVERVIEW("Overzicht", "Overview"),
    BLOCK("Bouwsteen", "Building block"),
    VERDICT("Uitkomst", "Outcome"),
    TO_STEPS("Wat u nu kunt doen: bewaren, aanpassen of een gespreksleidraad maken",
            "What you can do now: keep it, change it or make a conversation guide"),
    WHOLE("Over het geheel", "About the whole"),
    THIS_MUNICIPALITY("Over deze gemeente", "About this municipality"),
    FOLDED("%s (%d)", "%s (%d)"),
    FOLDED_MORE("%s, en verder (%d)", "%s, and also (%d)"),
    WHY("Waarom, en waar komt dit vandaan?", "Why, and where does this come from?"),
    TURNED_BY("Wie kan er iets aan doen: %s.", "Who can do something about it: %s."),
    FIELDS("Uit uw antwoorden: %s.", "From your answers: %s."),
    MISSING("Nog niet ingevuld: %s.", "Not filled in yet: %s."),
    RULE("Regel: %s (%s, regel %d).", "Rule: %s (%s, line %d)."),
    SOURCE("Bron van de norm: %s.", "Source of the norm: %s."),
    MUNICIPALITIES("Per gemeente", "By municipality"),
    SETBACKS("Als het tegenzit", "When something goes wrong"),
    LAW("Wettelijke basis", "Legal basis"),
    LAW_HOW("Of een bibliotheek aan de wet voldoet, bevestigt een mens.",
            "Whether a library meets the law is confirmed by a person."),
    LAW_SHOWN("Waaruit dit blijkt: %s.", "What shows it: %s."),
    LAW_NOT_SHOWN(
            "Niet bij elk punt is genoemd waaruit het blijkt. Wie bevestigt, heeft daar veel aan: een programma, een verslag, een afspraak.",
            "Not every item names what shows it. That helps whoever confirms it: a programme, a report, an agreement."),
    REMARKS("Vragen bij uw antwoorden", "Questions about your answers"),
    TALKING("Gesprekspunten", "Talking points"),
    EVIDENCE("Onderbouwing: %s", "Evidence: %s"),
    ON("Wat u nu kunt doen", "What you can do now"),
    CHANGE("Pas mijn antwoorden aan", "Change my answers"),
    NOT_KEPT(
            "Deze uitkomst is niet bewaard. Bewaart u hem, dan kunt u er een gespreksleidraad van maken en hem later terugzien.",
            "This outcome has not been kept. If you keep it you can make a conversation guide of it and see it again later."),
    KEEP("Bewaar deze uitkomst", "Keep this outcome"),
    KEPT("Bewaard. Het nummer is:", "Kept. Its number is:"),
    KEPT_HOW("Wie dit nummer heeft, kan de uitkomst lezen. Geef het alleen aan wie hem mag zien.",
            "Whoever has this number can read the outcome. Give it only to who may see it."),
    GUIDE("Maak een gespreksleidraad", "Make a conversation guide"),
    WHICH("Met welke gemeente", "With which municipality"),
    ALL_OF_THEM("Alle gemeenten samen", "All municipalities together"),
    LISTENER("Voor wie", "For whom"),
    EDITION("Welke editie", "Which edition"),
    FORMAT("Als wat", "As what"),
    MAKE("Maak de leidraad", "Make the guide"),
    RECEIPT("Controlegegevens", "Receipt"),
    RECEIPT_HOW("Regels: versie %s, %s. Beoordeeld op %s.", "Rules: release %s, %s. Assessed at %s.");

    private final Text text;

    OutcomeWords(String nl, String en) {
        this.text = new Text(nl, en);
    }

    String in(Language language, Object... values) {
        return values.length == 0 ? text.in(language) : text.in(language).formatted(values);
    }
}
