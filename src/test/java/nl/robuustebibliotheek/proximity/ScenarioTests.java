package nl.robuustebibliotheek.proximity;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import nl.robuustebibliotheek.submission.DistanceDefinition;
import nl.robuustebibliotheek.submission.LocationType;

import static org.assertj.core.api.Assertions.assertThat;

/** Three villages on a line, 4 and 6 kilometres apart, with a library in the first and the last. */
class ScenarioTests {

    private static final Area VILLAGES = Made.area(List.of(Made.living("A", 1_000, 0), Made.living("B", 500, 4),
            Made.living("C", 500, 10)));
    private static final Site FIRST = Made.full("Eén", 0);
    private static final Site SECOND = Made.full("Twee", 10);

    @Test
    void tellsWhoHasFurtherToGoWhenALocationCloses() {
        Scenario closed = scenario(FIRST);

        assertThat(mean(closed.before())).isEqualByComparingTo("1");
        assertThat(mean(closed.after())).isEqualByComparingTo("3.5");
        assertThat(closed.further()).filteredOn(each -> each.to() == DistanceDefinition.NEAREST_FULL).singleElement()
                .satisfies(each -> {
                    assertThat(each.neighbourhood().code()).isEqualTo("C");
                    assertThat(each.before()).isZero();
                    assertThat(each.after().orElseThrow()).isEqualByComparingTo("10");
                });
        assertThat(losses(closed)).isEqualTo("500 lost, 0 gained");
    }

    @Test
    void tellsWhenNothingIsLeft() {
        Scenario empty = scenario();

        assertThat(empty.after().find(Figure.Kind.MEAN, DistanceDefinition.NEAREST_LOCATION)).isEmpty();
        assertThat(
                empty.after().find(Figure.Kind.WITHIN_5_KM, DistanceDefinition.NEAREST_LOCATION).orElseThrow().value())
                .isZero();
        assertThat(empty.further()).allSatisfy(each -> assertThat(each.after()).isEmpty());
        assertThat(losses(empty)).isEqualTo("2000 lost, 0 gained");
    }

    @Test
    void opensAndMoves() {
        Scenario opened = scenario(FIRST, SECOND, Made.full("Drie", 4));
        Scenario moved = scenario(Made.full("Eén", 4), SECOND);

        assertThat(mean(opened.after())).isZero();
        assertThat(mean(moved.after())).isEqualByComparingTo("2");
        assertThat(moved.further()).extracting(each -> each.neighbourhood().code()).contains("A");
    }

    @Test
    void takesAFullLibraryAwayWithItsHours() {
        Scenario shorter = scenario(FIRST, SECOND.open(List.of(Made.week(13, 15))));

        assertThat(mean(shorter.after())).isEqualByComparingTo(mean(shorter.before()));
        assertThat(shorter.after().find(Figure.Kind.MEAN, DistanceDefinition.NEAREST_FULL).orElseThrow().value())
                .isEqualByComparingTo("3.5");
        assertThat(open(shorter.before(), "monday-morning")).isEqualByComparingTo("1");
        assertThat(open(shorter.after(), "monday-morning")).isEqualByComparingTo("0.75");
    }

    @Test
    void aPickUpPointIsALocationButNoLibrary() {
        Scenario added = scenario(FIRST, SECOND, Made.site("Punt", LocationType.PICK_UP, Made.north(4)));

        assertThat(mean(added.after())).isZero();
        assertThat(added.after().find(Figure.Kind.MEAN, DistanceDefinition.NEAREST_FULL_OR_SERVICE_POINT).orElseThrow()
                .value()).isEqualByComparingTo("1");
    }

    private static BigDecimal open(Measured measured, String moment) {
        return measured.open().stream().filter(each -> each.staffed() && each.moment().code().equals(moment))
                .findFirst()
                .orElseThrow().low();
    }

    private static Scenario scenario(Site... later) {
        return Scenario.of(VILLAGES, List.of(FIRST, SECOND), List.of(later), Question.USUAL);
    }

    private static BigDecimal mean(Measured measured) {
        return measured.find(Figure.Kind.MEAN, DistanceDefinition.NEAREST_LOCATION).orElseThrow().value();
    }

    private static String losses(Scenario scenario) {
        Scenario.Loss loss = scenario.losses().stream().filter(each -> each.to() == DistanceDefinition.NEAREST_LOCATION)
                .findFirst().orElseThrow();
        return loss.lost() + " lost, " + loss.gained() + " gained";
    }

    @Test
    void isHeadedByWhatChanges() {
        assertThat(scenario(FIRST, Made.full("Drie", 4)).change().nl()).isEqualTo("zonder Twee; met erbij Drie");
        assertThat(scenario(Made.full("Eén", 4), SECOND).change().en()).isEqualTo("with changed Eén");
        assertThat(new Fragments(Question.USUAL, Made.IMPRINT).of(scenario(FIRST)).title().nl())
                .isEqualTo("Nabijheid in Voorbeeldstad, zonder Twee");
    }

    @Test
    void unknownOpeningHoursAreOneLine() {
        List<Site> unknown = List.of(new Site("Eén", "/Eén", true, LocationType.FULL, Made.north(0),
                Site.Precision.COORDINATES, java.util.Optional.empty(), java.util.Optional.empty()));
        Fragments fragments = new Fragments(Question.USUAL, Made.IMPRINT);

        Fragment said = fragments.of(new Surveyor(Question.USUAL).measure(VILLAGES, unknown), unknown);
        Fragment known = fragments.of(new Surveyor(Question.USUAL).measure(VILLAGES, List.of(FIRST)), List.of(FIRST));

        assertThat(said.notes().getFirst().nl()).startsWith("De openingstijden van de locaties zijn niet bekend.");
        assertThat(said.tables()).extracting(table -> table.title().nl())
                .noneMatch(title -> title.contains("open locatie"));
        assertThat(known.tables().get(1).rows()).hasSize(18);
    }

