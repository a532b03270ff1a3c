package nl.robuustebibliotheek.calibration;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import nl.robuustebibliotheek.indicator.DataNode;
import nl.robuustebibliotheek.indicator.DataProblem;

/**
 * A published figure about libraries in the country.
 *
 * @param fields patterns of the fields that add up to it
 * @param per inhabitants for which it is given, or nothing when each field holds the figure itself
 * @param low the lowest that was published; the mean where none was
 * @param high the highest that was published; the mean where none was
 * @param along patterns of fields that the mean moves as much as it moves its own: what is spent follows what comes in
 */
record Figure(String name, List<String> fields, Optional<BigDecimal> per, BigDecimal low, BigDecimal mean,
        BigDecimal high, boolean hasSpread, List<String> along, String source) {

    private static final String FILE = "published.yaml";

    /**
     * Why a guideline value that all pass may stay, by its code.
     *
     * @throws InvalidCases with everything that is wrong
     */
    static Map<String, String> passedByAll(Path categories) {
        List<DataProblem> problems = new ArrayList<>();
        Map<String, String> reasons = new TreeMap<>();
        DataNode.read(categories.resolve(FILE), "categories/" + FILE, problems).at("passedByAll").list()
                .forEach(node -> reasons.put(node.text("code"), node.text("why")));
        if (!problems.isEmpty()) {
            throw new InvalidCases(problems);
        }
        return reasons;
    }

    /** @throws InvalidCases with everything that is wrong */
    static List<Figure> read(Path categories) {
        List<DataProblem> problems = new ArrayList<>();
        List<Figure> figures = DataNode.read(categories.resolve(FILE), "categories/" + FILE, problems)
                .at("figures").list().stream().map(Figure::figure).toList();
        if (!problems.isEmpty()) {
            throw new InvalidCases(problems);
        }
        return figures;
    }

    /** @throws InvalidCases with everything that is wrong */
    static List<Common> common(Path categories) {
        List<DataProblem> problems = new ArrayList<>();
        List<Common> common = Common.read(DataNode.read(categories.resolve(FILE), "categories/" + FILE, problems));
        if (!problems.isEmpty()) {
            throw new InvalidCases(problems);
        }
        return common;
    }

    private static Figure figure(DataNode node) {
        node.allowOnly(Set.of("name", "fields", "per", "low", "mean", "high", "along", "source", "note"));
        BigDecimal mean = node.number("mean");
        Optional<BigDecimal> low = node.find("low").map(DataNode::number);
        Optional<BigDecimal> high = node.find("high").map(DataNode::number);
        return new Figure(node.text("name"), node.at("fields").list().stream().map(DataNode::text).toList(),
                node.find("per").map(DataNode::number), low.orElse(mean), mean, high.orElse(mean),
                low.isPresent() || high.isPresent(),
                node.find("along").map(DataNode::list).orElse(List.of()).stream().map(DataNode::text).toList(),
                node.text("source"));
    }
}
