package nl.robuustebibliotheek.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

import nl.robuustebibliotheek.proximity.Comparison;
import nl.robuustebibliotheek.proximity.Fragment;
import nl.robuustebibliotheek.proximity.Fragments;
import nl.robuustebibliotheek.proximity.Measured;
import nl.robuustebibliotheek.proximity.ProximityAnswer;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Problem;

/** What came out, as people read it: the change that was asked about first, then how it is now, with every definition. */
final class PlacesOutcome {

    /** More than so many are folded: a file of the whole country has some that concern others. */
    private static final int MOST_OPEN = 5;

    private final PlacesResult result;
    private final PlacesEntries entries;
    private final ProximityAnswer answer;
    private final Language language;

    PlacesOutcome(PlacesResult result, PlacesEntries entries) {
        this.result = result;
        this.entries = entries;
        this.answer = result.answer();
        this.language = entries.language();
    }

    /** @param problems what is wrong with a change that was asked about */
    String write(List<Problem> problems) {
        String name = answer.workedOut().whole().area().name();
        String title = name.isEmpty() ? PlacesWords.RESULT_ALL.in(language) : PlacesWords.RESULT.in(language, name);
        return Frame.page(language, (problems.isEmpty() ? "" : Words.ERROR.in(language)) + title, "",
                page -> write(page, title, problems));
    }

    private void write(Html page, String title, List<Problem> problems) {
        page.element("h1", title);
        new PlacesProblems(page, language).summary(problems);
        page.element("p", PlacesWords.METHOD.in(language, answer.request().question().method().title().in(language)),
                "class", "lead");
        page.element("p", PlacesWords.NOT_KEPT.in(language), "class", "note");
        files(page);
        FragmentPart fragments = new FragmentPart(page, language);
        Fragments pieces = new Fragments(answer.request().question(), result.imprint());
        answer.changed().ifPresent(changed -> piece(page, fragments, pieces.of(changed.scenario()),
                result.verdicts().flatMap(each -> each.afterText()).map(each -> each.in(language))));
        answer.chosen().ifPresent(chosen -> piece(page, fragments, pieces.of(chosen),
                result.verdicts().flatMap(each -> each.chosenText()).map(each -> each.in(language))));
        Measured whole = answer.workedOut().whole();
        Fragment now = pieces.of(whole, answer.sites().all(), answer.request().published());
        if (answer.changed().isPresent() || answer.chosen().isPresent()) {
            page.element("h2", PlacesWords.NOW.in(language));
        }
        fragments.write(now, answer.changed().isPresent() || answer.chosen().isPresent() ? "h3" : "h2");
        page.element("h3", PlacesWords.DEFINITIONS.in(language));
        fragments.list(now.definitions());
        figures(page, whole);
        yields(page);
        submitted(page);
        if (answer.workedOut().municipalities().size() > 1) {
            answer.workedOut().municipalities().forEach(each -> {
                fragments.write(pieces.of(each, answer.sites().all(), answer.request().published()), "h2");
                figures(page, each);
            });
        }
        new PlacesWhatIf(page, entries, PlacesChangesWriter.names(answer.request().submission().json())).write();
        assess(page);
    }

    private void files(Html page) {
        List<Problem> leftOut = result.leftOut();
        if (!leftOut.isEmpty()) {
            page.element("h2", PlacesWords.LEFT_OUT.in(language, leftOut.size()));
            boolean many = leftOut.size() > MOST_OPEN;
            if (many) {
                page.open("details").element("summary", PlacesWords.LEFT_OUT_WHY.in(language));
            } else {
                page.element("p", PlacesWords.LEFT_OUT_WHY.in(language));
            }
            new PlacesProblems(page, language).list(leftOut);
            if (many) {
                page.close();
            }
        }
        if (!result.remarks().isEmpty()) {
            page.element("h2", PlacesWords.REMARKS.in(language));
            new PlacesProblems(page, language).list(result.remarks());
        }
    }

    private static void piece(Html page, FragmentPart fragments, Fragment fragment, Optional<String> verdict) {
        fragments.write(fragment, "h2");
        verdict.ifPresent(sentence -> page.element("p", sentence, "class", "note"));
    }

    /** Every figure of every group, with what it means. */
    private void figures(Html page, Measured measured) {
        page.open("details").element("summary", PlacesWords.ALL_FIGURES.in(language) + " ("
                + measured.figures().size() + ")");
        FigureTable table = new FigureTable(page, PlacesWords.ALL_FIGURES.in(language),
                Stream.of(PlacesWords.FIGURE, PlacesWords.VALUE, PlacesWords.LOWEST_HIGHEST, PlacesWords.MEANS)
                        .map(column -> column.in(language)).toList());
        measured.figures().forEach(figure -> table.row(List.of(
                figure.title().in(language) + " " + figure.to().title().in(language) + ", "
                        + figure.group().title().in(language),
                figure.shown().in(language), figure.span().in(language), figure.definition().in(language))));
        table.end();
        page.close();
    }

    private void yields(Html page) {
        page.element("h3", PlacesWords.YIELDS.in(language));
        page.open("ul", "class", "findings");
        for (JsonNode group : result.yields()) {
            page.open("li").open("p").element("strong", group.path("text").asString("") + ": "
                    + (group.path("surely").asLong() < group.path("people").asLong() ? PlacesWords.AT_MOST
                            : PlacesWords.OF).in(language, people(group.path("people")), people(group.path("of"))))
                    .close();
            page.element("p", group.path("note").asString(""));
            for (JsonNode source : group.path("evidence")) {
                page.element("p", source.path("title").asString("") + " (" + source.path("year").asString("") + "). "
                        + source.path("caveat").asString(""), "class", "hint");
            }
            page.close();
        }
        page.close();
    }

    private String people(JsonNode count) {
        return PlacesWords.count(count.asLong(), language);
    }

    private void submitted(Html page) {
        List<Comparison> comparisons = answer.workedOut().comparisons();
        if (result.isWholeSubmission() && !comparisons.isEmpty()) {
            page.element("h3", PlacesWords.SUBMITTED.in(language)).open("ul");
            comparisons.forEach(each -> page.element("li", each.text().in(language)));
            page.close();
        }
    }

    private void assess(Html page) {
        page.element("h2", PlacesWords.ON.in(language));
        page.element("p", PlacesWords.ASSESS_HINT.in(language));
        page.open("form", "method", "post", "action", Addresses.form(language));
        Entries filled = result.filledIn();
        page.empty("input", "type", "hidden", "name", Entries.FILE, "value", filled.file());
        filled.values().forEach((name, value) -> page.empty("input", "type", "hidden", "name", name, "value", value));
        page.open("p", "class", "buttons");
        FormPage.button(page, Section.LIBRARY.key(), PlacesWords.ASSESS.in(language), "first");
        page.close().close();
    }
}