    /** With unknown hours the second may be no full library at all. */
    @Test
    void unknownHoursSayAtMostAndAtLeast() {
        Site unknown = new Site("Twee", "/Twee", true, LocationType.FULL, Made.north(10), Site.Precision.COORDINATES,
                java.util.Optional.empty(), java.util.Optional.empty());
        Measured measured = new Surveyor(Question.USUAL).measure(VILLAGES, List.of(FIRST, unknown));
        Figure share = measured.find(Figure.Kind.WITHIN_5_KM, DistanceDefinition.NEAREST_FULL).orElseThrow();
        Figure mean = measured.find(Figure.Kind.MEAN, DistanceDefinition.NEAREST_FULL).orElseThrow();

        assertThat(share.value()).isEqualByComparingTo("1");
        assertThat(share.low()).isEqualByComparingTo("0.75");
        assertThat(mean.value()).isEqualByComparingTo("1");
        assertThat(mean.high()).isEqualByComparingTo("3.5");
        assertThat(measured.within().getFirst().surely()).isEqualTo(1_500);
        assertThat(new Fragments(Question.USUAL, Made.IMPRINT).of(measured, List.of(FIRST, unknown)).tables()
                .toString()).contains("hoogstens 100,0%", "minstens 1,00 km", "hoogstens 2.000");
        assertThat(measured.find(Figure.Kind.MEAN, DistanceDefinition.NEAREST_LOCATION).orElseThrow().atBest())
                .isFalse();
    }

    @Test
    void publishedDistancesStandBesideOursAndAreComparedOnlyWhenMeasuredTheSame() {
        List<Site> sites = List.of(FIRST, SECOND);
        Measured measured = new Surveyor(Question.USUAL).measure(VILLAGES, sites);
        List<PublishedDistance> published = java.util.stream.Stream
                .of(nl.robuustebibliotheek.submission.DistanceMethod.values())
                .map(method -> new PublishedDistance("GM9990", new BigDecimal("1.8"),
                        DistanceDefinition.NEAREST_LOCATION, method, 2022, "voorbeeld"))
                .toList();

        Fragment.Table table = new Fragments(Question.USUAL, Made.IMPRINT).of(measured, sites, published).tables()
                .get(1);

        assertThat(table.rows()).hasSize(published.size())
                .allSatisfy(row -> assertThat(row.get(2).nl()).isEqualTo("1,80 km"));
        assertThat(table.rows()).extracting(row -> row.getLast().nl()).containsOnlyOnce("1,00 km")
                .contains("anders gemeten");
    }

    @Test
    void aScenarioShowsEveryFigureMomentAndGroupBeforeAndAfter() {
        Fragment closed = new Fragments(Question.USUAL, Made.IMPRINT).of(scenario(FIRST));

        assertThat(closed.tables().getFirst().rows()).hasSize(Figure.Kind.values().length)
                .allSatisfy(row -> assertThat(row.get(1).nl()).contains(" → "));
        assertThat(closed.tables().get(1).rows()).hasSize(18);
        assertThat(closed.tables().get(2).rows().getFirst()).extracting(nl.robuustebibliotheek.submission.Text::nl)
                .containsExactly("alle inwoners", "1,00 km → 3,50 km", "2.000 → 1.500", "2.000");
        assertThat(closed.map().nl()).contains("(gaat weg)");
    }

    /** A thousand people at 0, five hundred at 4 and at 10: on average they live at 3.5. */
    @Test
    void measuresFromTheMiddleOfWherePeopleLive() {
        Measured measured = new Surveyor(Question.USUAL).measure(VILLAGES, List.of(FIRST, SECOND));

        assertThat(measured.find(Figure.Kind.FROM_CENTRE, DistanceDefinition.NEAREST_FULL).orElseThrow().value())
                .isCloseTo(new BigDecimal("3.5"), org.assertj.core.api.Assertions.within(new BigDecimal("0.000002")));
    }

    @Test
    void noLocationOnTheMapCoversAnother() {
        String svg = new MapPicture(VILLAGES, List.of(), List.of(FIRST, Made.full("Ernaast", 0.01)), Question.USUAL,
                Made.IMPRINT).svg(nl.robuustebibliotheek.submission.Language.EN);

        assertThat(svg).as("a line from the point to the square beside it").contains("<path d=\"M");
        assertThat(svg.lines().filter(line -> line.contains("width=\"20\"")).limit(2)
                .map(line -> line.replaceAll(".*<rect x=\"([-0-9.]+)\" y=\"([-0-9.]+)\".*", "$1 $2")).distinct())
                .hasSize(2);
    }

    @Test
    void theMapHasATitleAndSaysHowLargeItsCirclesAre() {
        String svg = new MapPicture(VILLAGES, List.of(), List.of(FIRST), Question.USUAL, Made.IMPRINT)
                .svg(nl.robuustebibliotheek.submission.Language.NL);

        assertThat(svg).contains(">Afstand tot de bibliotheek: Voorbeeldstad</text>",
                "Grootste cirkel: 1.000 inwoners;", "Inwoners: gebieden.csv.", "Berekend op 22 november 2026.",
                "Gemeten: hemelsbreed.");
    }
}
