package nl.robuustebibliotheek.submission;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;

/** Compares a submission with the published schema. */
final class SchemaCheck implements Check {

    private final Schema schema;
    private final SchemaProblem problem;

    SchemaCheck(PublishedSchema published, Fields fields) {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        this.schema = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, registry -> registry.schemaRegistryConfig(config))
                .getSchema(published.root());
        this.schema.initializeValidators();
        this.problem = new SchemaProblem(published, fields);
    }

    @Override
    public void look(JsonNode submission, FoundProblems found) {
        for (Error error : schema.validate(submission)) {
            if (!SchemaProblem.isDetail(error)) {
                found.add(problem.place(error), () -> problem.of(error));
            }
        }
    }
}
