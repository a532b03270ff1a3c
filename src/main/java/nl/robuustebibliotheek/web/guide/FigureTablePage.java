package nl.robuustebibliotheek.web.guide;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import nl.robuustebibliotheek.calibration.sheet.Sheet;
import nl.robuustebibliotheek.guide.Guides;
import nl.robuustebibliotheek.guide.InvalidGuideInput;
import nl.robuustebibliotheek.guide.context.FigureTableReader;
import nl.robuustebibliotheek.guide.context.MunicipalityContext;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.ForPeople;
import nl.robuustebibliotheek.web.HtmlForm;
import nl.robuustebibliotheek.web.HtmlPage;
import nl.robuustebibliotheek.web.OperatorDoor;
import nl.robuustebibliotheek.web.OwnForm;
import nl.robuustebibliotheek.web.PageLanguage;
import nl.robuustebibliotheek.web.UploadedFile;
import nl.robuustebibliotheek.web.context.ContextPart;
import nl.robuustebibliotheek.web.context.TypedPart;
import nl.robuustebibliotheek.web.guide.MunicipalityDesk.Opened;
import nl.robuustebibliotheek.web.page.Addresses;

/** Reads figures from a table that an adviser chooses in a browser; they stand on the page first and are kept after that. */
@ForPeople
@RequestMapping({Addresses.MUNICIPALITY_NL + "/{code}/figures/table",
        Addresses.MUNICIPALITY_EN + "/{code}/figures/table"})
class FigureTablePage {

    private static final String FIGURES = "figures";
    private static final int MOST_BYTES = 1 << 20;
    private static final Text EXAMPLE = new Text("thema;naam;gemeente;nederland;eenheid;jaar;bron",
            "theme;name;municipality;national;unit;year;source");
    private static final Text EXAMPLE_ROW = new Text(
            "literacy;Volwassenen die moeite hebben met taal;12,4;11,8;procent;2024;waarstaatjegemeente.nl",
            "literacy;Adults who find language hard;12,4;11,8;percent;2024;waarstaatjegemeente.nl");

    private final MunicipalityDesk desk;
    private final PolicyTextDesk texts;
    private final Guides guides;
    private final OperatorDoor door;
    private final FigureTableReader tables = new FigureTableReader();

    FigureTablePage(MunicipalityDesk desk, PolicyTextDesk texts, Guides guides, OperatorDoor door) {
        this.desk = desk;
        this.texts = texts;
        this.guides = guides;
        this.door = door;
    }

    @GetMapping
    ResponseEntity<byte[]> ask(@PathVariable String code, HttpServletRequest request) {
        Language language = PageLanguage.of(request);
        return (door.isOpen(request) ? question(desk.open(code), language, List.of())
                : MunicipalityView.entrance(language)).answer(HttpStatus.OK.value());
    }

    @PostMapping
    ResponseEntity<byte[]> read(@PathVariable String code, HttpServletRequest request) {
        door.check(request);
        OwnForm.check(request);
        Language language = PageLanguage.of(request);
        Opened opened = desk.open(code);
        try {
            MunicipalityContext read = MunicipalityContext.of(code)
                    .withFigures(tables.read(UploadedFile.read(request, "file", MOST_BYTES)));
            ContextPart part = desk.part(FIGURES);
            TypedPart typed = TypedPart.of(part, opened.context(), language).instead(FIGURES,
                    guides.contexts().shown(read).path(FIGURES));
            return new MunicipalityView(opened, language).said(new Text(
                    "De tabel is gelezen. Deze cijfers komen in de plaats van die er stonden. Er is nog niets bewaard.",
                    "The table has been read. These figures take the place of those that stood here. Nothing is kept yet."))
                    .part(typed, part.fingerprint(opened.context())).answer(HttpStatus.OK.value());
        } catch (InvalidGuideInput invalid) {
            return question(opened, language, invalid.problems().list()).answer(HttpStatus.BAD_REQUEST.value());
        }
    }

    private HtmlPage question(Opened opened, Language language, List<Problem> problems) {
        String figures = MunicipalityView.path(opened.code()) + "/" + FIGURES;
        HtmlPage page = new HtmlPage(language, figures + "/table", new Text("Cijfers uit een tabel: " + opened.name(),
                "Figures from a table: " + opened.name()));
        page.link(PageLanguage.in(figures, language), new Text("De cijfers van " + opened.name(),
                "The figures of " + opened.name()));
        if (!problems.isEmpty()) {
            page.wrong(new Text("Deze tabel is niet gelezen. Wat er stond, staat er nog.",
                    "This table has not been read. What stood there is still there."));
            page.add(new Sheet().items(problems.stream().map(FigureTablePage::placed).toList()));
        }
        page.paragraph(new Text(
                "Bewaar de tabel in uw rekenblad als CSV, met puntkomma’s tussen de kolommen en een komma "
                        + "in decimalen. De eerste rij noemt de kolommen. Alleen nederland mag leeg zijn.",
                "Save the table in your spreadsheet as CSV, with semicolons between the columns and a comma in decimals. "
                        + "The first row names the columns. Only national may be empty."));
        page.add(new Sheet().items(List.of(EXAMPLE, EXAMPLE_ROW)));
        page.add(new HtmlForm(language, figures + "/table").file("file", ".csv,text/csv", new Text("Tabel", "Table"),
                new Text("Hoogstens 200 rijen.", "At most 200 rows."))
                .button(new Text("Lees de tabel", "Read the table")));
        page.heading(2, new Text("Welke cijfers bij welk thema passen", "Which figures fit which theme"));
        page.paragraph(new Text("In de kolom thema staat het woord dat hier vooraan staat.",
                "The column theme holds the word that stands first here."));
        return page.add(new Sheet().items(texts.data().themes().stream().map(theme -> {
            String nl = theme.figures().stream().map(each -> each.name().nl() + " (" + each.site() + ")")
                    .reduce((one, other) -> one + "; " + other).orElse("geen");
            String en = theme.figures().stream().map(each -> each.name().en() + " (" + each.site() + ")")
                    .reduce((one, other) -> one + "; " + other).orElse("none");
            return new Text(theme.id() + ", " + theme.title().nl() + ": " + nl,
                    theme.id() + ", " + theme.title().en() + ": " + en);
        }).toList()));
    }

    /** By row and column, as the table itself counts: its first row names the columns. */
    private static Text placed(Problem problem) {
        String[] parts = problem.pointer().split("/", -1);
        if (parts.length < 2 || !parts[1].matches("[0-9]{1,4}")) {
            return problem.detail();
        }
        int row = Integer.parseInt(parts[1]) + 1;
        String column = parts.length > 2 ? parts[2] : "";
        int place = List.of(EXAMPLE.en().split(";", -1)).indexOf(column);
        String dutch = place < 0 ? "" : ", " + EXAMPLE.nl().split(";", -1)[place];
        return new Text("Rij " + row + dutch + ": " + problem.detail().nl(),
                "Row " + row + (place < 0 ? "" : ", " + column) + ": " + problem.detail().en());
    }
}
