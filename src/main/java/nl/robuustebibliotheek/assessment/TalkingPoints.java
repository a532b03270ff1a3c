package nl.robuustebibliotheek.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import nl.robuustebibliotheek.assessment.Assessment.TalkingPoint;
import nl.robuustebibliotheek.category.Catalogue;
import nl.robuustebibliotheek.category.Category;
import nl.robuustebibliotheek.category.Evidence;
import nl.robuustebibliotheek.category.RuleText;
import nl.robuustebibliotheek.finding.FindingKind;
import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.indicator.Indicator;
import nl.robuustebibliotheek.rules.Codes;
import nl.robuustebibliotheek.rules.Point;
import nl.robuustebibliotheek.rules.vocabulary.FindingFact;
import nl.robuustebibliotheek.submission.Municipality;
import nl.robuustebibliotheek.submission.Text;

/** Lets the conversation rules speak about the findings as they are in the answer, and finds their words and evidence. */
final class TalkingPoints {

    private static final String CLAIM = "{claim} ";

    private final Category category;
    private final Catalogue catalogue;
    private final boolean claims;

    TalkingPoints(Category category, Catalogue catalogue) {
        this(category, catalogue, true);
    }

    /** @param claims whether a point says what it says in general, too */
    TalkingPoints(Category category, Catalogue catalogue, boolean claims) {
        this.category = category;
        this.catalogue = catalogue;
        this.claims = claims;
    }

    /** About the library as a whole. */
    List<TalkingPoint> of(List<Point> points, List<Finding> findings) {
        return of(points, findings, null);
    }

    /** About one municipality, or about the library as a whole. */
    List<TalkingPoint> of(List<Point> points, List<Finding> findings, @Nullable Municipality about) {
        Map<String, Finding> byCode = findings.stream()
                .collect(Collectors.toMap(Finding::code, Function.identity(), (first, _) -> first));
        List<TalkingPoint> all = new ArrayList<>();
        for (Point point : points) {
            List<String> because = point.because().stream().filter(byCode::containsKey).toList();
            Placeholders words = new Placeholders();
            if (about != null) {
                words.with("municipality", about.name());
            }
            because.stream().findFirst().map(byCode::get).ifPresent(finding -> words(words, finding));
            RuleText said = category.text(point.rule().code()).orElseThrow();
            said.claim().ifPresent(claim -> words.with("claim", claim.says()));
            all.add(new TalkingPoint(point.rule().code(), about == null ? null : about.code(),
                    words.fill(claims ? said.text().orElseThrow() : withoutClaim(said.text().orElseThrow())),
                    because,
                    point.evidence().stream().flatMap(id -> catalogue.evidence(id).stream())
                            .map(TalkingPoints::shown).toList()));
        }
        return all;
    }

    private static Text withoutClaim(Text text) {
        return new Text(text.nl().replace(CLAIM, ""), text.en().replace(CLAIM, ""));
    }

    private void words(Placeholders words, Finding finding) {
        words.with("finding", finding.text()).with("label", finding.title());
        Indicator indicator = finding.indicator() == null
                ? null
                : catalogue.indicators().find(finding.indicator()).orElse(null);
        if (indicator == null) {
            return;
        }
        words.with("unit", indicator.unit());
        Finding.Range value = finding.value();
        put(words, "value", value == null ? null : value.low(), indicator);
        if (value != null && value.low() != null) {
            words.with("measured", Numbers.withUnit(value.low(), indicator));
        }
        Finding.NormShown norm = finding.norm();
        if (norm != null) {
            put(words, "minimum", norm.minimum(), indicator);
            put(words, "maximum", norm.maximum(), indicator);
            put(words, "target", norm.target(), indicator);
        }
        BigDecimal difference = finding.difference();
        if (difference != null && norm != null && value != null) {
            words.with("difference", Sentences.difference(value.low(), value.high(), norm.minimum(), norm.maximum(),
                    difference, indicator));
        }
    }

    private static void put(Placeholders words, String name, @Nullable BigDecimal number, Indicator indicator) {
        if (number != null) {
            words.with(name, Numbers.of(number, indicator));
        }
    }

    private static Assessment.Evidence shown(Evidence evidence) {
        return new Assessment.Evidence(evidence.id(), evidence.source().title(), evidence.source().year(),
                evidence.strength(), evidence.caveat(), evidence.design(), evidence.n().orElse(null),
                evidence.population().orElse(null), evidence.effect().orElse(null), evidence.funder().orElse(null),
                evidence.expires());
    }

    /** A finding as conversation rules see it. */
    static FindingFact fact(Finding finding) {
        FindingKind kind = finding.kind();
        boolean shortfall = kind == FindingKind.SHORTFALL || kind == FindingKind.KNOCK_OUT;
        boolean below = shortfall || kind == FindingKind.BELOW_TARGET || kind == FindingKind.SOFTENED;
        boolean law = finding.norm() != null && finding.norm().status() == Norm.Status.LAW;
        return new FindingFact(finding.code(), finding.indicator() == null ? "" : finding.indicator(),
                Codes.block(finding.code()), law, shortfall, below,
                kind == FindingKind.MET || kind == FindingKind.BELOW_TARGET, kind == FindingKind.MET,
                kind == FindingKind.CONCERN, kind == FindingKind.STRENGTH, kind == FindingKind.UNKNOWN,
                kind == FindingKind.SOFTENED);
    }
}
