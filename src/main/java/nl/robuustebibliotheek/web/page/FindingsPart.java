package nl.robuustebibliotheek.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

import nl.robuustebibliotheek.finding.FindingKind;
import nl.robuustebibliotheek.finding.Verdict;
import nl.robuustebibliotheek.submission.Fields;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;

/** Findings, first those that ask for a talk; each with where it comes from and who can do something about it. */
final class FindingsPart {

    private static final Set<FindingKind> QUIET = Set.of(FindingKind.MET, FindingKind.NOT_APPLICABLE,
            FindingKind.PENDING, FindingKind.REFERENCE);
    private static final Fields FIELDS = new Fields();
    private static final int MOST_FIELDS = 6;

    private final Html page;
    private final Language language;

    FindingsPart(Html page, Language language) {
        this.page = page;
        this.language = language;
    }

    void blocks(JsonNode blocks, String heading) {
        for (JsonNode block : blocks) {
            Verdict verdict = Verdict.valueOf(block.at("/verdict/value").stringValue());
            String title = block.path("title").stringValue("");
            page.open(heading).text(title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1) + ": ")
                    .element("span", verdict.title().in(language), "class",
                            "verdict " + verdict.name().toLowerCase(Locale.ROOT))
                    .close();
            list(block.path("findings"), "");
        }
    }

    /** @param heading for a title above them, or empty */
    void list(JsonNode findings, String heading) {
        List<JsonNode> loud = findings.valueStream().filter(finding -> !QUIET.contains(kind(finding))).toList();
        List<JsonNode> quiet = findings.valueStream().filter(finding -> QUIET.contains(kind(finding))).toList();
        if (!loud.isEmpty()) {
            if (!heading.isEmpty()) {
                page.element(heading, OutcomeWords.TO_TALK.in(language));
            }
            all(loud);
        }
        if (!quiet.isEmpty()) {
            page.open("details").element("summary", OutcomeWords.IN_ORDER.in(language, quiet.size()));
            all(quiet);
            page.close();
        }
    }

    private void all(List<JsonNode> findings) {
        page.open("ul", "class", "findings");
        findings.forEach(this::one);
        page.close();
    }

    private void one(JsonNode finding) {
        page.open("li").open("p").element("strong", finding.path("title").stringValue("") + " ("
                + kind(finding).title().in(language) + ")").close();
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

    private static FindingKind kind(JsonNode finding) {
        return FindingKind.valueOf(finding.path("kind").stringValue());
    }
}
