package nl.robuustebibliotheek.web.page;

import java.util.List;
import java.util.Optional;

import nl.robuustebibliotheek.submission.Field;
import nl.robuustebibliotheek.submission.Text;

/**
 * A field of the submission as the form asks for it.
 *
 * @param group what it is asked together with, when there is such a thing
 * @param choices the words that can be chosen, for a field that takes one of a few
 */
record Question(Field field, Optional<Text> hint, Optional<Group> group, List<Choice> choices) {

    /** A word that can be chosen, and what people call it. */
    record Choice(String word, Text label) {}

    /** What questions are asked together under, and what it is about. */
    record Group(Text title, Optional<Text> hint) {}

    /** The same question, to be answered with one of these. */
    Question withChoices(List<Choice> others) {
        return new Question(field, hint, group, others);
    }

    /** The same question in other words, for a page that shows names where the submission has codes. */
    Question called(Text label) {
        return new Question(new Field(field.pattern(), field.kind(), field.minimum(), field.maximum(), label), hint,
                group, choices);
    }

    String pattern() {
        return field.pattern();
    }

    Field.Kind kind() {
        return field.kind();
    }

    /** Whether a rough number will do; of inhabitants there is always an exact one. */
    boolean mayBeEstimated() {
        return kind().isAmount() && !pattern().equals("/municipalities/*/inhabitants");
    }

    /** Whether it can also be answered without a value. */
    boolean mayHaveNoValue() {
        return kind().isAnswer() && !pattern().equals("/municipalities/*/inhabitants");
    }

    Section section() {
        return Section.holding(pattern());
    }
}
