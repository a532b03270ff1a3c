package nl.robuustebibliotheek.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.SequencedSet;

import org.jspecify.annotations.Nullable;

import nl.robuustebibliotheek.assessment.Assessment.MunicipalityShown;
import nl.robuustebibliotheek.assessment.Assessment.TalkingPoint;
import nl.robuustebibliotheek.assessment.Assessor.Judged;
import nl.robuustebibliotheek.assessment.Explanation.Kind;
import nl.robuustebibliotheek.indicator.Measurements;
import nl.robuustebibliotheek.rules.RuleBook;
import nl.robuustebibliotheek.rules.vocabulary.Circumstances;
import nl.robuustebibliotheek.submission.Fields;
import nl.robuustebibliotheek.submission.Municipality;
import nl.robuustebibliotheek.submission.Text;

/** Explains any part of one assessment by its code. */
final class Explainer {

    private final Judged judged;
    private final RuleExplainer rules;
    private final FieldExplainer fields;
    private final MeasurementExplainer values;
    private final AnswerWriter writer;
    private final VerdictExplainer verdicts;
    private final SetbackExplainer setbacks;
    private final PathExplainer paths;

    Explainer(Judged judged, Fields fields) {
        this.judged = judged;
        var submission = judged.situation().submission();
        this.rules = new RuleExplainer(judged.rules(), judged.release().catalogue().sources());
        this.fields = new FieldExplainer(fields, submission);
        this.values = new MeasurementExplainer(judged.measurer(), submission,
                judged.release().catalogue().indicators().combinedShare(), rules,
                new ArithmeticExplainer(this.fields));
        this.writer = new AnswerWriter(judged.release(), judged.category(), judged.rules(), judged.situation(),
                new FieldNames(fields, submission));
        this.verdicts = new VerdictExplainer(judged, rules);
        this.setbacks = new SetbackExplainer(judged, fields, rules);
        this.paths = new PathExplainer(judged, rules, writer);
    }

    Explanations explanations() {
        return new Explanations(judged.assessment(), this);
    }

    Explanation verdict() {
        return verdicts.verdict();
    }

    SequencedCollection<String> codes() {
        SequencedSet<String> codes = new LinkedHashSet<>(organisation().codes());
        verdicts.pushing().keySet().forEach(rule -> codes.add(rule.code()));
        judged.assessment().setbacks().forEach(setback -> codes.add(setback.code()));
        for (int number = 1; number <= judged.assessment().paths().size(); number++) {
            codes.add(PathExplainer.code(number));
        }
        points(null).forEach(point -> codes.add(point.code()));
        return codes;
    }

    SequencedCollection<String> codes(String municipality) {
        List<String> codes = new ArrayList<>(municipality(municipality).map(FindingExplainer::codes).orElse(List.of()));
        points(municipality).forEach(point -> codes.add(point.code()));
        return codes;
    }

    /** The talking points about a municipality, or about the library as a whole. */
    private List<TalkingPoint> points(@Nullable String municipality) {
        return judged.assessment().talkingPoints().stream()
                .filter(point -> municipality == null
                        ? point.municipality() == null
                        : municipality.equalsIgnoreCase(point.municipality()))
                .toList();
    }

    Optional<Explanation> find(String asked) {
        String code = asked.toUpperCase(Locale.ROOT);
        return organisation().find(code).or(() -> verdicts.find(code)).or(() -> setback(code)).or(() -> path(code))
                .or(() -> point(code, null));
    }

    Optional<Explanation> find(String asked, String municipality) {
        String code = asked.toUpperCase(Locale.ROOT);
        return municipality(municipality).flatMap(findings -> findings.find(code)).or(() -> point(code, municipality));
    }

    private FindingExplainer organisation() {
        return findings(judged.situation().library(), judged.situation().organisation(),
                List.of(judged.best().organisation(), judged.worst().organisation()),
                writer.findings(judged.worst(), judged.best()));
    }

    private Optional<FindingExplainer> municipality(String code) {
        List<MunicipalityShown> all = judged.assessment().municipalities();
        for (int index = 0; index < all.size(); index++) {
            if (all.get(index).code().equalsIgnoreCase(code)) {
                return Optional.of(findings(judged.situation().circumstances(index),
                        judged.situation().municipalities().get(index),
                        List.of(judged.best().municipalities().get(index), judged.worst().municipalities().get(index)),
                        writer.findings(index, judged.worst(), judged.best())));
            }
        }
        return Optional.empty();
    }

    private FindingExplainer findings(Circumstances circumstances, Measurements measurements,
            List<nl.robuustebibliotheek.rules.Judgement> judgements, List<Finding> findings) {
        RuleBook book = judged.rules();
        return new FindingExplainer(measurements, book.norms(circumstances), judgements, findings, rules, values,
                fields);
    }

    private Optional<Explanation> setback(String code) {
        return judged.assessment().setbacks().stream().filter(each -> each.code().equals(code)).findFirst()
                .map(setbacks::setback);
    }

    private Optional<Explanation> path(String code) {
        for (int number = 1; number <= judged.assessment().paths().size(); number++) {
            if (PathExplainer.code(number).equals(code)) {
                return Optional.of(paths.path(number));
            }
        }
        return Optional.empty();
    }

    private Optional<Explanation> point(String code, @Nullable String municipality) {
        return points(municipality).stream().filter(each -> each.code().equals(code)).findFirst().map(this::point);
    }

    private List<Finding> findings(@Nullable String municipality) {
        for (Municipality each : judged.situation().submission().municipalities()) {
            if (each.code().equals(municipality)) {
                return writer.findings(each.index(), judged.worst(), judged.best());
            }
        }
        return writer.findings(judged.worst(), judged.best());
    }

    private Explanation point(TalkingPoint point) {
        List<Explanation> below = new ArrayList<>();
        below.add(Explanation.of(Kind.SENTENCE, point.text(), null));
        judged.rules().rules().stream().filter(rule -> rule.code().equals(point.code()))
                .forEach(rule -> below.add(rules.rule(rule)));
        List<Explanation> because = findings(point.municipality()).stream()
                .filter(finding -> point.because().contains(finding.code())).map(FindingExplainer::inShort).toList();
        below.add(Explanation.of(Kind.NOTE, new Text("Naar aanleiding van", "Because of"), null).with(because));
        point.evidence().forEach(evidence -> below.add(rules.source(evidence.source())));
        Text title = Objects.requireNonNull(judged.category().text(point.code()).orElseThrow()).title();
        return Explanation.of(Kind.POINT,
                new Text(point.code() + " " + title.nl(), point.code() + " " + title.en()), null).with(below);
    }
}
