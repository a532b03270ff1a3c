package nl.robuustebibliotheek.calibration;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.robuustebibliotheek.assessment.Numbers;
import nl.robuustebibliotheek.assessment.Release;
import nl.robuustebibliotheek.category.Category;
import nl.robuustebibliotheek.category.Practice;
import nl.robuustebibliotheek.category.RuleText;
import nl.robuustebibliotheek.category.Source;
import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.finding.RuleRef;
import nl.robuustebibliotheek.indicator.BuildingBlock;
import nl.robuustebibliotheek.indicator.Indicator;
import nl.robuustebibliotheek.rules.Codes;
import nl.robuustebibliotheek.rules.RuleBook;
import nl.robuustebibliotheek.rules.Setback;
import nl.robuustebibliotheek.rules.Stage;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;

/** Writes what a category asks of a library, from the rule base alone. */
final class CategoryPage {

    private final Release release;
    private final Category category;
    private final RuleBook rules;
    private final Page page;

    CategoryPage(Release release, Category category, Language language) {
        this.release = release;
        this.category = category;
        this.rules = release.rules().find(category.id()).orElseThrow();
        this.page = new Page(language);
    }

    String text() {
        page.heading(1, capital(page.in(category.title())));
        page.paragraph(page.in(Pages.MADE));
        page.heading(2, page.in("Voor wie", "For whom")).gap();
        release.rules().fit().asked(category.id()).forEach(asked -> page.item(page.in(Circumstance.of(asked))));
        page.heading(2, page.in("Wat robuust betekent", "What robust means")).paragraph(page.in(Pages.ROBUST));
        page.heading(2, page.in("Waarom dit een gezonde bibliotheek is", "Why this is a healthy library"))
                .paragraph(page.in(category.story()));
        practices();
        for (BuildingBlock block : BuildingBlock.values()) {
            block(block);
        }
        law();
        setbacks();
        verdicts();
        talkingPoints();
        sources();
        return page.toString();
    }

    private void practices() {
        page.heading(2, page.in("Goede voorbeelden", "Good examples")).gap();
        for (Practice practice : category.practices()) {
            page.item("**" + page.in(practice.who()) + "**: " + page.in(practice.what()) + " "
                    + page.in(practice.yielded()) + " (" + source(practice.source()) + ")");
        }
    }

    private void block(BuildingBlock block) {
        page.heading(2, capital(page.in(block.title())));
        page.paragraph(page.in("Wat gemeten wordt:", "What is measured:")).gap();
        Set<String> used = new LinkedHashSet<>();
        rules.norms().forEach(norm -> used.add(norm.indicator()));
        used.addAll(rules.measuredIndicators());
        for (Indicator indicator : release.catalogue().indicators().all()) {
            if (indicator.block() == block && used.contains(indicator.code())) {
                page.item("**" + page.in(indicator.label()) + "** (" + page.in(indicator.unit()) + "): "
                        + page.in(indicator.definition()));
            }
        }
        norms(block.code());
        said(block.code(), Stage.FINDINGS);
    }

    private void norms(String block) {
        List<Norm> norms = rules.norms().stream().filter(norm -> Codes.block(norm.code()).equals(block))
                .sorted(Comparator.comparing(Norm::code)).toList();
        if (norms.isEmpty()) {
            return;
        }
        page.head(page.in("Code", "Code"), page.in("Richtwaarde", "Guideline value"),
                page.in("Gevraagd", "What is asked"), page.in("Streefwaarde", "Target"),
                page.in("Geldt voor", "Applies to"), page.in("Status", "Status"), page.in("Bron", "Source"),
                page.in("Regel", "Rule"));
        for (Norm norm : norms) {
            Indicator indicator = release.catalogue().indicators().get(norm.indicator());
            page.row(norm.code(), title(norm.code()), page.in(asked(norm, indicator)),
                    number(norm.target(), indicator), page.in(Circumstance.of(rules.asked(norm.code()))),
                    status(norm),
                    norm.rule().source(), place(norm.rule()));
        }
    }

    /** What stands beside a value only to compare it with is no guideline value. */
    private String status(Norm norm) {
        boolean compares = norm.type() == Norm.Type.REFERENCE && norm.status() != Norm.Status.LAPSED;
        return compares ? page.in("beslist niets", "decides nothing")
                : page.in(norm.status().title()) + (norm.endorsedBy().isEmpty() ? "" : ": " + norm.endorsedBy());
    }

    private static Text asked(Norm norm, Indicator indicator) {
        return switch (norm.type()) {
            case AT_LEAST -> words("minstens ", "at least ", norm.minimum(), indicator);
            case AT_MOST -> words("hoogstens ", "at most ", norm.maximum(), indicator);
            case BETWEEN -> {
                Text low = words("van ", "from ", norm.minimum(), indicator);
                Text high = words("tot en met ", "to ", norm.maximum(), indicator);
                yield low.followedBy(high);
            }
            case PRESENT -> new Text("ja", "yes");
            case PENDING -> new Text("nog niet vastgesteld", "not set yet");
            case REFERENCE -> words("ter vergelijking: ", "for comparison: ", norm.reference(), indicator);
        };
    }

