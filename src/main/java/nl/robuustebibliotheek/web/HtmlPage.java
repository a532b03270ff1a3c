package nl.robuustebibliotheek.web;

import java.nio.charset.StandardCharsets;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import nl.robuustebibliotheek.calibration.sheet.Html;
import nl.robuustebibliotheek.calibration.sheet.Sheet;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.MarkupText;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.page.Frame;

/** A page of the service, part by part. It needs no script, and everything that is not a form is escaped here. */
public final class HtmlPage {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Language language;
    private final String path;
    private final Text title;
    private final StringBuilder body = new StringBuilder();

    /** @param path where this page is found again, also in the other language */
    public HtmlPage(Language language, String path, Text title) {
        this.language = language;
        this.path = path;
        this.title = title;
    }

    public Language language() {
        return language;
    }

    public HtmlPage heading(int level, Text text) {
        return add("<h%d>%s</h%d>\n".formatted(level, escaped(text), level));
    }

    /** A heading to which a link can lead. */
    public HtmlPage heading(int level, Text text, String id) {
        return add("<h%d id=\"%s\">%s</h%d>\n".formatted(level, MarkupText.escaped(id), escaped(text), level));
    }

    public HtmlPage paragraph(Text text) {
        return add("<p>" + escaped(text) + "</p>\n");
    }

    /** Something that should not be missed. */
    public HtmlPage note(Text text) {
        return add("<div class=\"note\"><p>" + escaped(text) + "</p></div>\n");
    }

    /** Something that is not right. */
    public HtmlPage wrong(Text text) {
        return add("<div class=\"note wrong\" role=\"alert\"><p>" + escaped(text) + "</p></div>\n");
    }

    public HtmlPage link(String to, Text text) {
        return add("<p><a href=\"%s\">%s</a></p>\n".formatted(MarkupText.escaped(to), escaped(text)));
    }

    public HtmlPage add(Sheet sheet) {
        return add(Html.part(sheet, language));
    }

    /** Folded away until somebody opens it. */
    public HtmlPage folded(Text summary, Sheet sheet) {
        return add("<details><summary>" + escaped(summary) + "</summary>\n" + Html.part(sheet, language)
                + "</details>\n");
    }

    public HtmlPage add(HtmlForm form) {
        return add(form.html(language));
    }

    /** What somebody else escaped. */
    public HtmlPage add(String html) {
        body.append(html);
        return this;
    }

    private String escaped(Text text) {
        return MarkupText.shown(text.in(language));
    }

    public ResponseEntity<byte[]> answer(int status) {
        Language other = language == Language.NL ? Language.EN : Language.NL;
        String main = "<h1>" + escaped(title) + "</h1>\n" + body;
        String page = Frame.around(Frame.Reader.INSIDER, language, title.in(language), PageLanguage.in(path, other),
                main);
        return ResponseEntity.status(status).contentType(HTML)
                .header(HttpHeaders.CONTENT_LANGUAGE, AcceptLanguage.tag(language))
                .body(page.getBytes(StandardCharsets.UTF_8));
    }
}
