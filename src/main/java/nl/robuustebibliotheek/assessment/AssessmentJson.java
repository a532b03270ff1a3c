package nl.robuustebibliotheek.assessment;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.annotation.JsonAppend;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

import nl.robuustebibliotheek.assessment.Assessment.Step;
import nl.robuustebibliotheek.indicator.Lever;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;

/**
 * Writes an assessment as JSON. The document that is kept has every text in both languages, as {@code {"nl": …, "en": …}};
 * an answer has one of them. Both ways to an answer, from the assessment and from the kept document, give the same bytes.
 */
public final class AssessmentJson {

    private static final String REQUEST = "requestId";

    private final JsonMapper mapper = JsonMapper
            .builder(JsonFactory.builder().characterEscapes(new VisibleJson()).build())
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .addModule(new SimpleModule("answer")
                    .addSerializer(Step.class, new StepWriter())
                    .addSerializer(Lever.TurnedBy.class, new TurnedByWriter())
                    .addDeserializer(Text.class, new TextReader())
                    .addDeserializer(Step.class, new StepReader())
                    .addDeserializer(Lever.TurnedBy.class, new TurnedByReader()))
            .addMixIn(Assessment.Receipt.class, ReceiptJson.class)
            .build();

    /** Over HTTP a receipt ends with the request that it answered; elsewhere there is no request. */
    @JsonAppend(attrs = @JsonAppend.Attr(value = REQUEST, include = JsonInclude.Include.NON_NULL))
    private interface ReceiptJson {}

    /** The document to keep, with every text in both languages. */
    public String document(Assessment assessment) {
        return mapper.writeValueAsString(assessment);
    }

    /** The same, with the id of the request that it answers. */
    public String document(Assessment assessment, String requestId) {
        return mapper.writer().withAttribute(REQUEST, requestId).writeValueAsString(assessment);
    }

    /** The assessment that was kept as this document. */
    public Assessment read(String document) {
        return mapper.readValue(document, Assessment.class);
    }

    /**
     * The answer in a file, in one language or in both; nothing when it is something else, such as a submission.
     *
     * @throws JacksonException when it looks like an answer and cannot be read as one
     */
    public Optional<AnswerInFile> answerIn(byte[] file) {
        JsonNode tree;
        try {
            tree = mapper.readTree(file);
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
        return tree.has("receipt") && tree.has("blocks")
                ? Optional.of(AnswerInFile.of(mapper.treeToValue(tree, Assessment.class)))
                : Optional.empty();
    }

    /** The answer in one language, out of a kept document. */
    public byte[] answer(String document, Language language) {
        return mapper.writeValueAsBytes(OneLanguage.of(mapper.readTree(document), language));
    }

    /** The answer in one language. */
    public byte[] answer(Assessment assessment, Language language) {
        return answer(document(assessment), language);
    }

    /** The same answer on many lines, as people like to read it. */
    public String readable(Assessment assessment, Language language) {
        return mapper.writerWithDefaultPrettyPrinter()
                .writeValueAsString(OneLanguage.of(mapper.readTree(document(assessment)), language));
    }
}
