package nl.robuustebibliotheek.submission;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** One wrong thing in a submission that is right for the rest: where the problem is, and which. */
class BadFieldsTests {

    private final SubmissionReader reader = new SubmissionReader();

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    /staff                           | []                                       | object-expected
                    /staff                           | null                                     | null-value
                    /staff/permanentFte              | null                                     | null-value
                    /staff/permanentFte              | "9,4"                                    | number-as-text
                    /staff/permanentFte              | "9.4"                                    | number-as-text
                    /staff/permanentFte              | true                                     | number-expected
                    /staff/permanentFte              | []                                       | number-expected
                    /staff/permanentFte              | {}                                       | no-answer
                    /staff/permanentFte              | { "help": true }                         | no-answer
                    /staff/permanentFte              | { "value": 1, "unknown": true }          | several-answers
                    /staff/permanentFte              | { "notApplicable": "x", "byPartner": "y" } | several-answers
                    /staff/permanentFte              | -0.1                                     | too-low
                    /staff/permanentFte              | 100000.1                                 | too-high
                    /staff/permanentFte              | 9.1234567                                | too-many-decimals
                    /staff/volunteers                | 2.5                                      | whole-number-expected
                    /staff/volunteers                | 1000000001                               | too-high
                    /staff/sickLeaveShare            | 5                                        | too-high
                    /staff/permanentFte              | 12345678901234567890.5                   | number-out-of-reach
                    /staff/men                       | 1e400                                    | number-out-of-reach
                    /staff/men                       | 1e-999999999                             | number-out-of-reach
                    /staff/men                       | 1e999999999                              | number-out-of-reach
                    /staff/men                       | 1e99999999999999                         | number-out-of-reach
                    /staff/ages/under25              | -1                                       | too-low
                    /staff/ages/under26              | 1                                        | unknown-field
                    /staff/a~1b~0                    | 1                                        | unknown-field
                    /finance/result                  | -10000000001                             | too-low
                    /finance/costKey                 | 5                                        | text-expected
                    /finance/costKey                 | "  "                                     | text-empty
                    /activities/functions/debate     | "ja"                                     | yes-no-expected
                    /activities/functions/debate     | 1                                        | yes-no-expected
                    /activities/functions/dancing    | true                                     | unknown-field
                    /activities/userRating           | 0.5                                      | too-low
                    /activities/userRating           | 11                                       | too-high
                    /activities/informationPointTypes | "een"                                   | list-expected
                    /activities/programmes/boekStart/until | "2025-02-30"                       | impossible-date
                    /activities/programmes/boekStart/until | "31-12-2025"                       | impossible-date
                    /activities/programmes/boekStart/until | 2025                               | text-expected
                    /additional                      | []                                       | object-expected
                    /additional/a                    | "x"                                      | number-or-yes-no-expected
                    /additional/a                    | []                                       | number-or-yes-no-expected
                    /additional/a b                  | 1                                        | field-name
                    /additional/1a                   | 1                                        | field-name
                    /category                        | "x"                                      | object-expected
                    /consent/peers                   | "ja"                                     | yes-no-expected
                    /consent/press                   | true                                     | unknown-field
                    /library                         | {}                                       | library-unidentified
                    /library                         | { "combinedInstitution": true }          | library-unidentified
                    /library                         | { "name": "" }                           | library-unidentified
                    /library                         | { "name": " \\t" }                        | library-unidentified
                    /library/isil                    | "NL-123"                                 | wrong-shape
                    /library/isil                    | "NL-0800000000\\n"                       | wrong-shape
                    /municipalities/0/name           | ""                                       | text-empty
                    /municipalities/0/name           | "a\\nb"                                  | several-lines
                    /municipalities/0/name           | "a\\u0000b"                              | unreadable-text
                    /library/name                    | "a\\ud800b"                              | unreadable-text
                    /municipalities/0/name           | "a\\uffffb"                              | unreadable-text
                    /referenceYear                   | 1999                                     | too-low
                    /referenceYear                   | 2101                                     | too-high
                    /referenceYear                   | "2025"                                   | number-as-text
                    /referenceYear                   | { "value": 2025 }                        | number-expected
                    /municipalities                  | []                                       | list-empty
                    /municipalities                  | {}                                       | list-expected
                    /municipalities/0                | "GM0363"                                 | object-expected
                    /municipalities/0/code           | "GM363"                                  | wrong-shape
                    /municipalities/0/code           | "gm0363"                                 | wrong-shape
                    /municipalities/0/inhabitants    | 0                                        | too-low
                    /municipalities/0/inhabitants    | 12.5                                     | whole-number-expected
                    /municipalities/0/distanceMethod | "rode"                                   | unknown-choice
                    /municipalities/0/distanceMethod | 5                                        | unknown-choice
                    /municipalities/0/agreementUntil | "2027-13-01"                             | impossible-date
                    /proximity/locations             | {}                                       | list-expected
                    /proximity/locations/0/type      | "huge"                                   | unknown-choice
                    /proximity/locations/0/address/postcode | "12345"                           | wrong-shape
                    /proximity/locations/0/municipality | "GM0001"                              | unknown-municipality
                    /proximity/locations/0/opening/0/from | "9:00"                              | wrong-shape
                    /proximity/locations/0/opening/0/from | "24:00"                             | wrong-shape
                    /proximity/locations/0/opening/0/to   | "24:01"                             | wrong-shape
                    /proximity/locations/0/opening/0/to   | "10:00"                             | opening-backwards
                    /proximity/locations/0/opening/0/to   | "09:00"                             | opening-backwards
                    /proximity/locations/0/opening/0/day  | "maandag"                           | unknown-choice
                    /proximity/locations/0/opening/1 | { "day": "monday", "from": "17:59", "to": "19:00", "staffedBy": "professional" } | opening-overlap
                    /proximity/locations/0/opening/1 | { "day": "monday", "from": "10:00", "to": "18:00", "staffedBy": "professional", "entry": "members" } | opening-overlap
                    """)
    void namesThePlaceItself(String pointer, String json, String code) {
        assertThat(problem(pointer, json)).isEqualTo(pointer + " " + code);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    /staff/men                       | { "value": "3" }                         | /staff/men/value           | number-as-text
                    /staff/men                       | { "value": 2, "vaule": 3 }               | /staff/men/vaule           | unknown-field
                    /staff/men                       | { "value": 2, "margin": -1 }             | /staff/men/margin          | too-low
                    /staff/men                       | { "unknown": true, "margin": 1 }         | /staff/men/margin          | only-with-value
                    /staff/men                       | { "byPartner": "x", "quality": "exact" } | /staff/men/quality         | only-with-value
                    /staff/men                       | { "value": 2, "quality": "guessed" }     | /staff/men/quality         | unknown-choice
                    /staff/men                       | { "unknown": false }                     | /staff/men/unknown         | true-expected
                    /staff/men                       | { "notApplicable": "" }                  | /staff/men/notApplicable   | text-empty
                    /staff/men                       | { "byPartner": true }                    | /staff/men/byPartner       | text-expected
                    /staff/men                       | { "value": 2, "help": "ja" }             | /staff/men/help            | yes-no-expected
                    /staff/men                       | { "value": 2, "notAttributable": 3 }     | /staff/men/notAttributable | part-above-whole
                    /accessibility/wifi              | { "value": true, "margin": 1 }           | /accessibility/wifi/margin | unknown-field
                    /accessibility/wifi              | { "value": "ja" }                        | /accessibility/wifi/value  | yes-no-expected
                    /category                        | { "id": "small-town" }                   | /category/reason           | missing-field
                    /category                        | { "id": "", "reason": "klein" }          | /category/id               | text-empty
                    /municipalities/0/inhabitants    | { "source": "CBS" }                      | /municipalities/0/inhabitants/value | missing-field
                    /municipalities/1                | { "code": "GM9998", "name": "Proefdorp", "inhabitants": 5 } | /municipalities/1/code | duplicate-municipality
                    /activities/partners             | [ { "count": 4 } ]                       | /activities/partners/0/kind | missing-field
                    /activities/programmes/schoolPrimary | { "schools": 3, "withAgreement": 4 } | /activities/programmes/schoolPrimary/withAgreement | more-agreements-than-schools
                    /activities/programmes/schoolPrimary | { "schools": { "value": 3 }, "withAgreement": { "value": 4 } } | /activities/programmes/schoolPrimary/withAgreement | more-agreements-than-schools
                    /proximity/locations/0/sharedWith | [ { "what": "building" } ]              | /proximity/locations/0/sharedWith/0/kind | missing-field
                    /proximity/neighbourLocations    | [ { "name": "x", "distanceKm": "5" } ]   | /proximity/neighbourLocations/0/distanceKm | number-as-text
                    """)
    void namesThePlaceInside(String pointer, String json, String place, String code) {
        assertThat(problem(pointer, json)).isEqualTo(place + " " + code);
    }

    @ParameterizedTest
    @CsvSource({
            "/municipalities, 401, too-many-entries",
            "/proximity/locations, 201, too-many-entries",
            "/proximity/locations/0/opening, 169, too-many-entries",
            "/activities/partners, 101, too-many-entries",
            "/activities/informationPointTypes, 21, too-many-entries"
    })
    void boundsEveryList(String pointer, int entries, String code) {
        String entry = Samples.full().at(pointer + "/0").toString();
        ObjectNode submission = Samples.with(Samples.full(), pointer,
                Samples.json("[" + (entry + ",").repeat(entries - 1) + entry + "]"));

        assertThat(problems(submission)).anySatisfy(
                problem -> assertThat(problem.pointer() + " " + problem.code()).isEqualTo(pointer + " " + code));
    }

    @ParameterizedTest
    @CsvSource({"/library/name, 2001", "/municipalities/0/name, 201", "/finance/costKey, 1001"})
    void boundsEveryText(String pointer, int length) {
        assertThat(problem(pointer, "\"" + "x".repeat(length) + "\"")).isEqualTo(pointer + " text-too-long");
    }

    private String problem(String pointer, String json) {
        byte[] bytes = Samples.bytes(
                Samples.with(Samples.ordinary(), pointer, Samples.json("\"@\"")).toString().replace("\"@\"", json));
        Problems problems = catchThrowableOfType(InvalidSubmission.class, () -> reader.read(bytes)).problems();
        assertThat(problems.list()).as(problems.toString()).hasSize(1);
        Problem problem = problems.list().getFirst();
        assertThat(problem.detail().nl()).isNotBlank();
        return problem.pointer() + " " + problem.code();
    }

    private Problems problems(ObjectNode submission) {
        return catchThrowableOfType(InvalidSubmission.class, () -> reader.read(submission)).problems();
    }
}
