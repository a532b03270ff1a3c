package nl.robuustebibliotheek.web.page;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.robuustebibliotheek.submission.Problem;

/** The questions of one part: single ones in groups, and rows of municipalities or locations. */
final class QuestionFields {

    private final Html page;
    private final Questions questions;
    private final Entries entries;
    private final Section section;
    private final FieldInput input;
    private final Set<String> shown = new HashSet<>();

    QuestionFields(Html page, Questions questions, Entries entries, Section section, List<Problem> problems) {
        this.page = page;
        this.questions = questions;
        this.entries = entries;
        this.section = section;
        this.input = new FieldInput(page, entries, problems);
    }

    /** Writes them, and tells the names of all inputs that stand on the page now. */
    Set<String> write() {
        List<Question> all = questions.of(section);
        single(all.stream().filter(question -> !question.pattern().contains("/*")).toList());
        switch (section) {
            case LIBRARY -> {
                rows(all, Entries.MUNICIPALITIES, Words.MUNICIPALITY);
                moreOrLess(Entries.MUNICIPALITIES, Words.ONE_MORE, Words.ONE_LESS, 1);
            }
            case MUNICIPALITIES -> rows(all, Entries.MUNICIPALITIES, Words.MUNICIPALITY);
            case ACTIVITIES -> {
                introduced(Words.PARTNERS, Words.PARTNERS_HINT);
                rows(all, Entries.PARTNERS, Words.PARTNER);
                moreOrLess(Entries.PARTNERS, Words.PARTNER_MORE, Words.PARTNER_LESS, 0);
            }
            case PROXIMITY -> {
                introduced(Words.LOCATIONS, Words.LOCATIONS_HINT);
                rows(all, Entries.LOCATIONS, Words.LOCATION);
                moreOrLess(Entries.LOCATIONS, Words.LOCATION_MORE, Words.LOCATION_LESS, 0);
            }
            case CLOSING -> {
                introduced(Words.OWN_FIELDS, Words.OWN_HINT);
                rows(all, Entries.OWN, Words.OWN_FIELD);
                moreOrLess(Entries.OWN, Words.OWN_MORE, Words.OWN_LESS, 0);
            }
            case STAFF, FINANCE, ACCESSIBILITY -> {}
        }
        return shown;
    }

    private void single(List<Question> single) {
        Optional<Question.Group> group = Optional.empty();
        for (Question question : single) {
            if (!question.group().equals(group)) {
                group.ifPresent(ended -> page.close());
                question.group().ifPresent(this::begin);
                group = question.group();
            }
            ask(question, question.pattern());
        }
        group.ifPresent(ended -> page.close());
    }

    private void begin(Question.Group group) {
        page.open("fieldset").element("legend", group.title().in(entries.language()));
        group.hint().ifPresent(hint -> page.element("p", hint.in(entries.language()), "class", "hint"));
    }

    private void introduced(Words title, Words hint) {
        page.element("h2", title.in(entries.language())).element("p", hint.in(entries.language()));
    }

    private void rows(List<Question> all, String list, Words title) {
        List<Question> ofRow = all.stream().filter(question -> question.pattern().startsWith(list + "/*")).toList();
        if (ofRow.isEmpty()) {
            return;
        }
        for (int row = 0; row < entries.rows(list); row++) {
            String name = entries.at(list + "/" + row + "/name");
            page.open("fieldset", "id", Place.id(list + "/" + row), "tabindex", "-1").element("legend",
                    title.in(entries.language(), row + 1) + (name.isBlank() ? "" : ": " + name));
            for (Question question : ofRow) {
                ask(question, Place.at(question.pattern(), row));
            }
            if (list.equals(Entries.LOCATIONS)) {
                shown.addAll(new OpeningFields(page, questions, entries, input).write(list + "/" + row));
            }
            page.close();
        }
    }

    private void ask(Question question, String pointer) {
        input.write(questions.asked(question, entries), pointer);
        shown.add(pointer);
        shown.add(pointer + Entries.ESTIMATED);
        shown.add(pointer + Entries.NO_VALUE);
        shown.add(pointer + Entries.REASON);
    }

    private void moreOrLess(String list, Words more, Words less, int least) {
        page.open("p", "class", "buttons");
        page.empty("input", "type", "hidden", "name", list + Entries.ROWS, "value",
                Integer.toString(entries.rows(list)));
        shown.add(list + Entries.ROWS);
        FormPage.button(page, Addresses.MORE + list, more.in(entries.language()), "second");
        if (entries.rows(list) > least) {
            FormPage.button(page, Addresses.LESS + list, less.in(entries.language()), "second");
        }
        page.close();
    }
}
