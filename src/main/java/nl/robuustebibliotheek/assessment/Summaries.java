package nl.robuustebibliotheek.assessment;

import java.util.List;

import nl.robuustebibliotheek.assessment.Assessment.Block;
import nl.robuustebibliotheek.finding.FindingKind;
import nl.robuustebibliotheek.finding.Verdict;
import nl.robuustebibliotheek.finding.VerdictRange;
import nl.robuustebibliotheek.submission.Text;

/** Says a verdict in a sentence or two. */
final class Summaries {

    private static final Text PROVISIONAL = new Text(
            "Onder voorbehoud: dit rust op schattingen, aannames of op wet die nog bevestigd moet worden.",
            "Provisional: this rests on estimates, assumptions or on law that is yet to be confirmed.");

    private Summaries() {}

    static Text overall(VerdictRange range, boolean provisional, List<Block> blocks, Text deciders) {
        Text said = range.value() == Verdict.UNDETERMINED ? undetermined(range, deciders) : determined(range, blocks);
        return provisional ? said.followedBy(PROVISIONAL) : said;
    }

    private static Text undetermined(VerdictRange range, Text deciders) {
        Text worst = range.worst().title();
        Text best = range.best().title();
        return new Text("Nog niet te bepalen: de uitkomst ligt tussen " + worst.nl() + " en " + best.nl()
                + ". Dat hangt vooral af van: " + deciders.nl() + ".",
                "Undetermined: the verdict lies between " + worst.en() + " and " + best.en()
                        + ". That depends most on: " + deciders.en() + ".");
    }

    private static Text determined(VerdictRange range, List<Block> blocks) {
        Text verdict = range.worst().title();
        Text said = new Text("De voorziening: " + verdict.nl() + ".", "The provision: " + verdict.en() + ".");
        List<Block> weak = blocks.stream().filter(block -> block.verdict().value() != Verdict.ROBUST).toList();
        if (weak.isEmpty()) {
            return said;
        }
        String nl = String.join(", ",
                weak.stream().map(block -> block.title().nl() + " (" + block.verdict().value().title().nl() + ")")
                        .toList());
        String en = String.join(", ",
                weak.stream().map(block -> block.title().en() + " (" + block.verdict().value().title().en() + ")")
                        .toList());
        return said.followedBy(new Text("Aandacht vragen: " + nl + ".", "Asking for attention: " + en + "."));
    }

    static Text block(VerdictRange range, Text title, List<Finding> findings) {
        long met = count(findings, FindingKind.MET, FindingKind.NOT_APPLICABLE);
        long missed = count(findings, FindingKind.SHORTFALL, FindingKind.KNOCK_OUT);
        long below = count(findings, FindingKind.BELOW_TARGET, FindingKind.SOFTENED);
        long unknown = count(findings, FindingKind.UNKNOWN);
        Text verdict = range.value().title();
        return new Text(
                title.nl() + ": " + verdict.nl() + ". Op streefwaarde: " + met + ", onder de streefwaarde: " + below
                        + ", buiten de grens: " + missed + ", nog niet bekend: " + unknown + ".",
                title.en() + ": " + verdict.en() + ". On target: " + met + ", below target: " + below
                        + ", beyond the bound: " + missed + ", not known yet: " + unknown + ".");
    }

    private static long count(List<Finding> findings, FindingKind... kinds) {
        return findings.stream().filter(finding -> List.of(kinds).contains(finding.kind())).count();
    }
}
