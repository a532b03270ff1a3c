package nl.robuustebibliotheek.web.page;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Problem;

/** One part of the form as a page; what was typed in the other parts travels along unseen. */
final class FormPage {

    private final Questions questions;
    private final Entries entries;
    private final Section section;
    private final List<Problem> problems;
    private final Language language;

    FormPage(Questions questions, Entries entries, Section section, List<Problem> problems) {
        this.questions = questions;
        this.entries = entries;
        this.section = section;
        this.problems = problems;
        this.language = entries.language();
    }

    String write() {
        String title = Words.STEP.in(language, section.ordinal() + 1, Section.values().length) + ": "
                + section.title().in(language);
        return Frame.page(language, (problems.isEmpty() ? "" : Words.ERROR.in(language)) + title,
                entries.values().isEmpty() && problems.isEmpty() ? Addresses.otherForm(language) : "",
                page -> write(page, title));
    }

    private void write(Html page, String title) {
        page.element("p", Words.TITLE.in(language), "class", "above");
        page.element("h1", title);
        new ProblemSummary(page, questions, language, section).write(problems);
        page.element("p", (section == Section.LIBRARY ? Words.NEEDED : Words.LEAVE_OPEN).in(language));
        page.element("p", (section == Section.CLOSING ? Words.IN_FILE : Words.NOT_KEPT).in(language));
        page.open("form", "method", "post", "action", Addresses.form(language), "novalidate", "");
        // What the Enter key presses: the first button there is, wherever people see it
        page.element("button", "", "name", "go", "value", section.next().map(Section::key).orElse(Addresses.OUTCOME),
                "class", "only-heard", "tabindex", "-1", "aria-hidden", "true");
        Set<String> shown = new QuestionFields(page, questions, entries, section, problems).write();
        carryAlong(page, shown);
        buttons(page);
        parts(page);
        page.close();
        if (section == Section.LIBRARY) {
            new OtherWaysIn(page, language).write();
        }
    }

    private void carryAlong(Html page, Set<String> shown) {
        page.empty("input", "type", "hidden", "name", "section", "value", section.key());
        page.empty("input", "type", "hidden", "name", Entries.FILE, "value", entries.file());
        entries.values().forEach((name, value) -> {
            if (!shown.contains(name)) {
                page.empty("input", "type", "hidden", "name", name, "value", value);
            }
        });
    }

    private void buttons(Html page) {
        page.open("p", "class", "buttons");
        section.next().ifPresent(next -> button(page, next.key(),
                Words.NEXT.in(language, next.title().in(language)), "first"));
        button(page, Addresses.OUTCOME, Words.OUTCOME.in(language), section.next().isEmpty() ? "first" : "second");
        section.previous().ifPresent(previous -> button(page, previous.key(),
                Words.PREVIOUS.in(language, previous.title().in(language)), "second"));
        button(page, Addresses.SAVE, Words.SAVE.in(language), "second");
        page.close();
    }

    static void button(Html page, String go, String text, String kind) {
        page.element("button", text, "name", "go", "value", go, "class", kind);
    }

    /** All parts with how much of each is there: the order is free. */
    private void parts(Html page) {
        page.open("nav", "aria-labelledby", "parts").element("h2", Words.GO_TO.in(language), "id", "parts");
        page.open("ul", "class", "parts");
        for (Section each : Section.values()) {
            page.open("li");
            String count = Words.FILLED.in(language, filled(each), total(each));
            if (each == section) {
                page.element("strong", each.title().in(language)).text(" " + count + ", " + Words.HERE.in(language));
            } else {
                button(page, each.key(), each.title().in(language), "link");
                page.text(" " + count);
            }
            page.close();
        }
        page.close().close();
    }

    private int total(Section part) {
        return questions.of(part).stream().mapToInt(question -> rows(question)).sum();
    }

    private long filled(Section part) {
        Set<String> names = new TreeSet<>(entries.values().keySet());
        return questions.of(part).stream().mapToLong(question -> names.stream()
                .map(name -> Place.pattern(name.replace(Entries.NO_VALUE, "")))
                .filter(question.pattern()::equals).count()).sum();
    }

    private int rows(Question question) {
        int star = question.pattern().indexOf("/*");
        return star < 0 ? 1 : entries.rows(question.pattern().substring(0, star));
    }
}
