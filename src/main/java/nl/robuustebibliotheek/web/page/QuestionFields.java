package nl.robuustebibliotheek.web.page;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Text;

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
        rows(all, Entries.MUNICIPALITIES, Words.MUNICIPALITY);
        rows(all, Entries.LOCATIONS, Words.LOCATION);
        if (section == Section.LIBRARY) {
            moreOrLess(Entries.MUNICIPALITIES, Words.ONE_MORE, Words.ONE_LESS, 1);
        } else if (section == Section.PROXIMITY) {
            moreOrLess(Entries.LOCATIONS, Words.LOCATION_MORE, Words.LOCATION_LESS, 0);
        }
        return shown;
    }

    private void single(List<Question> single) {
        Optional<String> group = Optional.empty();
        for (Question question : single) {
            Optional<String> next = question.group().map(text -> text.in(entries.language()));
            if (!next.equals(group)) {
                group.ifPresent(ended -> page.close());
                next.ifPresent(title -> page.open("fieldset").element("legend", title));
                group = next;
            }
            ask(question, question.pattern());
        }
        group.ifPresent(ended -> page.close());
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
        boolean ofLocation = question.pattern().equals(Entries.LOCATIONS + "/*/municipality");
        input.write(ofLocation ? question.withChoices(municipalities()) : question, pointer);
        shown.add(pointer);
        shown.add(pointer + Entries.ESTIMATED);
    }

    /** Those that were filled in: a location lies in one of them. */
    private List<Question.Choice> municipalities() {
        return IntStream.range(0, entries.rows(Entries.MUNICIPALITIES))
                .mapToObj(row -> Entries.MUNICIPALITIES + "/" + row)
                .filter(row -> !entries.at(row + "/code").isBlank())
                .map(row -> new Question.Choice(entries.at(row + "/code").strip(),
                        new Text(entries.at(row + "/name"), entries.at(row + "/name"))))
                .toList();
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
