package nl.robuustebibliotheek.web.page;

import java.util.function.Consumer;

import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.MarkupText;
import nl.robuustebibliotheek.submission.Text;

/** What all pages have around them: a way past the top, the way home, the other language, and what this service keeps. */
public final class Frame {

    private static final Text SERVICE = new Text("Robuuste bibliotheek", "Robust library");
    private static final Text SKIP = new Text("Naar de inhoud", "To the content");
    private static final Text KEEPING = new Text("Wat wij bewaren", "What we keep");
    private static final Text ACCESSIBLE = new Text("Toegankelijkheid", "Accessibility");
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            %s<title>%s</title>
            <link rel="stylesheet" href="/sheet.css">
            </head>
            <body%s>
            <a class="skip" href="#main">%s</a>
            <header><p><a class="home" href="%s">%s</a>%s</p></header>
            <main id="main">
            %s</main>
            <footer><p>%s</p></footer>
            </body>
            </html>
            """;

    private Frame() {}

    /** For whom a page is: everybody, or who comes in with the operator's token or with a code. */
    public enum Reader {
        EVERYBODY("", ""), INSIDER("<meta name=\"robots\" content=\"noindex\">\n", " class=\"desk\"");

        private final String head;
        private final String body;

        Reader(String head, String body) {
            this.head = head;
            this.body = body;
        }
    }

    /** A page for everybody.
     *
     * @param other where this page is in the other language; empty when it cannot be had again there */
    static String page(Language language, String title, String other, Consumer<Html> content) {
        Html html = new Html();
        content.accept(html);
        return around(Reader.EVERYBODY, language, title, other, html.toString());
    }

    /**
     * The whole page around its main content.
     *
     * @param title what the page is, for the tab; the name of the service comes behind it
     * @param other where this page is in the other language; empty when it cannot be had again there
     * @param main escaped already
     */
    public static String around(Reader reader, Language language, String title, String other, String main) {
        String service = SERVICE.in(language);
        String home = "/" + tag(language);
        String foot = switch (language) {
            case NL -> link("/nl#bewaren", KEEPING.in(language)) + link("/nl#toegankelijk", ACCESSIBLE.in(language));
            case EN -> link("/en#keeping", KEEPING.in(language)) + link("/en#accessible", ACCESSIBLE.in(language));
        };
        return PAGE.formatted(tag(language), reader.head,
                title.isEmpty() ? service : MarkupText.shown(title) + " – " + service, reader.body, SKIP.in(language),
                home, service, other.isEmpty() ? ""
                        : switchTo(language == Language.NL ? Language.EN : Language.NL,
                                other),
                main, foot);
    }

    private static String switchTo(Language other, String address) {
        return "\n<a href=\"%s\" lang=\"%s\" hreflang=\"%s\">%s</a>".formatted(MarkupText.escaped(address), tag(other),
                tag(other), other == Language.NL ? "Nederlands" : "English");
    }

    private static String link(String to, String text) {
        return "<a href=\"%s\">%s</a>\n".formatted(to, text);
    }

    static String tag(Language language) {
        return switch (language) {
            case NL -> "nl";
            case EN -> "en";
        };
    }
}
