package nl.robuustebibliotheek.calibration;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

import nl.robuustebibliotheek.assessment.Assessment;
import nl.robuustebibliotheek.finding.FindingKind;
import nl.robuustebibliotheek.finding.Verdict;
import nl.robuustebibliotheek.indicator.BuildingBlock;
import nl.robuustebibliotheek.indicator.DataMistake;
import nl.robuustebibliotheek.indicator.DataNode;

/** Reads what a case must show as paths in the answer, each with its word. */
final class ExpectationReader {

    private static final List<String> VERDICTS = names(Verdict.values());
    private static final List<String> KINDS = Stream
            .concat(names(FindingKind.values()).stream(), Stream.of(Found.SILENT)).toList();
    private static final List<String> LEGAL = names(Assessment.LegalBasis.Status.values());
    private static final List<String> BLOCKS = Arrays.stream(BuildingBlock.values()).map(BuildingBlock::code).toList();

    private final Collection<String> categories;
    private final SequencedMap<String, String> expected = new LinkedHashMap<>();

    ExpectationReader(Collection<String> categories) {
        this.categories = categories;
    }

    SequencedMap<String, String> read(DataNode expect) {
        expect.allowOnly(Set.of("category", "verdict", "range", "blocks", "findings", "municipalities", "setbacks",
                "legalBasis", "points", "silent"));
        expect.find("category").ifPresent(word -> note("category", word, categories));
        verdicts("", expect);
        expect.find("setbacks").ifPresent(all -> each("setbacks/", all, VERDICTS));
        expect.find("legalBasis").ifPresent(word -> note("legalBasis", word, LEGAL));
        expect.find("municipalities").ifPresent(this::municipalities);
        expect.find("points").ifPresent(all -> all.list().forEach(code -> expected.put(Found.RULES + code.text(),
                Found.SPOKE)));
        expect.find("silent").ifPresent(all -> all.list().forEach(code -> expected.put(Found.RULES + code.text(),
                Found.SILENT)));
        if (expected.isEmpty()) {
            expect.problem(DataMistake.WRONG_CASE, "hier wordt niets verwacht. Misschien ontbreekt verdict",
                    "nothing is expected here. Maybe verdict is missing");
        }
        return expected;
    }

    private void municipalities(DataNode all) {
        for (String code : all.names()) {
            DataNode one = all.at(code);
            String path = "municipalities/" + code + "/";
            if (one.json().isObject()) {
                one.allowOnly(Set.of("verdict", "range", "blocks", "findings"));
                verdicts(path, one);
            } else {
                note(path + "verdict", one, VERDICTS);
            }
        }
    }

    private void verdicts(String path, DataNode of) {
        of.find("verdict").ifPresent(word -> note(path + "verdict", word, VERDICTS));
        boolean isOpen = expected.getOrDefault(path + "verdict", "").equals(Verdict.UNDETERMINED.name());
        if (isOpen && path.isEmpty() && !of.has("range")) {
            of.problem(DataMistake.WRONG_CASE, "bij UNDETERMINED hoort ook 'range'. Misschien ontbreken worst en best",
                    "where the verdict is UNDETERMINED its 'range' is expected too. Maybe worst and best are missing");
        }
        of.find("range").ifPresent(range -> {
            range.allowOnly(Set.of("worst", "best"));
            each(path + "range/", range, VERDICTS);
        });
        of.find("blocks").ifPresent(blocks -> {
            blocks.allowOnly(Set.copyOf(BLOCKS));
            each(path + "blocks/", blocks, VERDICTS);
        });
        of.find("findings").ifPresent(findings -> each(path + "findings/", findings, KINDS));
    }

    private void each(String path, DataNode words, Collection<String> known) {
        words.names().forEach(name -> note(path + name, words.at(name), known));
    }

    private void note(String path, DataNode word, Collection<String> known) {
        String text = word.text();
        if (!known.contains(text)) {
            word.unknown(DataMistake.UNKNOWN_CHOICE, text, known);
        }
        expected.put(path, text);
    }

    private static List<String> names(Enum<?>[] words) {
        return Arrays.stream(words).map(Enum::name).toList();
    }
}
