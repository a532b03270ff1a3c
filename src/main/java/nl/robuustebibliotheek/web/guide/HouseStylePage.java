package nl.robuustebibliotheek.web.guide;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.guide.Guides;
import nl.robuustebibliotheek.guide.HouseStyles;
import nl.robuustebibliotheek.guide.InvalidGuideInput;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.MarkupText;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.ForPeople;
import nl.robuustebibliotheek.web.HtmlForm;
import nl.robuustebibliotheek.web.HtmlPage;
import nl.robuustebibliotheek.web.InvalidRequest;
import nl.robuustebibliotheek.web.OperatorDoor;
import nl.robuustebibliotheek.web.OwnForm;
import nl.robuustebibliotheek.web.PageLanguage;
import nl.robuustebibliotheek.web.page.Addresses;

/** The form with which an adviser sets a house style, in a browser without script. */
@ForPeople
@RequestMapping({Addresses.HOUSE_STYLE_NL, Addresses.HOUSE_STYLE_EN})
class HouseStylePage {

    private static final String PATH = Addresses.HOUSE_STYLE_NL;
    private static final Text NONE = new Text("", "");
    private static final int LONGEST_LOGO = 1 << 20;

    private final HouseStyles styles;
    private final OperatorDoor door;
    private final JsonMapper json;

    HouseStylePage(Guides guides, OperatorDoor door, JsonMapper json) {
        this.styles = guides.houseStyles();
        this.door = door;
        this.json = json;
    }

    /** What stands in the form. */
    private record Filled(String style, String organisation, String colour, String footer) {

        /** Where the choice of a colour begins: with the one that documents have without a house style. */
        private static final String COLOUR = "#00667a";

        static Filled of(HttpServletRequest request) {
            return new Filled(field(request, "style"), field(request, "organisation"), field(request, "colour"),
                    field(request, "footer"));
        }

        static Filled of(String style, JsonNode kept) {
            return new Filled(style, kept.path("organisation").asString(""), kept.path("colour").asString(COLOUR),
                    kept.path("footer").asString(""));
        }

        private static String field(HttpServletRequest request, String name) {
            return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
        }
    }

