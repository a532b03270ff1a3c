package nl.robuustebibliotheek.calibration;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import nl.robuustebibliotheek.category.RuleText;
import nl.robuustebibliotheek.category.Source;
import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.finding.RuleRef;
import nl.robuustebibliotheek.rules.RuleBook;
import nl.robuustebibliotheek.rules.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/** What a figure may not be used for: an average as a threshold, or what members of a panel say for all who come. */
class HarmTests {

    private static final Set<Source.Kind> MAY_DECIDE = Set.of(Source.Kind.LAW, Source.Kind.PROPOSAL,
            Source.Kind.DEFINITION);
    private static final Pattern OWN_FIGURE = Pattern.compile("\\{(value|measured|difference|finding|inhabitants)}");
    private static final Set<String> REACH = Set.of("activities.per-1000", "activities.participants-per-1000",
            "activities.participants-per-activity", "activities.members-share", "activities.youth-members-share",
            "activities.members-change", "activities.visits-per-inhabitant", "activities.loans-per-inhabitant");
    private static final Pattern FINDING = Pattern.compile("code == \"([A-Z]{3}-[0-9]+)\"");
    private static final Pattern MEASURED = Pattern.compile("indicator == \"([^\"]+)\"");
    private static final Pattern EVIDENCE = Pattern.compile("\\.evidence\\(\\s*\"([^\"]+)\"");
    private static final Pattern CONSTANT = Pattern.compile("\\b(?:number|per): *(-?[0-9.]+)");

    /** An average, a practice, a piece of evidence or a lapsed norm may be shown beside a value and decides nothing. */
    @Test
    void whatDecidesRestsOnLawAProposalADefinitionOrAnEndorsement() {
        List<String> wrong = new ArrayList<>();
        for (RuleBook rules : Policy.release().rules().books().values()) {
            rules.norms().stream().filter(Norm::decides)
                    .filter(norm -> !MAY_DECIDE.contains(kind(norm)) && norm.status() != Norm.Status.ENDORSED)
                    .forEach(norm -> wrong.add(rules.category() + " " + norm.code() + ": " + norm.rule().source()));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatComparesIsAnAverageAMeasuredFigureOrALapsedNorm() {
        for (RuleBook rules : Policy.release().rules().books().values()) {
            List<Norm> compares = rules.norms().stream().filter(norm -> norm.type() == Norm.Type.REFERENCE).toList();
            assertThat(compares).isNotEmpty().allSatisfy(norm -> {
                assertThat(norm.decides()).as(norm.code()).isFalse();
                assertThat(kind(norm)).as(norm.code()).isEqualTo(
                        norm.status() == Norm.Status.LAPSED ? Source.Kind.NORM : Source.Kind.AVERAGE);
            });
        }
    }

    /** Otherwise the mean of the country would be a threshold after all, under another name. */
    @Test
    void noBoundAndNoTargetIsTheAverageOfTheCountry() {
        List<String> same = new ArrayList<>();
        for (RuleBook rules : Policy.release().rules().books().values()) {
            for (Norm average : rules.norms().stream().filter(norm -> norm.type() == Norm.Type.REFERENCE).toList()) {
                BigDecimal mean = Objects.requireNonNull(average.reference());
                rules.norms().stream().filter(Norm::decides)
                        .filter(norm -> norm.indicator().equals(average.indicator()))
                        .filter(norm -> Stream.of(norm.minimum(), norm.maximum(), norm.target())
                                .anyMatch(bound -> bound != null && bound.compareTo(mean) == 0))
                        .forEach(norm -> same.add(rules.category() + " " + norm.code() + " = " + average.code()));
            }
        }
        assertThat(same).isEmpty();
    }

    /** Who answers in a panel is no picture of who comes in: how many come and what the panel says are never multiplied. */
    @Test
    void noFigureOfReachStandsBesideWhatAPanelSays() {
        List<String> beside = new ArrayList<>();
        int reach = 0;
        for (RuleBook rules : Policy.release().rules().books().values()) {
            for (RuleRef rule : rules.rules(Stage.POINTS)) {
                if (selfReported(rules, rule) && aboutReach(rules, rule)) {
                    reach++;
                    RuleText words = Policy.release().catalogue().category(rules.category()).orElseThrow()
                            .text(rule.code()).orElseThrow();
                    words.text().filter(text -> OWN_FIGURE.matcher(text.nl() + text.en()).find())
                            .ifPresent(text -> beside.add(rules.category() + " " + rule.code() + ": " + text.nl()));
                }
            }
        }
        assertThat(reach).isPositive();
        assertThat(beside).isEmpty();
    }

    /** A formula has no word for multiplying; with a part of one as a constant it could be done all the same. */
    @Test
    void noIndicatorTakesAPartOfItsCount() throws IOException {
        String indicators = Files.readString(Policy.CATEGORIES.resolve("indicators.yaml"));
        assertThat(CONSTANT.matcher(indicators).results().map(MatchResult::group).toList()).isNotEmpty()
                .allSatisfy(each -> assertThat(each).matches("\\w+: *[1-9][0-9]*"));
    }

    private static boolean selfReported(RuleBook rules, RuleRef rule) {
        return EVIDENCE.matcher(rules.text(rule.code()).orElseThrow()).results()
                .map(found -> source(found.group(1)).strength().orElseThrow())
                .anyMatch(strength -> strength == Source.Strength.SELF_REPORT);
    }

    private static boolean aboutReach(RuleBook rules, RuleRef rule) {
        String text = rules.text(rule.code()).orElseThrow();
        Set<String> codes = FINDING.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
        return Stream.concat(MEASURED.matcher(text).results().map(found -> found.group(1)),
                rules.norms().stream().filter(norm -> codes.contains(norm.code())).map(Norm::indicator))
                .anyMatch(REACH::contains);
    }

    private static Source.Kind kind(Norm norm) {
        return source(norm.rule().source()).kind();
    }

    private static Source source(String id) {
        return Policy.release().catalogue().sources().find(id).orElseThrow();
    }
}
