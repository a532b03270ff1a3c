package nl.robuustebibliotheek.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.guide.Guides;
import nl.robuustebibliotheek.guide.HouseStyles;
import nl.robuustebibliotheek.guide.InvalidGuideInput;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.MarkupText;
import nl.robuustebibliotheek.submission.Text;

/** The form with which an adviser sets a house style; it works without a script, and asks the token each time. */
@Controller
class HouseStylePage {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final String DUTCH = "/huisstijl";
    private static final String ENGLISH = "/en/house-style";
    /** Where the choice of a colour begins: with the usual one. */
    private static final String COLOUR = "#00667a";
    private static final int LONGEST_LOGO = 1 << 20;

    private final HouseStyles styles;
    private final OperatorAccess access;
    private final JsonMapper json;

    HouseStylePage(Guides guides, OperatorAccess access, JsonMapper json) {
        this.styles = guides.houseStyles();
        this.access = access;
        this.json = json;
    }

    /** What somebody filled in. */
    private record Filled(String style, String organisation, String colour, String footer) {

        static final Filled EMPTY = new Filled(HouseStyles.USUAL, "", COLOUR, "");

        static Filled of(HttpServletRequest request) {
            return new Filled(field(request, "style"), field(request, "organisation"), field(request, "colour"),
                    field(request, "footer"));
        }

        private static String field(HttpServletRequest request, String name) {
            return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
        }
    }

    @GetMapping({DUTCH, ENGLISH})
    ResponseEntity<byte[]> form(HttpServletRequest request) {
        return access.isOn() ? page(request, HttpStatus.OK, Filled.EMPTY, List.of())
                : page(request, HttpStatus.FORBIDDEN, Filled.EMPTY, List.of(new Text(
                        "Huisstijlen staan hier uit. Misschien is de dienst zonder ROBUUST_OPERATOR_TOKEN gestart.",
                        "House styles are off here. Maybe the service was started without ROBUUST_OPERATOR_TOKEN.")));
    }

    @PostMapping(path = {DUTCH, ENGLISH}, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<byte[]> keep(HttpServletRequest request) {
        Filled filled = Filled.of(request);
        if (!access.isToken(Filled.field(request, "token"))) {
            return page(request, HttpStatus.FORBIDDEN, filled, List.of(new Text(
                    "Deze sleutel is niet de goede. Misschien is er een teken weggevallen.",
                    "This token is not the right one. Maybe a character got lost.")));
        }
        try {
            styles.keep(filled.style(), body(filled, logo(request)), Optional.empty());
            return kept(request, filled);
        } catch (InvalidGuideInput invalid) {
            return page(request, HttpStatus.BAD_REQUEST, filled,
                    invalid.problems().stream().map(problem -> problem.detail()).toList());
        }
    }

    /** A logo that was kept before stays when no other is chosen. */
    private byte[] body(Filled filled, byte[] logo) {
        ObjectNode body = json.createObjectNode().put("organisation", filled.organisation())
                .put("colour", filled.colour());
        if (!filled.footer().isEmpty()) {
            body.put("footer", filled.footer());
        }
        Optional<String> picture = logo.length > 0 ? Optional.of(Base64.getEncoder().encodeToString(logo))
                : styles.kept(filled.style()).map(kept -> json.readTree(kept.document()).path("logo"))
                        .filter(before -> before.isString()).map(before -> before.stringValue());
        picture.ifPresent(text -> body.put("logo", text));
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

    private ResponseEntity<byte[]> kept(HttpServletRequest request, Filled filled) {
        Text said = new Text("De huisstijl is bewaard. Elk stuk dat u vanaf nu maakt, heeft hem.",
                "The house style is kept. Every document that you make from now on has it.");
        return answer(request, HttpStatus.OK, filled, "",
                "<p role=\"status\"><strong>" + said.in(language(request)) + "</strong></p>");
    }

    private ResponseEntity<byte[]> page(HttpServletRequest request, HttpStatus status, Filled filled,
            List<Text> problems) {
        if (problems.isEmpty()) {
            return answer(request, status, filled, "", "");
        }
        Language language = language(request);
        String list = problems.stream().map(each -> "<li>" + MarkupText.escaped(each.in(language)) + "</li>")
                .collect(Collectors.joining("\n"));
        String title = new Text("Dit is nog niet bewaard", "This is not kept yet").in(language);
        return answer(request, status, filled, title + ": ",
                "<div role=\"alert\"><h2>" + title + "</h2>\n<ul>\n" + list + "\n</ul></div>");
    }

    private static ResponseEntity<byte[]> answer(HttpServletRequest request, HttpStatus status, Filled filled,
            String state, String message) {
        Language language = language(request);
        String page = new String(OpenDocuments.read(HouseStylePage.class,
                "house-style." + AcceptLanguage.tag(language) + ".html"), StandardCharsets.UTF_8)
                .replace("{state}", state).replace("{message}", message)
                .replace("{colour}", MarkupText.escaped(filled.colour()))
                .replace("{style}", MarkupText.escaped(filled.style()));
        String whole = fill(fill(page, "{organisation}", filled.organisation()), "{footer}", filled.footer());
        return ResponseEntity.status(status).contentType(HTML)
                .header(HttpHeaders.CONTENT_LANGUAGE, AcceptLanguage.tag(language))
                .body(whole.getBytes(StandardCharsets.UTF_8));
    }

    private static String fill(String page, String place, String text) {
        return page.replace(place, MarkupText.escaped(text));
    }

    private static Language language(HttpServletRequest request) {
        return ENGLISH.equals(request.getRequestURI()) ? Language.EN : Language.NL;
    }
}
