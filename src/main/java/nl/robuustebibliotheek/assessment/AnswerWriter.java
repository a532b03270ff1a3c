package nl.robuustebibliotheek.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import nl.robuustebibliotheek.assessment.Assessment.Block;
import nl.robuustebibliotheek.assessment.Assessment.MunicipalityShown;
import nl.robuustebibliotheek.assessment.Assessment.Overall;
import nl.robuustebibliotheek.assessment.Assessment.Range;
import nl.robuustebibliotheek.assessment.Assessment.Reservation;
import nl.robuustebibliotheek.assessment.Assessment.SetbackShown;
import nl.robuustebibliotheek.assessment.Assessment.TalkingPoint;
import nl.robuustebibliotheek.assessment.Assessment.UnknownFact;
import nl.robuustebibliotheek.assessment.Assessment.VerdictShown;
import nl.robuustebibliotheek.category.Category;
import nl.robuustebibliotheek.category.RuleText;
import nl.robuustebibliotheek.finding.Verdict;
import nl.robuustebibliotheek.finding.VerdictRange;
import nl.robuustebibliotheek.indicator.BuildingBlock;
import nl.robuustebibliotheek.rules.Codes;
import nl.robuustebibliotheek.rules.Judgement;
import nl.robuustebibliotheek.rules.RuleBook;
import nl.robuustebibliotheek.rules.vocabulary.Circumstances;
import nl.robuustebibliotheek.submission.Municipality;
import nl.robuustebibliotheek.submission.Text;

/** Writes the parts of the answer from the outcomes in the worst and in the best world. */
final class AnswerWriter {

    private final Release release;
    private final Category category;
    private final RuleBook rules;
    private final Situation situation;
    private final FieldNames names;
    private final FindingWriter writer;

    AnswerWriter(Release release, Category category, RuleBook rules, Situation situation, FieldNames names) {
        this.release = release;
        this.category = category;
        this.rules = rules;
        this.situation = situation;
        this.names = names;
        this.writer = new FindingWriter(rules, category, release.catalogue().sources());
    }

    /** The findings of the organisation, in the order of their codes. */
    List<Finding> findings(Outcome worst, Outcome best) {
        return writer.findings(situation.library(), situation.organisation(), worst.organisation(),
                best.organisation());
    }

    /** The findings of one municipality. */
    List<Finding> findings(int municipality, Outcome worst, Outcome best) {
        return writer.findings(situation.circumstances(municipality), situation.municipalities().get(municipality),
                worst.municipalities().get(municipality), best.municipalities().get(municipality));
    }

    /** A writer of the same answer about another situation. */
    AnswerWriter of(Situation other) {
        return new AnswerWriter(release, category, rules, other, names);
    }

    static List<Finding> ofNoBlock(List<Finding> findings) {
        return findings.stream().filter(finding -> Codes.block(finding.code()).isEmpty()).toList();
    }

    /** All five, always. */
    List<Block> blocks(List<Finding> findings, Judgement worst, Judgement best) {
        return Arrays.stream(BuildingBlock.values()).map(block -> block(block, findings, worst, best)).toList();
    }

    private static Block block(BuildingBlock block, List<Finding> findings, Judgement worst, Judgement best) {
        VerdictRange range = new VerdictRange(Objects.requireNonNull(worst.blocks().get(block)),
                Objects.requireNonNull(best.blocks().get(block)));
        List<Finding> own = findings.stream().filter(finding -> Codes.block(finding.code()).equals(block.code()))
                .toList();
        Text title = new Text(capital(block.title().nl()), capital(block.title().en()));
        return new Block(block.code(), block.title(), shown(range), Summaries.block(range, title, own), own);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    Overall overall(VerdictRange range, Set<Reservation> provisional, List<Block> blocks, Set<String> deciders) {
        return new Overall(range.value(), new Range(range.worst(), range.best()), !provisional.isEmpty(), provisional,
                Summaries.overall(range, provisional, blocks, names.few(List.copyOf(deciders))));
    }

    List<MunicipalityShown> municipalities(Outcome worst, Outcome best) {
        List<MunicipalityShown> shown = new ArrayList<>();
        for (Municipality municipality : situation.submission().municipalities()) {
            int index = municipality.index();
            Judgement low = worst.municipalities().get(index);
            Judgement high = best.municipalities().get(index);
            List<Finding> findings = findings(index, worst, best);
            List<Block> blocks = blocks(findings, low, high).stream().filter(block -> !block.findings().isEmpty())
                    .toList();
            shown.add(new MunicipalityShown(municipality.code(), municipality.name(),
                    shown(new VerdictRange(low.verdict(), high.verdict())), blocks, ofNoBlock(findings)));
        }
        return shown;
    }

    /** Those that decide come first. */
    List<UnknownFact> unknowns(OpenFacts open, Set<String> deciders, List<Finding> findings) {
        return open.pointers().stream().map(pointer -> unknown(pointer, open, deciders.contains(pointer), findings))
                .sorted(Comparator.comparing(UnknownFact::decides).reversed()).toList();
    }

    private UnknownFact unknown(String pointer, OpenFacts open, boolean decides, List<Finding> findings) {
        Text name = names.of(pointer);
        Text text = decides
                ? new Text("Nog niet zeker en van belang voor de uitkomst: " + name.nl() + ".",
                        "Not certain yet and it matters for the verdict: " + name.en() + ".")
                : new Text("Nog niet zeker: " + name.nl() + ".", "Not certain yet: " + name.en() + ".");
        List<String> codes = findings.stream()
                .filter(finding -> finding.indicator() != null
                        && open.indicators(pointer).contains(finding.indicator()))
                .map(Finding::code).toList();
        return new UnknownFact(pointer, text, decides, codes);
    }

    List<SetbackShown> setbacks(Outcome worst, Outcome best) {
        List<SetbackShown> shown = new ArrayList<>();
        worst.setbacks().forEach((code, low) -> {
            RuleText words = writer.words(code);
            VerdictRange range = new VerdictRange(low, Objects.requireNonNull(best.setbacks().get(code)));
            Text text = new Placeholders().with("verdict", range.value().title())
                    .fill(words.text().orElse(words.title()));
            shown.add(new SetbackShown(code, words.title(), text, shown(range)));
        });
        return shown;
    }

    List<Assessment.Path> paths(List<PathFinder.Option> options) {
        PathWriter paths = new PathWriter(names);
        return options.stream().map(paths::path).toList();
    }

    /** About the library as a whole, then about each municipality. */
    List<TalkingPoint> talkingPoints(List<Finding> findings, Outcome worst, Outcome best) {
        TalkingPoints points = new TalkingPoints(category, release.catalogue());
        List<Object> facts = facts(situation.library(), findings);
        facts.addAll(Evaluator.certain(best));
        List<TalkingPoint> said = new ArrayList<>(points.of(rules.points(facts), findings));
        for (Municipality municipality : situation.submission().municipalities()) {
            List<Finding> own = findings(municipality.index(), worst, best);
            said.addAll(points.of(rules.points(facts(situation.circumstances(municipality.index()), own)), own,
                    municipality));
        }
        return said;
    }

    private static List<Object> facts(Circumstances circumstances, List<Finding> findings) {
        List<Object> facts = new ArrayList<>();
        facts.add(circumstances);
        findings.forEach(finding -> facts.add(TalkingPoints.fact(finding)));
        return facts;
    }

    static VerdictShown shown(VerdictRange range) {
        Verdict value = range.value();
        return new VerdictShown(value, new Range(range.worst(), range.best()));
    }
}
