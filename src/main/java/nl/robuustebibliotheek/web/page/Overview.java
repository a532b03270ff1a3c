package nl.robuustebibliotheek.web.page;

import java.util.List;
import java.util.Locale;

import tools.jackson.databind.JsonNode;

import nl.robuustebibliotheek.finding.Verdict;
import nl.robuustebibliotheek.submission.Language;

/** The building blocks in one table: how each stands, and how much of it asks for something. */
final class Overview {

    private static final List<Standing> COUNTED = List.of(Standing.ATTENTION, Standing.OPEN, Standing.GOOD);

    private final Html page;
    private final Language language;

    Overview(Html page, Language language) {
        this.page = page;
        this.language = language;
    }

    /** Where a block of the organisation begins on the page. */
    static String id(JsonNode block) {
        return "block-" + block.path("block").asString("").toLowerCase(Locale.ROOT);
    }

    static String title(JsonNode block) {
        String title = block.path("title").stringValue("");
        return title.isEmpty() ? title : title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    void write(JsonNode blocks) {
        String name = OutcomeWords.OVERVIEW.in(language);
        page.element("h2", name, "id", "overview");
        page.open("div", "class", "table", "tabindex", "0", "role", "region", "aria-labelledby", "overview");
        page.open("table").open("thead").open("tr");
        page.element("th", OutcomeWords.BLOCK.in(language), "scope", "col");
        page.element("th", OutcomeWords.VERDICT.in(language), "scope", "col");
        COUNTED.forEach(each -> page.element("th", each.title().in(language), "scope", "col"));
        page.close().close().open("tbody");
        blocks.forEach(this::row);
        page.close().close().close();
    }

    private void row(JsonNode block) {
        page.open("tr").open("th", "scope", "row").element("a", title(block), "href", "#" + id(block)).close();
        page.element("td", Verdict.valueOf(block.at("/verdict/value").stringValue()).title().in(language));
        for (Standing standing : COUNTED) {
            long count = block.path("findings").valueStream()
                    .filter(finding -> Standing.of(finding) == standing).count();
            page.element("td", Long.toString(count), "class", "number");
        }
        page.close();
    }
}
