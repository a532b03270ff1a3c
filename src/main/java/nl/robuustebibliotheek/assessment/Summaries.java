package nl.robuustebibliotheek.assessment;

import java.util.List;
import java.util.Set;

import nl.robuustebibliotheek.assessment.Assessment.Block;
import nl.robuustebibliotheek.assessment.Assessment.Reservation;
import nl.robuustebibliotheek.finding.FindingKind;
import nl.robuustebibliotheek.finding.Verdict;
import nl.robuustebibliotheek.finding.VerdictRange;
import nl.robuustebibliotheek.submission.Text;

/** Says a verdict in a sentence or two. */
final class Summaries {

    private Summaries() {}

    static Text overall(VerdictRange range, Set<Reservation> provisional, List<Block> blocks, Text deciders) {
        Text said = range.value() == Verdict.UNDETERMINED ? undetermined(range, deciders) : determined(range, blocks);
        return provisional.isEmpty() ? said : said.followedBy(provisional(provisional));
    }

    private static Text provisional(Set<Reservation> because) {
        List<Text> reasons = because.stream().map(Summaries::words).toList();
        return new Text("Onder voorbehoud: dit rust op " + joined(reasons.stream().map(Text::nl).toList(), " en op ")
                + ".",
                "Provisional: this rests on " + joined(reasons.stream().map(Text::en).toList(), " and on ") + ".");
    }

    private static String joined(List<String> words, String last) {
        int most = words.size() - 1;
        return most == 0 ? words.getFirst() : String.join(", ", words.subList(0, most)) + last + words.get(most);
    }

    private static Text words(Reservation reservation) {
        return switch (reservation) {
            case ESTIMATES -> new Text("schattingen", "estimates");
            case ASSUMPTIONS -> new Text("een aanname over welk deel van de instelling bij de bibliotheek hoort",
                    "an assumption on which part of the institution belongs to the library");
            case LAW_TO_CONFIRM -> new Text("punten uit de wet die een deskundige nog moet bevestigen",
                    "points of law that an expert is yet to confirm");
        };
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
