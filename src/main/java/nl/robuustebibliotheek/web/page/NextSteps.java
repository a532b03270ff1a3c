package nl.robuustebibliotheek.web.page;

import java.util.LinkedHashMap;
import java.util.Map;

import tools.jackson.databind.JsonNode;

import nl.robuustebibliotheek.guide.Audience;
import nl.robuustebibliotheek.guide.Edition;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;

/** What a library can do with its outcome: change answers, save them, keep the outcome, make a guide of it. */
final class NextSteps {

    /** What each document is good for. */
    static final Map<String, Text> FORMATS = formats();

    private final Html page;
    private final JsonNode answer;
    private final Entries entries;
    private final Language language;
    private final OutcomePage.Kept kept;

    NextSteps(Html page, JsonNode answer, Entries entries, OutcomePage.Kept kept) {
        this.page = page;
        this.answer = answer;
        this.entries = entries;
        this.language = entries.language();
        this.kept = kept;
    }

    void write() {
        page.element("h2", OutcomeWords.ON.in(language), "id", "on");
        switch (kept) {
            case NOT_YET -> page.element("p", OutcomeWords.NOT_KEPT.in(language));
            case KEPT -> {
                page.element("p", OutcomeWords.KEPT.in(language));
                page.open("p").element("code", answer.path("id").stringValue("")).close();
                page.element("p", OutcomeWords.KEPT_HOW.in(language));
            }
            case EXAMPLE -> page.element("p", OutcomeWords.EXAMPLE.in(language));
        }
        page.open("form", "method", "post", "action", Addresses.form(language));
        page.empty("input", "type", "hidden", "name", Entries.FILE, "value", entries.file());
        entries.values().forEach((name, value) -> page.empty("input", "type", "hidden", "name", name, "value", value));
        page.open("p", "class", "buttons");
        if (kept == OutcomePage.Kept.NOT_YET) {
            FormPage.button(page, Addresses.KEEP, OutcomeWords.KEEP.in(language), "first");
        }
        FormPage.button(page, Section.LIBRARY.key(), OutcomeWords.CHANGE.in(language), "second");
        FormPage.button(page, Addresses.SAVE, Words.SAVE.in(language), "second");
        page.close().close();
        if (kept == OutcomePage.Kept.KEPT) {
            guide();
        }
    }

    private void guide() {
        page.element("h2", OutcomeWords.GUIDE.in(language));
        page.open("form", "method", "post", "action", Addresses.form(language) + Addresses.GUIDE);
        page.empty("input", "type", "hidden", "name", "id", "value", answer.path("id").stringValue(""));
        Map<String, String> municipalities = new LinkedHashMap<>();
        answer.path("municipalities").forEach(each -> municipalities.put(each.path("code").stringValue(""),
                each.path("name").stringValue("")));
        if (municipalities.size() > 1) {
            municipalities.put("", OutcomeWords.ALL_OF_THEM.in(language));
        }
        choose("municipality", OutcomeWords.WHICH, municipalities);
        Map<String, String> audiences = new LinkedHashMap<>();
        for (Audience each : Audience.values()) {
            audiences.put(each.key(), each.title().in(language));
        }
        choose("audience", OutcomeWords.LISTENER, audiences);
        Map<String, String> editions = new LinkedHashMap<>();
        editions.put(Edition.HANDOUT.key(), Edition.HANDOUT.title().in(language));
        editions.put(Edition.PREPARATION.key(), Edition.PREPARATION.title().in(language));
        choose("edition", OutcomeWords.EDITION, editions);
        Map<String, String> formats = new LinkedHashMap<>();
        FORMATS.forEach((key, title) -> formats.put(key, title.in(language)));
        choose("format", OutcomeWords.FORMAT, formats);
        page.open("p", "class", "buttons").element("button", OutcomeWords.MAKE.in(language), "class", "first").close();
        page.close();
    }

    private void choose(String name, OutcomeWords label, Map<String, String> choices) {
        page.open("div", "class", "field").element("label", label.in(language), "for", "guide-" + name);
        page.open("select", "id", "guide-" + name, "name", name);
        choices.forEach((key, title) -> page.element("option", title, "value", key));
        page.close().close();
    }

    private static Map<String, Text> formats() {
        Map<String, Text> formats = new LinkedHashMap<>();
        formats.put("html", new Text("pagina om te lezen", "page to read"));
        formats.put("pdf", new Text("PDF om te bewaren", "PDF to keep"));
        formats.put("docx", new Text("Word om aan te passen", "Word to change"));
        formats.put("odt", new Text("ODT om aan te passen", "ODT to change"));
        formats.put("pptx", new Text("dia’s om te vertellen", "slides to tell it"));
        formats.put("fact-sheet", new Text("feitenblad op één bladzijde (PDF)", "fact sheet on one page (PDF)"));
        formats.put("xlsx", new Text("cijfers om mee te rekenen (XLSX)", "figures to reckon with (XLSX)"));
        formats.put("ics", new Text("momenten voor uw agenda", "moments for your calendar"));
        return formats;
    }
}
