package nl.robuustebibliotheek.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.submission.Text;

/** What a library can answer when there is no number, yes or no to fill in. */
enum NoValue {

    UNKNOWN("unknown", "Dit weet ik niet", "I do not know this"),
    HELP("help", "Dit weet ik niet, en ik wil hulp om erachter te komen",
            "I do not know this, and want help in finding out"),
    NOT_APPLICABLE("notApplicable", "Dit is bij ons niet van toepassing", "This does not apply to us"),
    BY_PARTNER("byPartner", "Een partner doet dit", "A partner does this");

    private static final Text WHY_NOT = new Text(
            "Vul in waarom dit niet van toepassing is. Misschien is een paar woorden genoeg.",
            "Fill in why this does not apply. Maybe a few words are enough.");
    private static final Text WHO = new Text(
            "Vul in welke partner dit doet. Misschien weet u alleen wat voor organisatie.",
            "Fill in which partner does this. Maybe you only know what kind of organisation.");

    private final String word;
    private final Text title;

    NoValue(String word, String nl, String en) {
        this.word = word;
        this.title = new Text(nl, en);
    }

    /** What the form calls it, and the contract where it has a word of its own. */
    String word() {
        return word;
    }

    Text title() {
        return title;
    }

    static Optional<NoValue> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }

    /** What an answer in a file says, when it says no value. */
    static Optional<NoValue> in(JsonNode answer) {
        if (answer.has(UNKNOWN.word)) {
            return Optional.of(answer.path(HELP.word).asBoolean(false) ? HELP : UNKNOWN);
        }
        return List.of(NOT_APPLICABLE, BY_PARTNER).stream().filter(each -> answer.has(each.word)).findFirst();
    }

    /** The words beside it in a file. */
    String reason(JsonNode answer) {
        return answer.path(word).stringValue("");
    }

    /** What has to be told as well, when that is not there. */
    Optional<Text> missing(String reason) {
        return switch (this) {
            case UNKNOWN, HELP -> Optional.empty();
            case NOT_APPLICABLE -> reason.isBlank() ? Optional.of(WHY_NOT) : Optional.empty();
            case BY_PARTNER -> reason.isBlank() ? Optional.of(WHO) : Optional.empty();
        };
    }

    /** The answer for a submission; whether help is wanted stays as the file said. */
    ObjectNode answer(JsonNode before, String reason) {
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        switch (this) {
            case UNKNOWN -> answer.put(UNKNOWN.word, true);
            case HELP -> answer.put(UNKNOWN.word, true).put(HELP.word, true);
            case NOT_APPLICABLE, BY_PARTNER -> {
                answer.put(word, reason);
                if (before.path(HELP.word).isBoolean()) {
                    answer.set(HELP.word, before.path(HELP.word));
                }
            }
        }
        return answer;
    }
}
