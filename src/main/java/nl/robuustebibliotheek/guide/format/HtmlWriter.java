package nl.robuustebibliotheek.guide.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.guide.document.Reference;
import nl.robuustebibliotheek.guide.document.Section;
import nl.robuustebibliotheek.submission.Language;

/** The guide as one page that stands by itself: its style is in it, and it loads and runs nothing. */
final class HtmlWriter implements DocumentWriter {

    private final Look look;

    HtmlWriter(Look look) {
        this.look = look;
    }

    @Override
    public void write(GuideDocument document, OutputStream out) throws IOException {
        out.write(page(document, StyleSheet.SCREEN, look).getBytes(StandardCharsets.UTF_8));
    }

    static String page(GuideDocument document, StyleSheet style, Look look) {
        Language language = document.language();
        Markup html = new Markup();
        open(html, document.title(), language, style, look);
        html.element("a", Label.TO_CONTENT.in(language), "class", "skip", "href", "#content");
        cover(html, document, look);
        contents(html, document);
        html.open("main", "id", "content");
        HtmlParts parts = new HtmlParts(document, html, style, look);
        document.sections().forEach(section -> section(html, section, parts));
        sources(html, document);
        html.close();
        colophon(html, document, look);
        return "<!DOCTYPE html>\n" + html.close().close();
    }

    /** Everything up to the start of the body. */
    static void open(Markup html, String title, Language language, StyleSheet style, Look look) {
        html.open("html", "lang", language.name().toLowerCase(Locale.ROOT))
                .open("head").empty("meta", "charset", "utf-8")
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .element("title", title).empty("meta", "name", "description", "content", title)
                .open("style").asItIs(style.css(look)).close().close().open("body");
    }

    private static void cover(Markup html, GuideDocument document, Look look) {
        Language language = document.language();
        html.open("header");
        organisation(html, look);
        html.element("p", Frame.kicker(document), "class", "kicker")
                .element("h1", document.title())
                .element("p", Frame.listener(document), "class", "listener")
                .element("p", document.stamp().purpose(), "class", "purpose")
                .element("p", Frame.stamp(document, language), "class", "stamp").close();
    }

    /** Whose document it is: the logo, or else the name. The picture stands in the page itself. */
    static void organisation(Markup html, Look look) {
        look.organisation().ifPresent(name -> look.logo().ifPresentOrElse(
                logo -> html.open("p", "class", "organisation").empty("img", "class", "logo", "alt", logo.alt(), "src",
                        "data:image/png;base64," + Base64.getEncoder().encodeToString(logo.png())).close(),
                () -> html.element("p", name, "class", "organisation")));
    }

    private static void contents(Markup html, GuideDocument document) {
        String title = Label.CONTENTS.in(document.language());
        html.open("nav", "aria-label", title).element("h2", title).open("ol");
        for (Section section : document.sections()) {
            html.open("li").element("a", section.title(), "href", "#" + section.key(), "title", section.title())
                    .close();
        }
        String sources = Label.SOURCES.in(document.language());
        html.open("li").element("a", sources, "href", "#sources", "title", sources).close().close().close();
    }

    private static void section(Markup html, Section section, HtmlParts parts) {
        html.open("section", "id", section.key(), "aria-labelledby", section.key() + "-title")
                .element("h2", section.title(), "id", section.key() + "-title");
        section.parts().forEach(parts::write);
        html.close();
    }

    private static void sources(Markup html, GuideDocument document) {
        html.open("section", "id", "sources", "aria-labelledby", "sources-title")
                .element("h2", Label.SOURCES.in(document.language()), "id", "sources-title")
                .open("ol", "class", "sources");
        int number = 0;
        for (Reference source : document.sources()) {
            number++;
            html.open("li", "id", "source-" + number).text(Frame.source(source));
            source.url().filter(Frame::isWebAddress).ifPresent(
                    url -> html.text(" ").element("a", url, "href", url, "title", source.title()));
            source.caveat().ifPresent(caveat -> html.text(" ")
                    .element("span", Label.CAVEAT.in(document.language()) + ": " + caveat, "class", "caveat"));
            html.close();
        }
        html.close().close();
    }

    private static void colophon(Markup html, GuideDocument document, Look look) {
        html.open("footer").element("h2", Label.COLOPHON.in(document.language()));
        Frame.colophon(document, look).forEach(line -> html.element("p", line));
        html.close();
    }
}
