package nl.robuustebibliotheek.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What a person reads in an answer is whole: no gap, no brace, both languages. */
class AnswerTextsTests {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void noTextInAnAnswerHasAGap() {
        Random random = new Random(20261122);
        Weakening weakening = new Weakening(random);
        TreeSet<String> gaps = new TreeSet<>();
        for (ObjectNode example : Examples.all().values()) {
            for (ObjectNode submission : List.of(example, Examples.untouched(example),
                    weakening.forget(weakening.weaken(example, 0.3), 0.3))) {
                if (Door.live().judgeOnly(submission).ranges().isPresent()) {
                    texts(MAPPER.valueToTree(Door.live().assess(submission))).forEach(text -> {
                        boolean gap = text.matches("(?s).*(\\{|\\}|null|Optional|: –|–[.,]| – ).*")
                                || text.isBlank();
                        if (gap) {
                            gaps.add(text);
                        }
                    });
                }
            }
        }
        assertThat(gaps).isEmpty();
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.has("nl") && node.has("en")) {
            texts.add(node.get("nl").asString());
            texts.add(node.get("en").asString());
        }
        node.forEach(child -> texts.addAll(texts(child)));
        return texts;
    }
}
