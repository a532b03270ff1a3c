package nl.robuustebibliotheek.web.page;

import java.util.List;
import java.util.Optional;

import tools.jackson.databind.JsonNode;

import nl.robuustebibliotheek.finding.Verdict;
import nl.robuustebibliotheek.submission.Language;

/** The outcome as a library reads it: what it is, what to do first, and behind every sentence where it comes from. */
final class OutcomePage {

    private static final int FIRST_FACTS = 5;

    private final JsonNode answer;
    private final Entries entries;
    private final Language language;
    private final Kept kept;

    /** Whether an outcome is kept, and may be. */
    enum Kept {
        NOT_YET, KEPT, EXAMPLE
    }

    /** @param answer in the language of the entries */
    OutcomePage(JsonNode answer, Entries entries, Kept kept) {
        this.answer = answer;
        this.entries = entries;
        this.language = entries.language();
        this.kept = kept;
    }

    String write() {
        String title = OutcomeWords.TITLE.in(language, verdict(answer.path("verdict")));
        String other = kept == Kept.EXAMPLE ? Addresses.otherForm(language) + Addresses.EXAMPLE : "";
        return Frame.page(language, title, other, page -> write(page, title));
    }

    private void write(Html page, String title) {
        JsonNode library = answer.path("library");
        page.element("p", library.path("name").stringValue(library.path("isil").stringValue("")) + ", "
                + answer.path("referenceYear").asString(), "class", "above");
        page.element("h1", title);
        if (kept == Kept.EXAMPLE) {
            page.element("p", OutcomeWords.EXAMPLE.in(language), "class", "note");
        }
        page.element("p", answer.at("/verdict/summary").stringValue(""), "class", "lead");
        JsonNode category = answer.path("category");
        page.element("p", OutcomeWords.CATEGORY.in(language, category.path("title").stringValue("")) + ". "
                + String.join(" ", texts(category.path("reasons"))));
        page.open("p").element("a", OutcomeWords.TO_STEPS.in(language), "href", "#on").close();
        new Overview(page, language).write(answer.path("blocks"));
        list(page, OutcomeWords.REMARKS, texts(answer.path("remarks")));
        List<String> deciding = answer.path("unknowns").valueStream().filter(each -> each.path("decides").asBoolean())
                .limit(FIRST_FACTS).map(OutcomePage::text).toList();
        list(page, OutcomeWords.UNKNOWN, deciding);
        paths(page);
        FindingsPart findings = new FindingsPart(page, language);
        page.element("h2", OutcomeWords.BLOCKS.in(language));
        findings.blocks(answer.path("blocks"), FindingsPart.OF_ORGANISATION);
        findings.rest(answer.path("findings"), OutcomeWords.WHOLE, FindingsPart.OF_ORGANISATION);
        municipalities(page, findings);
        setbacks(page);
        law(page);
        talkingPoints(page);
        new NextSteps(page, answer, entries, kept).write();
        receipt(page);
    }

    private void paths(Html page) {
        page.element("h2", OutcomeWords.PATHS.in(language));
        if (answer.path("paths").isEmpty()) {
            page.element("p", OutcomeWords.NO_PATH.in(language));
        }
        for (JsonNode path : answer.path("paths")) {
            page.element("p", OutcomeWords.REACHES.in(language,
                    Verdict.valueOf(path.path("reaches").stringValue()).title().in(language)));
            page.open("ol");
            texts(path.path("steps")).forEach(step -> page.element("li", step));
            page.close();
        }
    }

    private void municipalities(Html page, FindingsPart findings) {
        page.element("h2", OutcomeWords.MUNICIPALITIES.in(language));
        for (JsonNode municipality : answer.path("municipalities")) {
            page.element("h3", municipality.path("name").stringValue("") + ": "
                    + verdict(municipality.path("verdict")));
            findings.blocks(municipality.path("blocks"), FindingsPart.OF_ORGANISATION + 1);
            findings.rest(municipality.path("findings"), OutcomeWords.THIS_MUNICIPALITY,
                    FindingsPart.OF_ORGANISATION + 1);
        }
    }

    private void setbacks(Html page) {
        page.element("h2", OutcomeWords.SETBACKS.in(language));
        page.open("ul");
        texts(answer.path("setbacks")).forEach(text -> page.element("li", text));
        page.close();
    }

    private void law(Html page) {
        page.element("h2", OutcomeWords.LAW.in(language)).element("p", OutcomeWords.LAW_HOW.in(language));
        page.open("ul");
        List<JsonNode> items = answer.at("/legalBasis/items").valueStream().toList();
        items.stream().map(this::law).distinct().sorted().forEach(text -> page.element("li", text));
        page.close();
        if (items.stream().anyMatch(item -> item.path("evidence").isEmpty())) {
            page.element("p", OutcomeWords.LAW_NOT_SHOWN.in(language), "class", "hint");
        }
    }

    private String law(JsonNode item) {
        List<String> shown = item.path("evidence").valueStream().map(each -> each.stringValue("")).distinct().toList();
        return shown.isEmpty() ? text(item)
                : text(item) + " " + OutcomeWords.LAW_SHOWN.in(language, String.join("; ", shown));
    }

    private void talkingPoints(Html page) {
        page.element("h2", OutcomeWords.TALKING.in(language));
        page.open("ul");
        for (JsonNode point : answer.path("talkingPoints")) {
            page.open("li").element("p", text(point));
            for (JsonNode evidence : point.path("evidence")) {
                page.element("p", OutcomeWords.EVIDENCE.in(language, evidence.path("title").stringValue("") + " ("
                        + evidence.path("year").asString("") + "). " + evidence.path("caveat").stringValue("")),
                        "class", "hint");
            }
            page.close();
        }
        page.close();
    }

    private void receipt(Html page) {
        JsonNode receipt = answer.path("receipt");
        page.element("h2", OutcomeWords.RECEIPT.in(language));
        page.element("p", OutcomeWords.RECEIPT_HOW.in(language, receipt.at("/release/version").stringValue(""),
                receipt.at("/release/hash").stringValue(""), receipt.path("evaluatedAt").stringValue("")), "class",
                "hint");
    }

    private void list(Html page, OutcomeWords title, List<String> texts) {
        if (!texts.isEmpty()) {
            page.element("h2", title.in(language)).open("ul");
            texts.forEach(text -> page.element("li", text));
            page.close();
        }
    }

    private String verdict(JsonNode verdict) {
        return Optional.ofNullable(verdict.path("value").stringValue(null)).map(Verdict::valueOf)
                .map(value -> value.title().in(language)).orElse("");
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(OutcomePage::text).toList();
    }

    private static String text(JsonNode node) {
        return node.path("text").stringValue("");
    }
}
