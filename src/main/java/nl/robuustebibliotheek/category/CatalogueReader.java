package nl.robuustebibliotheek.category;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

import nl.robuustebibliotheek.indicator.DataMistake;
import nl.robuustebibliotheek.indicator.DataNode;
import nl.robuustebibliotheek.indicator.DataProblem;
import nl.robuustebibliotheek.indicator.Indicator;
import nl.robuustebibliotheek.indicator.IndicatorReader;
import nl.robuustebibliotheek.indicator.Indicators;
import nl.robuustebibliotheek.plausibility.Plausibility;
import nl.robuustebibliotheek.plausibility.PlausibilityReader;
import nl.robuustebibliotheek.submission.Fields;
import nl.robuustebibliotheek.submission.Text;

/** Reads the folder {@code categories} and names everything that is wrong with it at once. */
public final class CatalogueReader {

    private final Fields fields;

    public CatalogueReader(Fields fields) {
        this.fields = fields;
    }

    public Catalogue read(Path folder) {
        List<DataProblem> problems = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            throw new InvalidCatalogue(List.of(new DataProblem("categories", 1, 1, "", DataMistake.UNREADABLE_FILE,
                    new Text("Er is geen map " + folder
                            + ". Misschien start u buiten de projectmap; zet dan ROBUUST_CATEGORIES_DIR.",
                            "There is no folder " + folder
                                    + ". Maybe start in the project's folder, or set ROBUUST_CATEGORIES_DIR."),
                    "")));
        }
        Sources sources = sources(folder, problems);
        Indicators indicators = new IndicatorReader(fields).read(folder, problems);
        Map<String, RuleText> shared = texts(folder.resolve("texts.yaml"), "categories/texts.yaml", problems);
        SequencedMap<String, Category> categories = new LinkedHashMap<>();
        List<String> named = new ArrayList<>();
        for (Path own : folders(folder)) {
            Category category = category(own, shared, problems);
            categories.put(category.id(), category);
            category.practices().forEach(practice -> named.add(practice.source()));
        }
        for (Indicator indicator : indicators.all()) {
            named.add(indicator.source());
            indicator.levers().stream().flatMap(lever -> lever.costs().stream())
                    .forEach(costs -> named.add(costs.source()));
        }
        named.add(indicators.combinedShare().source());
        GuideData guide = new GuideReader(fields, sources, problems).read(folder);
        SequencedMap<String, Evidence> evidence = new EvidenceReader(sources, problems).read(folder);
        Registers registers = new RegisterReader(fields, sources, evidence.keySet(), problems).read(folder);
        Plausibility plausibility = new PlausibilityReader(fields, indicators, categories.keySet()).read(folder,
                problems);
        plausibility.checks().forEach(check -> named.add(check.source()));
        if (named.stream().anyMatch(source -> sources.find(source).isEmpty())) {
            new SourceNames(sources).check(folder, folders(folder), problems);
        }
        new Claims(evidence.keySet(), problems).check(folder, folders(folder));
        if (!problems.isEmpty()) {
            throw new InvalidCatalogue(problems);
        }
        return new Catalogue(fields, indicators, sources, shared, Collections.unmodifiableSequencedMap(categories),
                evidence, registers, guide, plausibility);
    }

    private static List<Path> folders(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> Files.exists(child.resolve("category.yaml"))).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Sources sources(Path folder, List<DataProblem> problems) {
        DataNode file = DataNode.read(folder.resolve("sources.yaml"), "categories/sources.yaml", problems);
        Set<String> ids = new HashSet<>();
        List<Source> sources = new ArrayList<>();
        for (DataNode node : file.list()) {
            Source source = source(node);
            if (ids.add(source.id())) {
                sources.add(source);
            } else {
                node.problem(DataMistake.STANDS_TWICE,
                        "de bron " + source.id() + " staat hier twee keer. Misschien kan er een weg",
                        "source " + source.id() + " stands here twice. Maybe one can go");
            }
        }
        return new Sources(sources);
    }

    private static Source source(DataNode node) {
        node.allowOnly(
                Set.of("id", "title", "publisher", "year", "url", "kind", "read", "checked", "strength", "caveat"));
        if (node.has("strength") != node.has("caveat")) {
            node.problem(DataMistake.MISSING_WORD, "strength en caveat horen bij elkaar. Misschien ontbreekt er een",
                    "a strength and a caveat go together. Maybe one is missing");
        }
        return new Source(node.text("id"), node.text("title"), node.text("publisher"), node.number("year").intValue(),
                node.findText("url").orElse(""), node.at("kind").choice(Source.Kind.class).orElse(Source.Kind.PROPOSAL),
                node.texts("read"), node.date("checked").map(LocalDate::toString).orElse(""),
                node.find("strength").flatMap(word -> word.choice(Source.Strength.class)),
                node.find("caveat").map(DataNode::texts));
    }

    private static Map<String, RuleText> texts(Path path, String name, List<DataProblem> problems) {
        DataNode file = DataNode.read(path, name, problems);
        Map<String, RuleText> texts = new LinkedHashMap<>();
        for (String code : file.names()) {
            DataNode node = file.at(code);
            node.allowOnly(Set.of("title", "why", "text", "claim"));
            texts.put(code, new RuleText(words(node.at("title")), node.find("why").map(CatalogueReader::words),
                    node.find("text").map(CatalogueReader::words), node.find("claim").map(CatalogueReader::claim)));
        }
        return texts;
    }

    private static Text words(DataNode node) {
        TextCheck.check(node);
        return node.texts();
    }

    private static Claim claim(DataNode node) {
        node.allowOnly(Set.of("nl", "en", "source"));
        return new Claim(node.texts(), node.text("source"));
    }

    private static Category category(Path folder, Map<String, RuleText> shared, List<DataProblem> problems) {
        String name = "categories/" + folder.getFileName();
        DataNode node = DataNode.read(folder.resolve("category.yaml"), name + "/category.yaml", problems);
        node.allowOnly(Set.of("id", "title", "story", "practices"));
        if (!node.text("id").equals(folder.getFileName().toString())) {
            node.at("id").problem(DataMistake.CATEGORY_NAME,
                    new Text("de id '" + node.text("id") + "' is niet de naam van de map. Misschien bedoelt u "
                            + folder.getFileName(),
                            "the id '" + node.text("id") + "' is not the name of the folder. Maybe you mean "
                                    + folder.getFileName()),
                    folder.getFileName().toString());
        }
        Map<String, RuleText> texts = new LinkedHashMap<>(shared);
        Path own = folder.resolve("texts.yaml");
        if (Files.exists(own)) {
            texts.putAll(texts(own, name + "/texts.yaml", problems));
        }
        List<Practice> practices = node.find("practices").map(list -> list.list().stream()
                .map(each -> new Practice(each.texts("who"), each.texts("what"), each.texts("yielded"),
                        each.text("source")))
                .toList()).orElse(List.of());
        return new Category(node.text("id"), node.texts("title"), node.texts("story"), practices, texts);
    }
}
