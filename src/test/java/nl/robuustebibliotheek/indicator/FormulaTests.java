package nl.robuustebibliotheek.indicator;

import java.math.BigDecimal;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FormulaTests {

    private static final String FTE = "{ sum: [/staff/permanentFte, /staff/temporaryFte] }";
    private static final String SCHOOLS = """
            { ratio: { of: /activities/programmes/schoolPrimary/withAgreement,
                       to: /activities/programmes/schoolPrimary/schools } }""";
    private static final String LOCATIONS = """
            "proximity": { "locations": [
              { "name": "Centrum", "municipality": "GM9998", "type": "full", "stepFree": true, "studyPlaces": 4,
                "sharedWith": [ { "kind": "school" } ], "opening": [
                { "day": "monday", "from": "10:00", "to": "14:00", "staffedBy": "professional" },
                { "day": "saturday", "from": "10:00", "to": "12:00", "staffedBy": "volunteer" } ] },
              { "name": "Dorp", "municipality": "GM9999", "type": "service-point", "stepFree": false, "opening": [
                { "day": "monday", "from": "12:00", "to": "16:00", "staffedBy": "none",
                  "entry": "members" } ] } ] }""";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "3 | 2 | 5 | 5",
            "3 | {\"notApplicable\": \"x\"} | 3 | 3",
            "3 | {\"byPartner\": \"x\"} | 3 | 3",
            "3 | {\"value\": 2, \"margin\": 0.5} | 4.5 | 5.5",
            "3 | {\"value\": 2, \"quality\": \"estimated\"} | 4.8 | 5.2",
            "3 | {\"unknown\": true} | 3 | 100003",
            "{\"value\": 3, \"notAttributable\": 1} | 0 | 2 | 2"})
    void aSumLeavesOutWhatDoesNotApply(String permanent, String temporary, String low, String high) {
        assertValue(measure(FTE, "\"staff\": {\"permanentFte\": %s, \"temporaryFte\": %s}".formatted(permanent,
                temporary)), low, high);
    }

    @Test
    void aSumOfNothingThatAppliesDoesNotApply() {
        Measurement measurement = measure(FTE,
                "\"staff\": {\"permanentFte\": {\"notApplicable\": \"x\"}, \"temporaryFte\": {\"byPartner\": \"y\"}}");
        assertThat(measurement.state()).isEqualTo(Measurement.State.NOT_APPLICABLE);
        assertThat(measurement.said()).isEqualTo("x");
    }

    @Test
    void whatIsNotSubmittedIsUnknownAndNamed() {
        Measurement measurement = measure(FTE, "");
        assertThat(measurement.value()).isEqualTo(measurement.indicator().range());
        assertThat(measurement.missing()).containsExactly("/staff/permanentFte", "/staff/temporaryFte");
    }

    @Test
    void nothingOfAnUnknownNumberIsNotCertain() {
        Measurement measurement = measure(SCHOOLS,
                "\"activities\": {\"programmes\": {\"schoolPrimary\": {\"withAgreement\": 0}}}");
        assertThat(measurement.value()).isEqualTo(measurement.indicator().range());
    }

    @Test
    void aShareOfNoneDoesNotApply() {
        assertThat(measure(SCHOOLS,
                "\"activities\": {\"programmes\": {\"schoolPrimary\": {\"withAgreement\": 0, \"schools\": 0}}}")
                .state())
                .isEqualTo(Measurement.State.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"notApplicable\": \"x\"} | {\"byPartner\": \"y\"} | NOT_APPLICABLE",
            "{\"byPartner\": \"y\"} | {\"notApplicable\": \"x\"} | NOT_APPLICABLE",
            "{\"unknown\": true} | {\"notApplicable\": \"x\"} | NOT_APPLICABLE",
            "{\"byPartner\": \"y\"} | 0 | NOT_APPLICABLE", "{\"byPartner\": \"y\"} | 4 | BY_PARTNER",
            "3 | {\"byPartner\": \"y\"} | BY_PARTNER", "{\"byPartner\": \"y\"} | {\"unknown\": true} | VALUE",
            "{\"unknown\": true} | {\"byPartner\": \"y\"} | VALUE"})
    void aRatioDoesNotApplyAsSoonAsAPartDoesNot(String of, String to, Measurement.State state) {
        Measurement measurement = measure(SCHOOLS,
                "\"activities\": {\"programmes\": {\"schoolPrimary\": {\"withAgreement\": %s, \"schools\": %s}}}"
                        .formatted(of, to));
        assertThat(measurement.state()).isEqualTo(state);
        assertThat(measurement.value()).isEqualTo(measurement.indicator().range());
    }

    @Test
    void aRatioCountsForSoManyInhabitants() {
        assertValue(measure("{ ratio: { of: /staff/permanentFte, to: /municipalities/*/inhabitants, per: 10000 } }",
                "\"staff\": {\"permanentFte\": 5}"), "2", "2");
    }

    @Test
    void aMunicipalityHasItsOwnSlice() {
        Measurement measurement = new Measuring(folder).measureSecondMunicipality(
                "{ sum: [/municipalities/*/inhabitants, /proximity/locations/*/studyPlaces] }", LOCATIONS);
        assertThat(measurement.inputs()).containsExactly("/municipalities/1/inhabitants");
        assertThat(measurement.missing()).containsExactly("/proximity/locations/1/studyPlaces");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{ difference: [/staff/permanentFte, /staff/temporaryFte] } | 1 | 1",
            "{ difference: [/staff/permanentFte, /staff/hiredFte] } | -99997 | 3",
            "{ share: { of: /staff/permanentFte, rest: /staff/temporaryFte } } | 0.6 | 0.6",
            "{ share: { of: /staff/permanentFte, rest: /finance/result } } | 1 | 1",
            "{ lowest: [/staff/permanentFte, /staff/temporaryFte] } | 2 | 2",
            "{ lowest: [/staff/permanentFte, /staff/hiredFte] } | 0 | 3",
            "{ highest: [/staff/permanentFte, /staff/hiredFte] } | 3 | 100000",
            "{ highest: [/finance/result, /staff/hiredFte] } | -4 | 100000",
            "{ lowest: [/activities/userRating, { number: 50 }] } | 1 | 50",
            "{ number: 7 } | 7 | 7"})
    void arithmeticKeepsRoomForWhatIsUnknown(String formula, String low, String high) {
        assertValue(measure(formula,
                "\"staff\": {\"permanentFte\": 3, \"temporaryFte\": 2}, \"finance\": {\"result\": -4}"), low, high);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{ countYes: [/activities/policies/fees, /activities/policies/programme] } | 1 | 2",
            "{ countYes: [/proximity/locations/*/stepFree] } | 1 | 1",
            "{ shareYes: /proximity/locations/*/stepFree } | 0.5 | 0.5",
            "{ count: { list: /proximity/locations } } | 2 | 2",
            "{ count: { list: /proximity/locations, where: { type: [full] } } } | 1 | 1",
            "{ count: { list: /proximity/locations, where: { stepFree: false } } } | 1 | 1",
            "{ count: { list: /proximity/locations, where: { sharedWith: true } } } | 1 | 2",
            "{ count: { list: /proximity/locations, where: { sharedWith: false } } } | 0 | 1",
            "{ count: { list: /proximity/locations, where: { anyHours: { atLeast: 4 } } } } | 2 | 2",
            "{ count: { list: /proximity/locations, where: { professionalHours: { moreThan: 4 } } } } | 0 | 0",
            "{ count: { list: /proximity/locations, where: { staffedHours: { atLeast: 6 } } } } | 1 | 1",
            "{ count: { list: /activities/partners, where: { kind: [care] } } } | 3 | 3",
            "{ count: { list: /activities/partners, where: { intensity: [structural] } } } | 2 | 5",
            "{ hours: { of: union } } | 8 | 8",
            "{ hours: { of: sum } } | 10 | 10",
            "{ hours: { of: union, staffedBy: [professional] } } | 4 | 4",
            "{ hours: { of: union, entry: [everyone] } } | 6 | 6",
            "{ hours: { of: sum, staffedBy: [none], entry: [members] } } | 4 | 4",
            "{ hours: { of: union, staffedBy: [none], entry: [everyone] } } | 0 | 0",
            "{ hours: { of: union, days: [saturday], from: \"11:00\" } } | 1 | 1",
            "{ hours: { of: sum, types: [service-point], until: \"13:00\" } } | 1 | 1"})
    void listsAreCountedByTheirConditions(String formula, String low, String high) {
        assertValue(measure(formula, LOCATIONS + """
                , "activities": { "policies": { "fees": true },
                  "partners": [ { "kind": "care", "count": 3 },
                                { "kind": "culture", "count": 2, "intensity": "structural" } ] }"""), low, high);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{ count: { list: /proximity/locations } } | 0 | 200",
            "{ count: { list: /activities/partners } } | -1000000 | 1000000",
            "/proximity/locations/*/studyPlaces | -1000000 | 1000000",
            "{ hours: { of: union, days: [sunday] } } | 0 | 24",
            "{ hours: { of: sum, days: [sunday] } } | 0 | 4800"})
    void unknownListsCanHoldAsMuchAsAListCan(String formula, String low, String high) {
        assertValue(measure(formula, ""), low, high);
    }

    @Test
    void noLocationsAreZero() {
        assertValue(measure("/proximity/locations/*/studyPlaces", "\"proximity\": {\"locations\": []}"), "0", "0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "true | 1 | 1", "false | 0 | 0", "{\"unknown\": true} | 0 | 1",
            "{\"value\": true, \"quality\": \"audited\"} | 1 | 1"})
    void yesIsOneAndNoIsZero(String answer, String low, String high) {
        assertValue(new Measuring(folder).yesNo().measure("{ yes: /activities/functions/debate }",
                "\"activities\": {\"functions\": {\"debate\": %s}}".formatted(answer)), low, high);
    }

    @Test
    void aCombinedInstitutionWithoutSplitLiesBetweenTheUsualShareAndTheWhole() {
        Measurement measurement = new Measuring(folder).combined().measure("/staff/permanentFte",
                "\"staff\": {\"permanentFte\": 8}");
        assertValue(measurement, "4", "8");
        assertThat(measurement.assumed()).isTrue();
    }

    @Test
    void aCombinedInstitutionWithSplitIsExact() {
        Measurement measurement = new Measuring(folder).combined().measure("/staff/permanentFte",
                "\"staff\": {\"permanentFte\": {\"value\": 8, \"notAttributable\": 3}}");
        assertValue(measurement, "5", "5");
        assertThat(measurement.assumed()).isFalse();
    }

    @Test
    void estimatesAreMarked() {
        assertThat(measure("/staff/permanentFte", "\"staff\": {\"permanentFte\": {\"value\": 8, \"margin\": 1}}")
                .estimated()).isTrue();
    }

    @Test
    void aValueIsCutOffAtWhatIsPossible() {
        assertValue(new Measuring(folder).range("[0, 5]").measure("/staff/permanentFte",
                "\"staff\": {\"permanentFte\": {\"value\": 5, \"margin\": 1}}"), "4", "5");
    }

    private Measurement measure(String formula, String parts) {
        return new Measuring(folder).measure(formula, parts);
    }

    private static void assertValue(Measurement measurement, String low, String high) {
        assertThat(measurement.state()).isEqualTo(Measurement.State.VALUE);
        assertThat(measurement.value()).isEqualTo(new Interval(new BigDecimal(low), new BigDecimal(high)));
    }
}
