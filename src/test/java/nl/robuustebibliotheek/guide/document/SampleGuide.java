package nl.robuustebibliotheek.guide.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import nl.robuustebibliotheek.guide.Audience;
import nl.robuustebibliotheek.guide.Edition;
import nl.robuustebibliotheek.submission.Language;

/** A made-up guide with every kind of part in it, and with texts that would do harm where they are not kept as text. */
public final class SampleGuide {

    /** What a spreadsheet would run, a page would obey, and a format would take for its own signs. */
    public static final String FORMULA = "=cmd|' /C calc'!A0";
    public static final String SCRIPT = "<script>alert(1)</script> & \"zo\"";
    public static final String SIGNS = "*ster* [haak](x) | streep; komma, `tik` # hek \\ schuin";

    private SampleGuide() {}

    public static GuideDocument of(Language language, Edition edition) {
        return of(language, edition, Audience.COUNCIL);
    }

    public static GuideDocument of(Language language, Edition edition, Audience audience) {
        boolean nl = language == Language.NL;
        List<Section> sections = new ArrayList<>(sections(nl));
        sections.removeIf(section -> !section.editions().contains(edition));
        return new GuideDocument("0198f2c4-7c1e-7d3a-9b60-2f6f0c1d2e3f",
                nl ? "Wat de bibliotheek voor Voorbeeldstad kan doen" : "What the library can do for Voorbeeldstad",
                "Voorbeeldstad", language, edition, audience,
                new Stamp("1.2.0", "sha256:" + "0123456789abcdef".repeat(4), LocalDate.of(2026, 11, 22),
                        nl ? "Dit is het begin van een gesprek en geen eindoordeel."
                                : "This is the start of a conversation and no final judgement."),
                sections, sources(nl));
    }

    private static List<Section> sections(boolean nl) {
        return List.of(opening(nl), figures(nl), chances(nl), costs(nl), calendar(nl), hardQuestions(nl), naughty());
    }

    private static Section opening(boolean nl) {
        return section("opening", nl ? "Waar het gesprek over gaat" : "What the conversation is about",
                new Summary(
                        List.of(nl ? "De bibliotheek bereikt 41% van de jeugd" : "The library reaches 41% of the young",
                                nl ? "Drie kansen bij doelen van de gemeente"
                                        : "Three chances with goals of the municipality"),
                        nl ? "Begin met het verhaal van het taalcafé." : "Begin with the story of the language café.",
                        true),
                new Part.Paragraph(Line.of(nl
                        ? "De gemeente wil dat iedereen kan meedoen. De bibliotheek is daarvoor een plek waar mensen binnenlopen zonder afspraak."
                        : "The municipality wants everyone to take part. The library is a place where people walk in without appointment.",
                        "accord", "law")),
                new Part.KeyFigures(List.of(
                        new Part.KeyFigure("48.200", nl ? "inwoners" : "inhabitants", List.of("cbs")),
                        new Part.KeyFigure("41%", nl ? "van de jeugd is lid" : "of the young are members",
                                List.of("scan")),
                        new Part.KeyFigure("56", nl ? "uur per week open" : "hours open a week", List.of("scan")))),
                new Part.Quotation(nl ? "We willen dat in 2030 niemand meer moeite heeft met een brief van de gemeente."
                        : "We want nobody to struggle with a letter from the municipality in 2030.",
                        nl ? "Coalitieakkoord Voorbeeldstad" : "Coalition accord Voorbeeldstad", "accord",
                        Optional.of("14")),
                new Part.Note(NoteKind.CAVEAT, Line.of(nl ? "Het ledencijfer telt ook kinderen van buiten de gemeente."
                        : "The membership figure includes children from elsewhere.", "scan")));
    }

    private static Section figures(boolean nl) {
        return section("figures", nl ? "Waar de bibliotheek op steunt" : "What the library rests on",
                new Summary(List.of(
                        nl ? "2,2 fte per 10.000 inwoners; richtwaarde 1,8"
                                : "2.2 fte per 10,000 inhabitants; guideline 1.8",
                        nl ? "Uren van vrijwilligers zijn nog niet bekend" : "Hours of volunteers are not known yet"),
                        nl ? "Leg uit wat de lijnen betekenen." : "Explain what the lines mean.", true),
                new Part.Chart(nl ? "Vier cijfers naast hun richtwaarde" : "Four figures beside their guideline value",
                        nl ? "Personeel ligt boven de ondergrens en onder de streefwaarde; het aandeel vrijwilligers is niet bekend."
                                : "Staff lies above the minimum and below the target; the share of volunteers is not known.",
                        List.of(bar(nl ? "Betaald personeel" : "Paid staff",
                                nl ? "fte per 10.000 inwoners" : "fte per 10,000 inhabitants", "2.2", "2.2", "1.8",
                                true, "2.6", 1),
                                bar(nl ? "Uren open met personeel" : "Hours open with staff",
                                        nl ? "uur per week" : "hours a week", "30", "38", "15", true, "40", 0),
                                bar(nl ? "Aandeel van uren door vrijwilligers" : "Share of hours by volunteers", "%",
                                        null, null, "30", false, null, 0),
                                bar(nl ? "Gemiddelde afstand tot de dichtstbijzijnde volledige vestiging"
                                        : "Average distance to the nearest full location", "km", "3.4", "3.4", "2.7",
                                        false, null, 1)),
                        List.of("scan", "proposal")),
                new Part.Bullets(
                        List.of(Line.of(nl ? "De jaarrekening ligt voor u klaar." : "The annual accounts are at hand.",
                                "scan"),
                                Line.of(nl ? "Wat wij niet weten, zeggen wij." : "What we do not know, we say.")),
                        false),
                new Part.Note(NoteKind.UNKNOWN,
                        Line.of(nl ? "Hoeveel uren vrijwilligers werken." : "How many hours volunteers work.")));
    }

