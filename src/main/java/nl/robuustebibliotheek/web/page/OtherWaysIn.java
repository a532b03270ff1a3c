package nl.robuustebibliotheek.web.page;

import nl.robuustebibliotheek.submission.Language;

/** For who has begun before: with a file of answers, or with the number of a kept outcome. */
final class OtherWaysIn {

    private final Html page;
    private final Language language;

    OtherWaysIn(Html page, Language language) {
        this.page = page;
        this.language = language;
    }

    void write() {
        page.element("h2", Words.HAVE_FILE.in(language));
        page.open("form", "method", "post", "action", Addresses.form(language) + Addresses.FILE, "enctype",
                "multipart/form-data");
        page.open("p").element("label", Words.FILE.in(language), "for", "file");
        page.empty("input", "type", "file", "name", Entries.FILE, "id", "file", "accept", ".json,application/json");
        page.close().open("p", "class", "buttons").element("button", Words.OPEN_FILE.in(language), "class", "second")
                .close().close();
        page.element("h2", Words.HAVE_ID.in(language));
        page.open("form", "method", "post", "action", Addresses.form(language) + Addresses.KEPT);
        page.open("p").element("label", Words.ID.in(language), "for", "id");
        page.empty("input", "type", "text", "name", "id", "id", "id", "autocomplete", "off", "spellcheck", "false");
        page.close().open("p", "class", "buttons").element("button", Words.OPEN_ID.in(language), "class", "second")
                .close().close();
    }
}
