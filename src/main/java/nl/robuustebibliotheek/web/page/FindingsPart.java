package nl.robuustebibliotheek.web.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

import nl.robuustebibliotheek.finding.Verdict;
import nl.robuustebibliotheek.submission.Fields;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;

/** Findings, first those that ask for a talk; each with where it comes from and who can do something about it. */
final class FindingsPart {

    private static final Fields FIELDS = new Fields();
    private static final int MOST_FIELDS = 6;
    /** The level of the heading of a block of the whole organisation. */
    static final int OF_ORGANISATION = 3;

    private final Html page;
    private final Language language;

    FindingsPart(Html page, Language language) {
        this.page = page;
        this.language = language;
    }

    /** @param level of the heading of a block */
    void blocks(JsonNode blocks, int level) {
        for (JsonNode block : blocks) {
            Verdict verdict = Verdict.valueOf(block.at("/verdict/value").stringValue());
            page.open("h" + level, level == OF_ORGANISATION ? new String[]{"id", Overview.id(block)} : new String[0])
                    .text(Overview.title(block) + ": ").element("span", verdict.title().in(language), "class",
                            "verdict " + verdict.name().toLowerCase(Locale.ROOT))
                    .close();
            list(block.path("findings"), level + 1);
        }
    }

    /** What belongs to no single block. */
    void rest(JsonNode findings, OutcomeWords title, int level) {
        if (!findings.isEmpty()) {
            page.element("h" + level, title.in(language));
            list(findings, level + 1);
        }
    }

    private void list(JsonNode findings, int level) {
        for (Standing standing : Standing.values()) {
            List<JsonNode> these = findings.valueStream().filter(each -> Standing.of(each) == standing).toList();
            List<JsonNode> loud = these.stream().filter(each -> !Standing.isQuiet(each)).toList();
            List<JsonNode> quiet = these.stream().filter(Standing::isQuiet).toList();
            if (!loud.isEmpty()) {
                page.element("h" + level, standing.title().in(language));
                all(loud);
            }
            if (!quiet.isEmpty()) {
                OutcomeWords more = loud.isEmpty() ? OutcomeWords.FOLDED : OutcomeWords.FOLDED_MORE;
                page.open("details").element("summary", more.in(language, standing.title().in(language),
                        quiet.size()));
                all(quiet);
                page.close();
            }
        }
    }

    private void all(List<JsonNode> findings) {
        page.open("ul", "class", "findings");
        findings.forEach(this::one);
        page.close();
    }

    private void one(JsonNode finding) {
        page.open("li").open("p").element("strong", finding.path("title").stringValue("") + " ("
                + Standing.kind(finding).title().in(language) + ")").close();
        page.element("p", finding.path("text").stringValue(""));
        page.open("details").open("summary").text(OutcomeWords.WHY.in(language))
                .element("span", " " + finding.path("code").stringValue(""), "class", "only-heard").close();
        page.element("p", finding.path("why").stringValue(""));
        said(OutcomeWords.TURNED_BY, finding.path("turnedBy").valueStream().map(JsonNode::stringValue)
                .map(this::who).collect(Collectors.joining(", ")));
        said(OutcomeWords.FIELDS, labels(finding.path("inputs")));
        said(OutcomeWords.MISSING, labels(finding.path("missing")));
        said(OutcomeWords.SOURCE, finding.at("/norm/source").stringValue(""));
        JsonNode rule = finding.path("rule");
        page.element("p", OutcomeWords.RULE.in(language, rule.path("name").stringValue(""),
                rule.path("file").stringValue(""), rule.path("line").asInt(0)), "class", "hint");
        page.close().close();
    }

    private void said(OutcomeWords sentence, String what) {
        if (!what.isBlank()) {
            page.element("p", sentence.in(language, what));
        }
    }

    private String labels(JsonNode pointers) {
        List<String> labels = pointers.valueStream().map(JsonNode::stringValue)
                .map(pointer -> FIELDS.find(pointer).map(field -> field.label().in(language)).orElse(pointer))
                .distinct().toList();
        return labels.stream().limit(MOST_FIELDS).collect(Collectors.joining("; "))
                + (labels.size() > MOST_FIELDS ? "; …" : "");
    }

    private String who(String key) {
        Text who = switch (key) {
            case "library" -> new Text("de bibliotheek", "the library");
            case "municipality" -> new Text("de gemeente", "the municipality");
            case "province" -> new Text("de provincie", "the province");
            case "state" -> new Text("het Rijk", "the state");
            default -> new Text(key, key);
        };
        return who.in(language);
    }
}
