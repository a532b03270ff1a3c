package nl.robuustebibliotheek.web.page;

import java.util.List;

import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Problem;

/** Says above the form what is not right, with a way to each place; the browser goes there first. */
final class ProblemSummary {

    private final Html page;
    private final Questions questions;
    private final Language language;
    private final Section section;

    ProblemSummary(Html page, Questions questions, Language language, Section section) {
        this.page = page;
        this.questions = questions;
        this.language = language;
        this.section = section;
    }

    void write(List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        page.open("div", "class", "problems", "role", "alert", "tabindex", "-1", "autofocus", "", "aria-labelledby",
                "problems");
        page.element("h2", Words.SUMMARY.in(language), "id", "problems").open("ul");
        for (Problem problem : problems) {
            Section where = Section.holding(problem.pointer());
            String text = questions.at(problem.pointer()).map(question -> question.field().label().in(language) + ": ")
                    .orElse(problem.pointer().contains("/opening") ? Words.OPENING.in(language) + ": " : "")
                    + problem.detail().in(language);
            page.open("li");
            if (where == section && !problem.pointer().isEmpty()) {
                page.element("a", text, "href", "#" + Place.id(problem.pointer()));
            } else if (problem.pointer().isEmpty()) {
                page.text(text);
            } else {
                page.text(text + " ("
                        + Words.ELSEWHERE.in(language, where.title().in(language)) + ")");
            }
            page.close();
        }
        page.close().close();
    }
}
