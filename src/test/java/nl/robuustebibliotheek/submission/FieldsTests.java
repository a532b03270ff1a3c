package nl.robuustebibliotheek.submission;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FieldsTests {

    /** The fields that were agreed, section by section: the list other rooms and the project team rely on. */
    private static final List<String> AGREED = List.of(
            "/library: isil name combinedInstitution",
            ": referenceYear municipalities earlierAssessment",
            "/category: id reason",
            "/consent: calibration peers",
            "/municipalities/*: code name inhabitants youthInhabitants seniorInhabitants operatingSubsidy housingInSubsidy"
                    + " otherSubsidy costShare multiYearAgreement agreementUntil indexedSubsidy multiYearPlan"
                    + " primarySchools secondarySchools"
                    + " averageDistanceKm distanceDefinition distanceMethod inhabitantsWithin2Km inhabitantsWithin5Km"
                    + " nearestFullKm servedByNeighbour",
            "/staff: permanentFullTime permanentPartTime permanentFte temporaryFullTime temporaryPartTime temporaryFte men"
                    + " women hiredFullTime hiredPartTime hiredFte volunteers volunteerHoursPerWeek educationFte trainingHours"
                    + " hoursOpenWhenOneIsIll singlePersonTasks sickLeaveShare",
            "/staff/ages: under25 from25To34 from35To44 from45To54 from55To59 from60",
            "/finance: userIncome specificServicesIncome mobileServicesIncome miscellaneousIncome interestIncome otherIncome"
                    + " provincialSubsidy otherSubsidy incidentalIncome governanceCosts housingCosts employedStaffCosts"
                    + " hiredStaffCosts trainingCosts administrationCosts transportCosts automationCosts collectionCosts"
                    + " otherCosts result reserveWithdrawal reserveAddition generalReserveAddition generalReserve"
                    + " earmarkedReserve equalisationReserve earmarkedFunds provisions totalAssets currentAssets"
                    + " currentLiabilities quantifiedRisks agreedServiceCosts costKey subsidyLastYear wageIncreaseShare"
                    + " libraryPartRecorded",
            "/activities: reservations requestedFromOthers requestedByOthers visits websiteVisits partners userRating"
                    + " effectMeasurement informationPointTypes informationPointTypes/*",
            "/activities/functions: information education reading debate culture",
            "/activities/activityCounts: information education reading debate culture",
            "/activities/participants: information education reading debate culture",
            "/activities/collection: youthFiction youthNonFiction adultFiction adultNonFiction other",
            "/activities/acquisitions: youthFiction youthNonFiction adultFiction adultNonFiction other",
            "/activities/loans: youthFiction youthNonFiction schoolFiction schoolNonFiction adultFiction adultNonFiction other",
            "/activities/members: youth adult newYouth newAdult lapsedYouth lapsedAdult",
            "/activities/partners/*: kind count intensity",
            "/activities/programmes: boekStart/active boekStart/until schoolPrimary/schools schoolPrimary/withAgreement"
                    + " schoolPrimary/until schoolSecondary/schools schoolSecondary/withAgreement schoolSecondary/until"
                    + " taalhuis/active taalhuis/locations taalhuis/until informationPoint/locations informationPoint/until"
                    + " taxHelp/active taxHelp/until",
            "/activities/network: sharedCatalogue interlibraryLoan collectionPlan digitalInfrastructure membershipTerms"
                    + " educationSupport",
            "/activities/policies: collection programme fees diversity",
            "/proximity: locations neighbourLocations inhabitantsWithin5KmOfFull",
            "/proximity/locations/*: name municipality type opening sharedWith stepFree studyPlaces publicPcs printing wifi"
                    + " floorArea address/street address/houseNumber address/postcode address/place geometry/type geometry/coordinates"
                    + " geometry/coordinates/*",
            "/proximity/locations/*/opening/*: day from to staffedBy entry",
            "/proximity/locations/*/sharedWith/*: kind what",
            "/proximity/neighbourLocations/*: name municipality type distanceKm postcode geometry/type"
                    + " geometry/coordinates geometry/coordinates/*",
            "/accessibility: stepFree publicPcs publicPcsDigitalPackage wifi webAccessibilityStatement adultFee youthFreeUntil"
                    + " lowIncomeArrangement freeEntry collectionLanguages adaptedReading plainLanguage",
            "/additional: *");

    private final Fields fields = new Fields();

    @Test
    void areExactlyThoseThatWereAgreed() {
        Set<String> agreed = AGREED.stream()
                .flatMap(section -> {
                    String[] parts = section.split(": ", -1);
                    return Stream.of(parts[1].split(" ", -1)).map(name -> parts[0] + "/" + name);
                })
                .collect(Collectors.toSet());

        assertThat(fields.all()).extracting(Field::pattern).containsExactlyInAnyOrderElementsOf(agreed);
    }

    @Test
    void haveALabelInBothLanguages() {
        assertThat(fields.all()).allSatisfy(field -> {
            assertThat(field.label().nl()).as(field.pattern()).isNotBlank();
            assertThat(field.label().en()).as(field.pattern()).isNotBlank();
        });
    }

    @Test
    void areFoundByPointerAndByPattern() {
        assertThat(fields.find("/municipalities/12/operatingSubsidy"))
                .isEqualTo(fields.find("/municipalities/*/operatingSubsidy"))
                .hasValueSatisfying(field -> assertThat(field.kind()).isEqualTo(Field.Kind.EURO));
        assertThat(fields.find("/additional/studyRoomVisits")).isPresent();
        assertThat(fields.find("/proximity/locations")).hasValueSatisfying(
                field -> assertThat(field.maximum()).isEqualByComparingTo("200"));
        assertThat(fields.find("/staff")).isEmpty();
        assertThat(fields.find("/staff/0")).isEmpty();
    }

    @Test
    void knowTheirBounds() {
        assertThat(fields.find("/activities/userRating")).hasValueSatisfying(field -> {
            assertThat(field.minimum()).isEqualByComparingTo(BigDecimal.ONE);
            assertThat(field.maximum()).isEqualByComparingTo(BigDecimal.TEN);
        });
        assertThat(fields.find("/finance/result").orElseThrow().minimum()).isNegative();
        assertThat(fields.all()).filteredOn(field -> field.kind().isAnswer()).allSatisfy(
                field -> assertThat(field.minimum()).isLessThan(field.maximum()));
    }

    @Test
    void suggestTheNearest() {
        assertThat(fields.nearest("/staff/permanentFTE")).contains("/staff/permanentFte");
        assertThat(fields.nearest("/municipality/0/inhabitants")).contains("/municipalities/*/inhabitants");
        assertThat(fields.nearest("/finance/quantifiedRisk")).contains("/finance/quantifiedRisks");
        assertThat(fields.nearest("/sickLeaveShare")).contains("/staff/sickLeaveShare");
        assertThat(fields.nearest("/zzz")).isEmpty();
    }
}
