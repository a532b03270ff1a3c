package nl.robuustebibliotheek.submission;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What can go wrong in one field goes wrong in the same clear way in every field, however deep it stands. */
class EveryFieldTests {

    private static final String MARK = "\"@\"";

    private final SubmissionReader reader = new SubmissionReader();
    private final Fields fields = new Fields();
    private final JsonNode full = Samples.full();

    @Test
    void noValueIsEverMalformedInSilence() {
        places().keySet().forEach(pointer -> {
            assertThat(codes(pointer, "NaN")).as(pointer).containsExactly(" malformed-json");
            assertThat(codes(pointer, "01")).as(pointer).containsExactly(" malformed-json");
            assertThat(codes(pointer, "{\"value\": 1")).as(pointer).containsExactly(" malformed-json");
            assertThat(codes(pointer, "\"zonder eind")).as(pointer).containsExactly(" malformed-json");
        });
    }

    @Test
    void aNumberBeyondReachIsNamedWhereItStands() {
        places().keySet().forEach(pointer -> assertThat(codes(pointer, "1e400")).as(pointer)
                .containsExactly(pointer + " number-out-of-reach"));
    }

    @Test
    void aFieldThatStandsTwiceIsNamedInEveryObject() {
        objects((pointer, object) -> {
            String name = object.propertyNames().iterator().next();
            String twice = object.toString().replaceFirst("\\{", "{\"%s\": 1, ".formatted(name));
            assertThat(pointer.isEmpty() ? codes(Samples.bytes(twice)) : codes(pointer, twice)).as(pointer)
                    .contains(pointer + "/" + name + " duplicate-field");
        });
    }

    @Test
    void anUnknownFieldIsNamedInEveryObjectWithTheNearestKnown() {
        objects((pointer, object) -> {
            if (pointer.equals("/additional")) {
                return;
            }
            for (String name : List.copyOf(object.propertyNames())) {
                String typo = name + "x";
                ObjectNode wrong = object.deepCopy();
                wrong.set(typo, wrong.remove(name));
                List<Problem> problems = problems(pointer.isEmpty() ? Samples.bytes(wrong)
                        : replaced(pointer, wrong.toString()));
                assertThat(problems).as(pointer + "/" + typo)
                        .filteredOn(problem -> problem.pointer().equals(pointer + "/" + typo))
                        .singleElement().satisfies(problem -> {
                            assertThat(problem.code()).isEqualTo("unknown-field");
                            assertThat(problem.detail().nl()).contains("Misschien bedoelde u “" + name + "”");
                            assertThat(problem.detail().en()).contains("Maybe you meant “" + name + "”");
                        });
            }
        });
    }

    @Test
    void moneyAndNumbersBelowZeroAreTooLow() {
        ofKind(field -> field.kind().isAmount() && field.kind() != Field.Kind.SIGNED_EURO, (pointer, field) -> {
            assertThat(codes(pointer, "-1")).as(pointer).contains(pointer + " too-low");
            assertThat(codes(pointer, "-0.01")).as(pointer).isNotEmpty();
        });
        assertThat(codes("/municipalities/0/inhabitants", "0"))
                .containsExactly("/municipalities/0/inhabitants too-low");
    }

    @Test
    void aPercentageForAShareIsToldTheShare() {
        ofKind(field -> field.kind() == Field.Kind.SHARE, (pointer, field) -> assertThat(
                problems(replaced(pointer, "5"))).as(pointer).singleElement().satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("too-high");
                    assertThat(problem.detail().nl()).contains("Misschien bedoelde u “0.05”");
                }));
    }

    @Test
    void aDayThatIsNotInTheCalendarIsImpossible() {
        ofKind(field -> field.kind() == Field.Kind.DATE, (pointer, field) -> {
            for (String day : List.of("2027-02-29", "2027-13-01", "2027-04-31", "27-04-01", "morgen", "2027-1-1")) {
                assertThat(codes(pointer, "\"" + day + "\"")).as(pointer + " " + day)
                        .containsExactly(pointer + " impossible-date");
            }
        });
    }

    @Test
    void tenThousandMunicipalitiesAreTooManyAndSayingSoTakesNoTime() {
        ObjectNode submission = Samples.ordinary();
        ArrayNode municipalities = submission.putArray("municipalities");
        for (int i = 0; i < 10_000; i++) {
            municipalities.addObject().put("code", "GM%04d".formatted(i)).put("name", "G").put("inhabitants", 1);
        }
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThat(
                codes(Samples.bytes(submission))).contains("/municipalities too-many-entries"));
    }

    private void ofKind(Predicate<Field> kind, BiConsumer<String, Field> look) {
        List<String> seen = new ArrayList<>();
        places().forEach((pointer, node) -> fields.find(pointer).filter(kind).ifPresent(field -> {
            seen.add(pointer);
            look.accept(pointer, field);
        }));
        assertThat(seen).isNotEmpty();
    }

    /** Every value of the fullest submission that holds no others, by its pointer. */
    private Map<String, JsonNode> places() {
        Map<String, JsonNode> places = new LinkedHashMap<>();
        walk(full, "", (pointer, node) -> {
            if (node.isValueNode()) {
                places.put(pointer, node);
            }
        });
        return places;
    }

    private void objects(BiConsumer<String, ObjectNode> look) {
        walk(full, "", (pointer, node) -> {
            if (node instanceof ObjectNode object) {
                look.accept(pointer, object);
            }
        });
    }

    private static void walk(JsonNode node, String pointer, BiConsumer<String, JsonNode> look) {
        look.accept(pointer, node);
        node.properties().forEach(entry -> walk(entry.getValue(), pointer + "/" + entry.getKey(), look));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            walk(node.get(i), pointer + "/" + i, look);
        }
    }

    private List<String> codes(String pointer, String json) {
        return codes(replaced(pointer, json));
    }

    private List<String> codes(byte[] body) {
        return problems(body).stream().map(problem -> problem.pointer() + " " + problem.code()).toList();
    }

    private byte[] replaced(String pointer, String json) {
        ObjectNode changed = Samples.with((ObjectNode) full.deepCopy(), pointer, Samples.json(MARK));
        return Samples.bytes(changed.toString().replace(MARK, json));
    }

    private List<Problem> problems(byte[] body) {
        return catchThrowableOfType(InvalidSubmission.class, () -> reader.read(body)).problems().list();
    }
}