    private static Text words(String nl, String en, @Nullable BigDecimal number, Indicator indicator) {
        Text value = number == null ? new Text("", "") : Numbers.withUnit(number, indicator);
        return new Text(nl + value.nl(), en + value.en());
    }

    private String number(@Nullable BigDecimal number, Indicator indicator) {
        return number == null ? "" : page.in(Numbers.of(number, indicator));
    }

    /** What rules add to the norms of a block. */
    private void said(String block, Stage stage) {
        List<RuleRef> own = rules.rules(stage).stream().filter(rule -> Codes.block(rule.code()).equals(block)).toList();
        if (own.isEmpty()) {
            return;
        }
        page.paragraph(page.in("Zorgen en sterke punten die daarbij komen:", "Concerns and strengths beside these:"))
                .gap();
        own.forEach(this::rule);
    }

    private void rule(RuleRef rule) {
        Optional<RuleText> words = category.text(rule.code());
        String why = words.flatMap(RuleText::why).map(page::in).orElse("");
        page.item(rule.code() + " **" + title(rule.code()) + "** " + why + " (" + rule.source() + ", " + place(rule)
                + ")");
    }

    private void law() {
        page.heading(2, page.in("Wettelijke basis", "Legal basis"));
        norms("");
        said("", Stage.FINDINGS);
    }

    private void setbacks() {
        page.heading(2, page.in("Tegenslagen die worden beproefd", "Setbacks that are tried"));
        page.head(page.in("Code", "Code"), page.in("Tegenslag", "Setback"), page.in("Wat verandert", "What changes"),
                page.in("Bron", "Source"), page.in("Regel", "Rule"));
        for (Setback setback : rules.setbacks()) {
            String changes = String.join(", ", setback.changes().stream().map(this::change).toList());
            page.row(setback.rule().code(), title(setback.rule().code()), changes, setback.rule().source(),
                    place(setback.rule()));
        }
    }

    private String change(Setback.Change change) {
        Text label = release.catalogue().fields().find(change.field()).map(field -> field.label())
                .orElse(new Text(change.field(), change.field()));
        Text number = Numbers.plain(change.number(), 2);
        return page.in(label) + (change.scales() ? " × " : " + ") + page.in(number);
    }

    private void verdicts() {
        page.heading(2, page.in("Hoe de uitkomst ontstaat", "How the verdict comes about"));
        page.paragraph(page.in(Pages.VERDICT)).gap();
        for (Stage stage : List.of(Stage.SOFTENING, Stage.BLOCKS, Stage.VERDICT)) {
            rules.rules(stage).forEach(this::rule);
        }
    }

    private void talkingPoints() {
        page.heading(2, page.in("Gesprekspunten", "Talking points"));
        page.paragraph(page.in(
                "Zij gaan over wat er uit de zelfscan kwam, met [onderbouwing](conversation.md). Zij beslissen niets.",
                "They are about what came out of the self-assessment, with [evidence](conversation.en.md). They decide"
                        + " nothing."))
                .gap();
        rules.rules(Stage.POINTS).forEach(this::rule);
    }

    private void sources() {
        Set<String> ids = new LinkedHashSet<>();
        rules.rules().stream().map(RuleRef::source).sorted().forEach(ids::add);
        page.heading(2, page.in("Bronnen", "Sources"));
        page.head(page.in("Bron", "Source"), page.in("Titel", "Title"), page.in("Uitgever", "Publisher"),
                page.in("Jaar", "Year"), page.in("Soort", "Kind"), page.in("Wat gelezen is", "What was read"),
                page.in("Nagekeken op", "Checked on"));
        for (String id : ids) {
            Source source = release.catalogue().sources().find(id).orElseThrow();
            page.row(id, "[" + source.title() + "](" + link(source.url()) + ")", source.publisher(),
                    String.valueOf(source.year()), source.kind().name().toLowerCase(Locale.ROOT),
                    page.in(source.read()), source.checked());
        }
    }

    /** A page of this project is reached from the folder of the pages. */
    private static String link(String url) {
        return url.startsWith("docs/") ? "../" + url.substring("docs/".length()) : url;
    }

    private String title(String code) {
        return category.text(code).map(words -> page.in(words.title())).orElse(code);
    }

    private String source(String id) {
        return release.catalogue().sources().find(id).map(source -> source.title() + ", " + source.year()).orElse(id);
    }

    /** Where the rule stands; a link from the folder of the pages. */
    private static String place(RuleRef rule) {
        return "[%s:%d](../../%s#L%d)".formatted(rule.file().substring("rules/".length()), rule.line(), rule.file(),
                rule.line());
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