    private static Section chances(boolean nl) {
        return section("chances", nl ? "Drie kansen" : "Three chances",
                new Summary(
                        List.of(nl ? "Taal: een taalpunt in de noordwijk" : "Language: a language point in the north",
                                nl ? "Jeugd: elke basisschool een leesconsulent"
                                        : "Youth: a reading consultant in each school",
                                nl ? "Digitaal: hulp op drie dagdelen" : "Digital: help on three half-days"),
                        nl ? "Vraag welke kans het eerst past." : "Ask which chance fits first.", true),
                new Part.Subheading(nl ? "Kans 1: taal" : "Chance 1: language"),
                new Part.Bullets(List.of(
                        Line.of(nl ? "Wat: een taalpunt in het buurthuis."
                                : "What: a language point in the community centre.", "evidence"),
                        Line.of(nl ? "Nodig: 0,4 fte en een ruimte." : "Needed: 0.4 fte and a room.")), true),
                new Part.Note(NoteKind.QUESTION,
                        Line.of(nl ? "Welke wijk ziet u het eerst?" : "Which district do you see first?")));
    }

    private static Section costs(boolean nl) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.words(nl ? "Taalpunt" : "Language point"), new Cell.Euro(new BigDecimal("28500")),
                Cell.amount(new BigDecimal("0.4"), 1, "fte"), new Cell.Share(new BigDecimal("0.125")),
                Cell.words("5.6")));
        rows.add(
                List.of(Cell.words(nl ? "Leesconsulent" : "Reading consultant"), new Cell.Euro(new BigDecimal("61000")),
                        Cell.amount(new BigDecimal("0.8"), 1, "fte"), Cell.unknown(), Cell.words("5.6")));
        IntStream.rangeClosed(1, 30).forEach(each -> rows.add(List.of(
                Cell.words((nl ? "Onderdeel " : "Item ") + each), new Cell.Euro(BigDecimal.valueOf(1000L * each)),
                Cell.amount(new BigDecimal("0.1"), 1, "fte"), new Cell.Share(new BigDecimal("0.02")),
                Cell.words("5.6"))));
        return section("costs", nl ? "Wat het kost" : "What it costs", null,
                new Part.Table(nl ? "Kosten per jaar, prijspeil 2026" : "Costs a year, prices of 2026",
                        nl ? List.of("Maatregel", "Structureel", "Personeel", "Aandeel van de subsidie", "Taakveld")
                                : List.of("Measure", "Structural", "Staff", "Share of the subsidy", "Task field"),
                        rows, List.of("scan")),
                new Part.Passage(nl ? "Financiële gevolgen" : "Financial consequences",
                        nl ? "raadsbrief, onder Financiën" : "letter to the council, under Finance",
                        List.of(Line.of(nl ? "De kosten zijn € 28.500 per jaar en komen ten laste van taakveld 5.6."
                                : "The costs are € 28,500 a year, charged to task field 5.6.", "scan"),
                                Line.of(nl ? "Dekking: het budget voor basisvaardigheden."
                                        : "Cover: the budget for basic skills."))),
                new Part.Note(NoteKind.BILL,
                        Line.of(nl ? "Het wetsvoorstel vraagt om een meerjarenplan."
                                : "The bill asks for a multi-year plan.", "law")),
                new Part.Illustration(nl ? "Kaart van de vestigingen" : "Map of the locations",
                        nl ? "Twee vestigingen, beide in het midden." : "Two locations, both in the middle.",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 480 200\" width=\"480\" height=\"200\" role=\"img\" aria-label=\"kaart\">"
                                + "<rect width=\"480\" height=\"200\" fill=\"#e6edf0\"/><circle cx=\"200\" cy=\"90\" r=\"14\" fill=\"#00667a\"/>"
                                + "<circle cx=\"290\" cy=\"120\" r=\"10\" fill=\"#b34a00\"/></svg>",
                        new Part.Table(nl ? "Vestigingen" : "Locations",
                                nl ? List.of("Vestiging", "Afstand") : List.of("Location", "Distance"),
                                List.of(List.of(Cell.words("Centrum"), Cell.amount(new BigDecimal("1.2"), 1, "km"))),
                                List.of("scan"))));
    }

    private static Section calendar(boolean nl) {
        return section("calendar", nl ? "Het jaar van de gemeente" : "The municipality's year", null,
                new Part.Moments(List.of(
                        new Moment("spring-2027-GM9999@robuustebibliotheek", LocalDate.of(2027, 3, 1),
                                Optional.of(LocalDate.of(2027, 4, 15)),
                                nl ? "Kadernota wordt geschreven" : "Framework memo is written",
                                nl ? "beleidsambtenaar cultuur" : "policy officer for culture",
                                nl ? "Lever een alinea aan over de drie kansen; bel eerst, want wat nu op papier komt, staat in juni in de stukken van de raad."
                                        : "Hand in a paragraph on the three chances; call first, for what is written now is in the council's papers in June."),
                        new Moment("delivery-2027-GM9999@robuustebibliotheek", LocalDate.of(2027, 5, 1),
                                Optional.empty(),
                                nl ? "Verantwoording inleveren" : "Hand in the account", nl ? "bibliotheek" : "library",
                                nl ? "Jaarrekening en verslag, met komma; puntkomma"
                                        : "Accounts and report, comma; semicolon"))));
    }

    private static Section hardQuestions(boolean nl) {
        return new Section("hard-questions", nl ? "Lastige vragen" : "Hard questions", EnumSet.of(Edition.PREPARATION),
                List.of(new Part.Paragraph(Line.of(nl ? "Waarom is de reserve zo hoog? Zeg eerlijk waarvoor zij is."
                        : "Why is the reserve this high? Say honestly what it is for.", "scan")),
                        new Part.Note(NoteKind.EDITED,
                                Line.of(nl ? "Noem dit alleen als ernaar wordt gevraagd."
                                        : "Only mention when asked."))),
                Optional.empty());
    }

    private static Section naughty() {
        return section("naughty", "Signs " + SCRIPT, null,
                new Part.Paragraph(Line.of(SIGNS)), new Part.Paragraph(Line.of(SCRIPT)),
                new Part.Table("Namen", List.of("Naam", "Getal"),
                        List.of(List.of(Cell.words(FORMULA), Cell.amount(BigDecimal.TEN, 0)),
                                List.of(Cell.words("+31 plus"), Cell.amount(new BigDecimal("-3"), 0)),
                                List.of(Cell.words("@zo"), Cell.words(SIGNS))),
                        List.of("scan")));
    }

    private static Section section(String key, String title, Summary summary, Part... parts) {
        return new Section(key, title, EnumSet.allOf(Edition.class), List.of(parts), Optional.ofNullable(summary));
    }

    private static Bar bar(String label, String unit, String low, String high, String bound, boolean least,
            String target,
            int decimals) {
        return new Bar(label, unit,
                low == null ? Optional.empty() : Optional.of(new Bar.Range(new BigDecimal(low), new BigDecimal(high))),
                Optional.of(new Bar.Bound(new BigDecimal(bound), least)),
                Optional.ofNullable(target).map(BigDecimal::new), decimals);
    }

    private static List<Reference> sources(boolean nl) {
        return List.of(
                new Reference("accord", nl ? "Coalitieakkoord" : "Coalition accord", "Gemeente Voorbeeldstad",
                        Optional.of(2026),
                        Optional.of("https://voorbeeldstad.example/akkoord"), nl ? "beleid" : "policy",
                        Optional.empty()),
                new Reference("law", "Wet stelsel openbare bibliotheekvoorzieningen",
                        nl ? "Staat der Nederlanden" : "State of the Netherlands",
                        Optional.of(2014), Optional.of("https://wetten.overheid.nl/BWBR0035878"), nl ? "wet" : "law",
                        Optional.empty()),
                new Reference("cbs", "Bevolking per gemeente", "CBS", Optional.of(2026), Optional.empty(),
                        nl ? "telling" : "count", Optional.empty()),
                new Reference("scan", nl ? "Zelfscan van de bibliotheek" : "Self-assessment of the library",
                        "Bibliotheek Voorbeeldstad",
                        Optional.of(2025), Optional.of("javascript:alert(1)"), nl ? "eigen opgave" : "own statement",
                        Optional.empty()),
                new Reference("proposal", nl ? "Voorstel richtwaarden" : "Proposed guideline values",
                        "Robuuste bibliotheek", Optional.of(2026),
                        Optional.empty(), nl ? "voorstel" : "proposal",
                        Optional.of(nl ? "Nog niet vastgesteld." : "Not adopted yet.")),
                new Reference("evidence", "Impactmonitor", "KB", Optional.of(2022), Optional.empty(),
                        nl ? "onderzoek" : "research",
                        Optional.of(nl ? "Deelnemers zeggen het zelf." : "Participants say so themselves.")));
    }
}
