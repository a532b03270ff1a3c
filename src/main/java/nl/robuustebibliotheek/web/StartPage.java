package nl.robuustebibliotheek.web;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.MarkupText;
import nl.robuustebibliotheek.web.page.Frame;

/** The way in: at {@code /} in the language that the reader's browser asks for, at {@code /nl} and {@code /en} in that one. */
@Controller
class StartPage {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final String dutch = page(Language.NL, "/en");
    private final String english = page(Language.EN, "/nl");

    @GetMapping("/")
    ResponseEntity<byte[]> asAsked(HttpServletRequest request) {
        return answer(AcceptLanguage.of(request), request);
    }

    @GetMapping("/nl")
    ResponseEntity<byte[]> dutch(HttpServletRequest request) {
        return answer(Language.NL, request);
    }

    @GetMapping("/en")
    ResponseEntity<byte[]> english(HttpServletRequest request) {
        return answer(Language.EN, request);
    }

    /** With the address at which the reader found this page in the command to copy. */
    private ResponseEntity<byte[]> answer(Language language, HttpServletRequest request) {
        String page = switch (language) {
            case NL -> dutch;
            case EN -> english;
        };
        String address = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
        return ResponseEntity.ok().contentType(HTML)
                .header(HttpHeaders.CONTENT_LANGUAGE, AcceptLanguage.tag(language))
                .varyBy(AcceptLanguage.HEADER)
                .body(page.replace("{address}", MarkupText.escaped(address)).getBytes(StandardCharsets.UTF_8));
    }

    private static String page(Language language, String other) {
        byte[] main = OpenDocuments.read(StartPage.class, "start." + AcceptLanguage.tag(language) + ".html");
        return Frame.around(Frame.Reader.EVERYBODY, language, "", other, new String(main, StandardCharsets.UTF_8));
    }
}
