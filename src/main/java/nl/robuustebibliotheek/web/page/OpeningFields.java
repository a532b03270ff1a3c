package nl.robuustebibliotheek.web.page;

import java.util.HashSet;
import java.util.Set;

import nl.robuustebibliotheek.submission.Language;

/** The week of a location: a row for each day, a column for who is there. */
final class OpeningFields {

    private final Html page;
    private final Questions questions;
    private final Entries entries;
    private final FieldInput input;

    OpeningFields(Html page, Questions questions, Entries entries, FieldInput input) {
        this.page = page;
        this.questions = questions;
        this.entries = entries;
        this.input = input;
    }

    Set<String> write(String location) {
        Language language = entries.language();
        Set<String> shown = new HashSet<>();
        String id = Place.id(location + "/opening");
        page.open("fieldset", "id", id, "tabindex", "-1").element("legend", Words.OPENING.in(language));
        page.element("p", Words.OPENING_HINT.in(language), "class", "hint", "id", id + "-hint");
        input.problems(location + "/opening", id);
        for (Question.Choice day : questions.days()) {
            page.open("div", "class", "day").element("p", day.label().in(language), "class", "name");
            for (Question.Choice staffing : questions.staffing()) {
                String name = OpeningHours.field(location, day.word(), staffing.word());
                shown.add(name);
                cell(name, day.label().in(language), staffing.label().in(language), id);
            }
            page.close();
        }
        page.close();
        return shown;
    }

    private void cell(String name, String day, String staffing, String group) {
        String id = Place.id(name);
        boolean wrong = input.isWrong(name);
        page.open("div", "class", wrong ? "field wrong" : "field");
        page.open("label", "for", id).element("span", day + ": ", "class", "only-heard").text(staffing).close();
        input.problems(name, id);
        page.empty("input", "type", "text", "id", id, "name", name, "value", entries.at(name), "autocomplete", "off",
                "aria-describedby", wrong ? id + "-problem " + group + "-hint" : group + "-hint", "aria-invalid",
                Boolean.toString(wrong));
        page.close();
    }
}
