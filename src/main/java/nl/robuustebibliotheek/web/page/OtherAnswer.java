package nl.robuustebibliotheek.web.page;

import java.util.ArrayList;
import java.util.List;

import nl.robuustebibliotheek.submission.Language;

/** Room below a question for an answer that is no value; folded away until it is used. */
final class OtherAnswer {

    private static final int LONGEST_REASON = 1_000;

    private final Html page;
    private final Entries entries;
    private final Language language;

    OtherAnswer(Html page, Entries entries) {
        this.page = page;
        this.entries = entries;
        this.language = entries.language();
    }

    /** @param described the identities of what is said of this question */
    void write(Question question, String pointer, List<String> described, boolean wrong) {
        String chosen = entries.at(pointer + Entries.NO_VALUE);
        boolean open = !chosen.isBlank() || !entries.at(pointer + Entries.REASON).isBlank();
        page.open("details", open ? new String[]{"class", "other", "open", ""} : new String[]{"class", "other"});
        page.open("summary")
                .text(Words.NO_VALUE.in(language))
                .element("span", ": " + question.field().label().in(language), "class", "only-heard").close();
        choice(pointer, chosen);
        reason(pointer, described, wrong && !chosen.isBlank());
        page.close();
    }

    private void choice(String pointer, String chosen) {
        String id = Place.id(pointer) + "-none";
        page.element("label", Words.OTHER_ANSWER.in(language), "for", id);
        page.open("select", "id", id, "name", pointer + Entries.NO_VALUE);
        page.element("option", Words.AS_ABOVE.in(language), "value", "");
        for (NoValue each : NoValue.values()) {
            List<String> option = new ArrayList<>(List.of("value", each.word()));
            if (each.word().equals(chosen)) {
                option.addAll(List.of("selected", ""));
            }
            page.element("option", each.title().in(language), option.toArray(String[]::new));
        }
        page.close();
    }

    private void reason(String pointer, List<String> described, boolean wrong) {
        String id = Place.id(pointer) + "-reason";
        page.element("label", Words.REASON.in(language), "for", id);
        List<String> attributes = new ArrayList<>(List.of("type", "text", "id", id, "name", pointer + Entries.REASON,
                "value", entries.at(pointer + Entries.REASON), "maxlength", Integer.toString(LONGEST_REASON),
                "autocomplete", "off"));
        if (wrong) {
            attributes.addAll(List.of("aria-describedby", String.join(" ", described), "aria-invalid", "true"));
        }
        page.empty("input", attributes.toArray(String[]::new));
    }
}
