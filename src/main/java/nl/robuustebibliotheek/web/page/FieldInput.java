package nl.robuustebibliotheek.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.robuustebibliotheek.submission.Field;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Problem;

/** One question with its label, its hint, what is wrong with it, and room for the answer. */
final class FieldInput {

    private final Html page;
    private final Entries entries;
    private final List<Problem> problems;
    private final Language language;

    FieldInput(Html page, Entries entries, List<Problem> problems) {
        this.page = page;
        this.entries = entries;
        this.problems = problems;
        this.language = entries.language();
    }

    void write(Question question, String pointer) {
        page.open("div", "class", isWrong(pointer) ? "field wrong" : "field");
        switch (question.choices().isEmpty() ? question.kind() : Field.Kind.WORD) {
            case YES_NO -> choice(question, pointer);
            case SETTING -> tick(question, pointer);
            case WORD -> words(question, pointer);
            case COUNT, QUANTITY, EURO, SIGNED_EURO, SHARE, YEAR, COORDINATE -> typed(question, pointer,
                    "decimal");
            case DATE, TIME, TEXT, LIST, OWN -> typed(question, pointer, "text");
        }
        page.close();
    }

    boolean isWrong(String pointer) {
        return problems.stream().anyMatch(problem -> belongs(problem, pointer));
    }

    /** What is wrong here, under the identity that the input names. */
    void problems(String pointer, String id) {
        List<String> here = problems.stream().filter(problem -> belongs(problem, pointer))
                .map(problem -> problem.detail().in(language)).toList();
        if (!here.isEmpty()) {
            page.element("p", String.join(" ", here), "class", "problem", "id", id + "-problem");
        }
    }

    /** A problem inside an answer, such as in its margin, belongs to the answer; one of opening hours to the week. */
    private static boolean belongs(Problem problem, String pointer) {
        return problem.pointer().equals(pointer)
                || problem.pointer().startsWith(pointer + "/") && !problem.code().equals("time-expected");
    }

    private void typed(Question question, String pointer, String mode) {
        String id = Place.id(pointer);
        page.element("label", question.field().label().in(language), "for", id);
        List<String> described = describe(question, pointer, id);
        List<String> attributes = new ArrayList<>(List.of("type", "text", "inputmode", mode, "id", id, "name", pointer,
                "value", entries.at(pointer), "autocomplete", "off"));
        close(attributes, described, pointer);
        page.empty("input", attributes.toArray(String[]::new));
        if (question.mayBeEstimated()) {
            estimate(pointer, question.field().label().in(language));
        }
        otherAnswer(question, pointer, described);
    }

    private void estimate(String pointer, String label) {
        String name = pointer + Entries.ESTIMATED;
        String id = Place.id(pointer) + "-estimated";
        page.open("span", "class", "tick");
        box(name, id, entries.isEstimated(pointer));
        page.open("label", "for", id).text(Words.ESTIMATE.in(language)).element("span", ": " + label, "class",
                "only-heard").close().close();
    }

    private void box(String name, String id, boolean ticked) {
        List<String> attributes = new ArrayList<>(List.of("type", "checkbox", "id", id, "name", name, "value",
                TypedAnswer.YES));
        if (ticked) {
            attributes.addAll(List.of("checked", ""));
        }
        page.empty("input", attributes.toArray(String[]::new));
    }

    private void tick(Question question, String pointer) {
        String id = Place.id(pointer);
        page.open("span", "class", "tick");
        box(pointer, id, entries.at(pointer).equals(TypedAnswer.YES));
        page.element("label", question.field().label().in(language), "for", id).close();
        describe(question, pointer, id);
    }

    private void choice(Question question, String pointer) {
        String id = Place.id(pointer);
        page.open("fieldset", "class", "choice", "id", id, "tabindex", "-1")
                .element("legend", question.field().label().in(language));
        List<String> described = describe(question, pointer, id);
        radio(pointer, TypedAnswer.YES, Words.YES);
        radio(pointer, TypedAnswer.NO, Words.NO);
        radio(pointer, "", Words.NOT_KNOWN);
        otherAnswer(question, pointer, described);
        page.close();
    }

    private void otherAnswer(Question question, String pointer, List<String> described) {
        if (question.mayHaveNoValue()) {
            new OtherAnswer(page, entries).write(question, pointer, described, isWrong(pointer));
        }
    }

    private void radio(String pointer, String value, Words label) {
        String id = Place.id(pointer) + "-" + (value.isEmpty() ? "unknown" : value);
        List<String> attributes = new ArrayList<>(List.of("type", "radio", "id", id, "name", pointer, "value", value));
        if (entries.at(pointer).equals(value)) {
            attributes.addAll(List.of("checked", ""));
        }
        page.open("span", "class", "tick").empty("input", attributes.toArray(String[]::new));
        page.element("label", label.in(language), "for", id).close();
    }

    private void words(Question question, String pointer) {
        String id = Place.id(pointer);
        page.element("label", question.field().label().in(language), "for", id);
        List<String> described = describe(question, pointer, id);
        List<String> attributes = new ArrayList<>(List.of("id", id, "name", pointer));
        close(attributes, described, pointer);
        page.open("select", attributes.toArray(String[]::new));
        page.element("option", Words.CHOOSE.in(language), "value", "");
        question.choices().forEach(choice -> option(choice.word(), choice.label().in(language), pointer));
        String given = entries.at(pointer);
        if (!given.isBlank() && question.choices().stream().noneMatch(choice -> choice.word().equals(given))) {
            option(given, given, pointer);
        }
        page.close();
    }

    private void option(String word, String label, String pointer) {
        List<String> option = new ArrayList<>(List.of("value", word));
        if (entries.at(pointer).equals(word)) {
            option.addAll(List.of("selected", ""));
        }
        page.element("option", label, option.toArray(String[]::new));
    }

    private void close(List<String> attributes, List<String> described, String pointer) {
        if (!described.isEmpty()) {
            attributes.addAll(List.of("aria-describedby", String.join(" ", described)));
        }
        boolean elsewhere = entries.at(pointer).isBlank() && !entries.at(pointer + Entries.NO_VALUE).isBlank();
        if (isWrong(pointer) && !elsewhere) {
            attributes.addAll(List.of("aria-invalid", "true"));
        }
    }

    /** Writes hint and problem, and tells their identities. */
    private List<String> describe(Question question, String pointer, String id) {
        List<String> described = new ArrayList<>();
        String hint = String.join(". ", question.hint().map(text -> List.of(text.in(language))).orElse(List.of()))
                + form(question).map(word -> " (" + word.in(language) + ")").orElse("");
        if (!hint.isBlank()) {
            page.element("p", hint.strip(), "class", "hint", "id", id + "-hint");
            described.add(id + "-hint");
        }
        if (isWrong(pointer)) {
            problems(pointer, id);
            described.add(id + "-problem");
        }
        return described;
    }

    /** How it is written, where a label does not tell. */
    private static Optional<Words> form(Question question) {
        if (question.kind() == Field.Kind.SHARE) {
            return Optional.of(Words.PERCENT);
        }
        if (question.kind() == Field.Kind.EURO || question.kind() == Field.Kind.SIGNED_EURO) {
            return Optional.of(Words.EURO);
        }
        if (question.kind() == Field.Kind.DATE) {
            return Optional.of(Words.DATE);
        }
        return question.pattern().endsWith("/isil") ? Optional.of(Words.ISIL)
                : question.pattern().endsWith("/code") ? Optional.of(Words.CODE) : Optional.empty();
    }
}
