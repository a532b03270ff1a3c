package nl.robuustebibliotheek.guide.format;

import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;

/** The words that documents add of themselves, around what the guide says. */
enum Label {

    GUIDE("Gespreksleidraad", "Conversation guide"),
    FACT_SHEET("Feitenblad", "Fact sheet"),
    FOR("Voor", "For"),
    CONTENTS("Inhoud", "Contents"),
    TO_CONTENT("Naar de inhoud", "Skip to content"),
    SOURCES("Bronnen", "Sources"),
    SOURCE("Bron", "Source"),
    PAGE("pagina", "page"),
    RELEASE("Versie van de regels", "Version of the rules"),
    HASH("Kenmerk van die versie", "Fingerprint of that version"),
    DATE("Datum", "Date"),
    COLOPHON("Over dit document", "About this document"),
    MEANT_FOR("Om over te nemen in", "To paste into"),
    CHART_AS_TABLE("De grafiek als tabel", "The chart as a table"),
    WHAT("Onderwerp", "Subject"),
    VALUE("Waarde", "Value"),
    VALUES("Waarden", "Values"),
    CHART("Grafiek", "Chart"),
    UNIT("Eenheid", "Unit"),
    MINIMUM("Ondergrens", "Minimum"),
    MAXIMUM("Bovengrens", "Maximum"),
    BOUND("Grens", "Bound"),
    TARGET("Streefwaarde", "Target"),
    UNKNOWN("nog niet bekend", "not known yet"),
    BETWEEN("tussen", "between"),
    AND("en", "and"),
    AT_LEAST("minstens", "at least"),
    AT_MOST("hoogstens", "at most"),
    WHEN("Wanneer", "When"),
    UNTIL("tot en met", "up to and including"),
    MOMENT("Moment", "Moment"),
    WHO("Wie", "Who"),
    MOMENTS("Momenten", "Moments"),
    FIGURES("Cijfers", "Figures"),
    FIGURE("Cijfer", "Figure"),
    SECTION("Onderdeel", "Section"),
    TABLE("Tabel", "Table"),
    COLUMN("Kolom", "Column"),
    ROW("Rij", "Row"),
    NUMBER("Nummer", "Number"),
    PUBLISHER("Uitgever", "Publisher"),
    YEAR("Jaar", "Year"),
    KIND("Soort", "Kind"),
    ADDRESS("Adres", "Address"),
    CAVEAT("Let op", "Mind"),
    /** Above the sections that have no slide of their own. */
    ALSO("Verder in de gespreksleidraad", "Also in the conversation guide"),
    SCROLL("Schuif de tabel opzij om alles te zien", "Move the table sideways to see all of it"),
    MORE("Meer hierover staat in de gespreksleidraad.", "The conversation guide tells more.");

    private final Text text;

    Label(String nl, String en) {
        this.text = new Text(nl, en);
    }

    String in(Language language) {
        return text.in(language);
    }
}
