package nl.robuustebibliotheek.calibration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

import nl.robuustebibliotheek.assessment.Conversation;
import nl.robuustebibliotheek.indicator.DataMistake;
import nl.robuustebibliotheek.indicator.DataNode;
import nl.robuustebibliotheek.indicator.DataProblem;

/** Reads cases and names every word in them that is not known. */
public final class CaseReader {

    private static final String CASES = "cases";

    private final Collection<String> categories;

    /** @param categories the ids that a case can expect */
    public CaseReader(Collection<String> categories) {
        this.categories = categories;
    }

    /**
     * All cases of all categories, by category and name.
     *
     * @param folder the folder {@code categories}
     * @throws InvalidCases with everything that is wrong
     */
    public List<Case> readAll(Path folder) {
        List<Path> files = new ArrayList<>();
        for (Path category : children(folder)) {
            if (Files.isDirectory(category.resolve(CASES))) {
                files.addAll(files(category.resolve(CASES)));
            }
        }
        return read(files);
    }

    /**
     * @param places files, and folders of which all cases are meant
     * @throws InvalidCases with everything that is wrong
     */
    public List<Case> read(List<Path> places) {
        List<DataProblem> problems = new ArrayList<>();
        List<Case> cases = new ArrayList<>();
        for (Path place : places) {
            for (Path file : Files.isDirectory(place) ? files(place) : List.of(place)) {
                cases.add(read(file, problems));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidCases(problems);
        }
        return cases;
    }

    private Case read(Path file, List<DataProblem> problems) {
        String category = category(file);
        String name = "categories/" + category + "/" + CASES + "/" + file.getFileName();
        DataNode node = DataNode.read(file, name, problems);
        node.allowOnly(Set.of("why", "submission", "from", "change", "remove", "conversation", "expect"));
        return new Case(category, name, node.text("why"), submission(node, file, name, problems),
                node.find("conversation").map(CaseReader::conversation).orElse(Conversation.NONE),
                new ExpectationReader(categories).read(node.at("expect")));
    }

    private static JsonNode submission(DataNode node, Path file, String name, List<DataProblem> problems) {
        if (!node.has("from")) {
            return node.at("submission").json();
        }
        String from = node.text("from");
        Path other = file.resolveSibling(from);
        if (node.has("submission") || !Files.exists(other)) {
            node.problem(DataMistake.WRONG_CASE,
                    "een geval heeft een eigen submission of begint met 'from' bij een geval in dezelfde map, niet "
                            + from
                            + ". Misschien bedoelt u healthy.yaml",
                    "a case has a submission of its own or starts 'from' a case in the same folder, not " + from
                            + ". Maybe you mean healthy.yaml");
            return node.json();
        }
        DataNode start = DataNode.read(other, name.substring(0, name.lastIndexOf('/') + 1) + from, problems);
        return new CaseChanges(start.at("submission").json()).made(node);
    }

    private static Conversation conversation(DataNode about) {
        about.allowOnly(Set.of("goals", "portfolio", "moment"));
        return new Conversation(words(about, "goals"), words(about, "portfolio"), about.findText("moment"));
    }

    private static SortedSet<String> words(DataNode about, String name) {
        return about.find(name).map(list -> list.list().stream().map(DataNode::text)
                .collect(Collectors.toCollection(TreeSet::new))).orElseGet(TreeSet::new);
    }

    /** The folder above {@code cases}. */
    private static String category(Path file) {
        Path cases = file.toAbsolutePath().normalize().getParent();
        Path category = cases == null ? null : cases.getParent();
        return category == null ? "" : Objects.toString(category.getFileName());
    }

    /** The cases in a folder and in the folders below it. */
    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> Objects.toString(file.toAbsolutePath().getParent()).endsWith(CASES)).sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