    @GetMapping
    ResponseEntity<byte[]> form(HttpServletRequest request) {
        HtmlPage page = page(request);
        if (!door.isOpen(request)) {
            page.paragraph(new Text("Deze pagina is voor adviseurs. U hebt de sleutel van de beheerder nodig.",
                    "This page is for advisers. You need the operator's token."));
            return OperatorDoor.entrance(page, PATH).answer(HttpStatus.OK.value());
        }
        String asked = Filled.field(request, "style");
        String style = asked.isEmpty() ? HouseStyles.USUAL : asked;
        return answer(page, Filled.of(style, kept(style)), HttpStatus.OK);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<byte[]> keep(HttpServletRequest request) {
        door.check(request);
        OwnForm.check(request);
        Filled filled = Filled.of(request);
        HtmlPage page = page(request);
        try {
            styles.keep(filled.style(), body(filled, logo(request)), Optional.empty());
        } catch (InvalidGuideInput invalid) {
            List<Problem> problems = invalid.problems().list();
            page.wrong(new Text("Dit is nog niet bewaard.", "This is not kept yet."));
            problems.forEach(problem -> page.wrong(problem.detail()));
            return answer(page, filled, HttpStatus.BAD_REQUEST);
        }
        page.add("<div role=\"status\">");
        page.note(new Text("De huisstijl is bewaard. Elk stuk dat u vanaf nu maakt, heeft hem.",
                "The house style is kept. Every document that you make from now on has it.")).add("</div>\n");
        return answer(page, filled, HttpStatus.OK);
    }

    @PostMapping("/entrance")
    ResponseEntity<Void> enter(HttpServletRequest request) {
        return door.enter(request, PATH);
    }

    @PostMapping("/exit")
    ResponseEntity<Void> leave(HttpServletRequest request) {
        return door.leave(request, PATH);
    }

    private static HtmlPage page(HttpServletRequest request) {
        return new HtmlPage(PageLanguage.of(request), PATH, new Text("Huisstijl", "House style"));
    }

    private ResponseEntity<byte[]> answer(HtmlPage page, Filled filled, HttpStatus status) {
        Language language = page.language();
        page.paragraph(new Text(
                "Zo zien de stukken eruit die uw organisatie maakt: leidraad, feitenblad, dia’s en tabellen.",
                "This is how the documents look that your organisation makes: guide, fact sheet, slides and tables."));
        page.add(fields(new HtmlForm(language, PATH), filled)
                .button(new Text("Bewaar", "Keep")));
        List<String> others = styles.keys().stream().filter(key -> !key.equals(filled.style())).toList();
        if (!others.isEmpty()) {
            page.heading(2, new Text("Andere huisstijlen", "Other house styles"));
            String address = PageLanguage.in(PATH, language);
            others.forEach(key -> page.link(address + "?style=" + key, new Text(key, key)));
        }
        return page.add(new HtmlForm(language, PATH + "/exit").asButton(new Text("Afsluiten", "Leave")))
                .answer(status.value());
    }

    private static HtmlForm fields(HtmlForm form, Filled filled) {
        return form
                .input("organisation", "text", "required maxlength=\"100\"" + value(filled.organisation()),
                        new Text("Naam van de organisatie", "Name of the organisation"), NONE)
                .input("colour", "color", value(filled.colour()), new Text("Kleur", "Colour"), new Text(
                        "Letters in deze kleur moeten op wit goed te lezen zijn. Is de kleur te licht, dan stellen wij de "
                                + "dichtstbijzijnde voor die wel kan.",
                        "Letters in this colour have to be easy to read on white. When the colour is too light, we "
                                + "propose the nearest that passes."))
                .input("footer", "text", "maxlength=\"160\"" + value(filled.footer()),
                        new Text("Regel onder aan elke bladzijde", "Line at the foot of every page"),
                        new Text("Mag leeg blijven.", "May stay empty."))
                .file("logo", "image/png,image/jpeg", new Text("Logo", "Logo"), new Text(
                        "PNG of JPEG van hoogstens 256 KiB. Mag leeg blijven; een logo dat u eerder bewaarde, blijft.",
                        "PNG or JPEG of at most 256 KiB. May stay empty; a logo that you kept before stays."))
                .input("style", "text", "required maxlength=\"100\" pattern=\"[a-z0-9\\-]+\"" + value(filled.style()),
                        new Text("Naam van deze huisstijl", "Name of this house style"), new Text(
                                "De huisstijl die default heet, geldt voor alle stukken. Gebruik kleine letters en streepjes.",
                                "The house style called default goes for all documents. Use small letters and dashes."));
    }

    private static String value(String text) {
        return " value=\"" + MarkupText.escaped(text) + "\"";
    }

    private JsonNode kept(String style) {
        return styles.kept(style).map(kept -> json.readTree(kept.document())).orElseGet(json::createObjectNode);
    }

    /** A logo that was kept before stays when no other is chosen. */
    private byte[] body(Filled filled, byte[] logo) {
        ObjectNode body = json.createObjectNode().put("organisation", filled.organisation())
                .put("colour", filled.colour());
        if (!filled.footer().isEmpty()) {
            body.put("footer", filled.footer());
        }
        String picture = logo.length > 0 ? Base64.getEncoder().encodeToString(logo)
                : kept(filled.style()).path("logo").asString("");
        if (!picture.isEmpty()) {
            body.put("logo", picture);
        }
        return json.writeValueAsBytes(body);
    }

    private static byte[] logo(HttpServletRequest request) {
        try {
            Part part = request.getPart("logo");
            return part == null ? new byte[0] : part.getInputStream().readNBytes(LONGEST_LOGO);
        } catch (IOException | ServletException broken) {
            throw new InvalidRequest("body-incomplete",
                    new Text("Wat u stuurde kwam niet helemaal binnen. Misschien lukt het als u het nog eens stuurt.",
                            "What you sent did not arrive whole. Maybe it works when you send it again."));
        }
    }
}
