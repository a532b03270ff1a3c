package nl.robuustebibliotheek.web.page;

import java.util.function.Consumer;

import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;

/** What all pages have around them: language, a way past the top, where one is, and what this service is. */
final class Frame {

    private static final Text SERVICE = new Text("Robuuste bibliotheek", "Robust library");
    private static final Text SKIP = new Text("Naar de inhoud", "To the content");
    private static final Text FOOT = new Text("Wat wij bewaren en hoe toegankelijk deze dienst is",
            "What we keep and how accessible this service is");

    private Frame() {}

    /** @param title what the page is, for the tab; the name of the service comes behind it */
    static String page(Language language, String title, Consumer<Html> content) {
        Html html = new Html();
        html.open("html", "lang", tag(language)).open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.element("title", title + " – " + SERVICE.in(language));
        html.empty("link", "rel", "stylesheet", "href", "/start.css");
        html.close().open("body");
        html.element("a", SKIP.in(language), "class", "skip", "href", "#main");
        html.open("header").open("p")
                .element("a", SERVICE.in(language), "href", language == Language.NL ? "/nl" : "/en").close().close();
        html.open("main", "id", "main");
        content.accept(html);
        html.close();
        html.open("footer").open("p").element("a", FOOT.in(language), "href",
                language == Language.NL ? "/nl#bewaren" : "/en#keeping").close().close();
        return html.close().close().toString();
    }

    static String tag(Language language) {
        return switch (language) {
            case NL -> "nl";
            case EN -> "en";
        };
    }
}
