package nl.robuustebibliotheek.web.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

import nl.robuustebibliotheek.guide.Guides.Reader;
import nl.robuustebibliotheek.guide.HouseStyles;
import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.guide.format.Format;
import nl.robuustebibliotheek.guide.format.GuidePress;
import nl.robuustebibliotheek.guide.format.HouseStyle;
import nl.robuustebibliotheek.web.AcceptLanguage;
import nl.robuustebibliotheek.web.OperatorAccess;

/** The conversation guide of an assessment, in the format that the request accepts. */
@RestController
@RequestMapping("/v1/assessments/{id}/guide")
class GuideController {

    private static final String POLICY = "Content-Security-Policy";
    static final String ZIP = "application/zip";

    private final GuideDesk desk;
    private final GuideSetDesk sets;
    private final OperatorAccess access;

    GuideController(GuideDesk desk, GuideSetDesk sets, OperatorAccess access) {
        this.access = access;
        this.desk = desk;
        this.sets = sets;
    }

    @GetMapping
    @Nullable
    ResponseEntity<byte[]> guide(@PathVariable String id, HttpServletRequest request,
            HttpServletResponse response) {
        GuideRequest asked = GuideRequest.of(id, request,
                access.isOperator(request) ? Reader.ADVISER : Reader.ANYONE);
        named(asked);
        Optional<Format> format = asked.format();
        if (format.isEmpty()) {
            send(sets.ofLibrary(asked), asked, response);
            return null;
        }
        GuideDocument document = desk.document(asked);
        Optional<HouseStyle> own = desk.style(asked);
        String tag = desk.tag(document, format.get(), own);
        head(response, asked, GuidePress.fileName(document, format.get()), isRead(format.get()));
        style(response, format.get(), own);
        if (new ServletWebRequest(request, response).checkNotModified(tag)) {
            return null;
        }
        byte[] file = desk.make(document, format.get(), own);
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, contentType(format.get())).body(file);
    }

    /** Everything in one zip, sent while it is made; who comes when it is too busy hears so before the first byte. */
    static void send(GuideSetDesk.Sending set, GuideRequest asked, HttpServletResponse response) {
        try {
            set.to(response.getOutputStream(), () -> {
                head(response, asked, set.fileName(), false);
                response.setContentType(ZIP);
            });
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Only an adviser chooses in whose name a document is made; the usual style is for everybody. */
    static void named(GuideRequest asked) {
        if (asked.houseStyle().filter(name -> !name.equals(HouseStyles.NONE)).isPresent()
                && asked.reader() != Reader.ADVISER) {
            throw new HouseStyleRefused();
        }
    }

    /** A page brings its own style along, and nothing else may come in. */
    static void style(HttpServletResponse response, Format format, Optional<HouseStyle> own) {
        if (format.mediaType().equals(Format.HTML.mediaType())) {
            GuidePress press = new GuidePress(own);
            response.setHeader(POLICY, "default-src 'none'; style-src " + press.stylePolicy(format)
                    + (press.hasLogo() ? "; img-src data:" : "") + "; frame-ancestors 'none'");
        }
    }

    static void head(HttpServletResponse response, GuideRequest asked, String fileName, boolean read) {
        ContentDisposition disposition = (read ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(fileName).build();
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, AcceptLanguage.tag(asked.language()));
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        response.addHeader(HttpHeaders.VARY, AcceptLanguage.HEADER);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
    }

    /** What a browser shows by itself. */
    static boolean isRead(Format format) {
        return switch (format) {
            case HTML, PDF, FACT_SHEET, FACT_SHEET_HTML, MARKDOWN, JSON -> true;
            case DOCX, ODT, PPTX, XLSX, CSV, ICS -> false;
        };
    }

    static String contentType(Format format) {
        boolean text = format.mediaType().startsWith("text/");
        return format.mediaType() + (text ? ";charset=UTF-8" : "");
    }
}
