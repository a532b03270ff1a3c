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

import nl.robuustebibliotheek.indicator.DataNode;
import nl.robuustebibliotheek.indicator.Indicator;
import nl.robuustebibliotheek.indicator.IndicatorReader;
import nl.robuustebibliotheek.indicator.Indicators;
import nl.robuustebibliotheek.plausibility.Plausibility;
import nl.robuustebibliotheek.plausibility.PlausibilityReader;
import nl.robuustebibliotheek.submission.Fields;

/** Reads the folder {@code categories} and names everything that is wrong with it at once. */
public final class CatalogueReader {

    private static final String CLAIM = "{claim}";

    private final Fields fields;

    public CatalogueReader(Fields fields) {
        this.fields = fields;
    }

    public Catalogue read(Path folder) {
        List<String> problems = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            throw new InvalidCatalogue(List.of("There is no folder " + folder
                    + ". Maybe start in the project's folder, or set ROBUUST_CATEGORIES_DIR."));
        }
        Sources sources = sources(folder, problems);
        Indicators indicators = new IndicatorReader(fields).read(folder, problems);
        Map<String, RuleText> shared = texts(folder.resolve("texts.yaml"), "categories/texts.yaml", problems);
        SequencedMap<String, Category> categories = new LinkedHashMap<>();
        for (Path own : folders(folder)) {
            Category category = category(own, shared, problems);
            categories.put(category.id(), category);
            category.practices().forEach(practice -> known(practice.source(), category.id(), sources, problems));
        }
        for (Indicator indicator : indicators.all()) {
            known(indicator.source(), indicator.code(), sources, problems);
            indicator.levers().stream().flatMap(lever -> lever.costs().stream())
                    .forEach(costs -> known(costs.source(), indicator.code(), sources, problems));
        }
        GuideData guide = new GuideReader(sources, problems).read(folder);
        known(indicators.combinedShare().source(), "combinedShare", sources, problems);
        SequencedMap<String, Evidence> evidence = new EvidenceReader(sources, problems).read(folder);
        categories.values().forEach(each -> claims(each.id(), each.texts(), evidence.keySet(), problems));
        Registers registers = new RegisterReader(fields, sources, evidence.keySet(), problems).read(folder);
        Plausibility plausibility = new PlausibilityReader(fields, indicators, categories.keySet()).read(folder,
                problems);
        plausibility.checks().forEach(check -> known(check.source(), check.code(), sources, problems));
        if (!problems.isEmpty()) {
            throw new InvalidCatalogue(problems);
        }
        return new Catalogue(fields, indicators, sources, shared, Collections.unmodifiableSequencedMap(categories),
                evidence, registers, guide, plausibility);
    }

    private static void known(String source, String where, Sources sources, List<String> problems) {
        if (sources.find(source).isEmpty()) {
            problems.add("categories: " + where + ": there is no source '" + source + "' in sources.yaml");
        }
    }

    private static List<Path> folders(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> Files.exists(child.resolve("category.yaml"))).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Sources sources(Path folder, List<String> problems) {
        DataNode file = DataNode.read(folder.resolve("sources.yaml"), "categories/sources.yaml", problems);
        Set<String> ids = new HashSet<>();
        List<Source> sources = new ArrayList<>();
        for (DataNode node : file.list()) {
            Source source = source(node);
            if (ids.add(source.id())) {
                sources.add(source);
            } else {
                file.problem("source " + source.id() + " stands here twice");
            }
        }
        return new Sources(sources);
    }

    private static Source source(DataNode node) {
        node.allowOnly(
                Set.of("id", "title", "publisher", "year", "url", "kind", "read", "checked", "strength", "caveat"));
        if (node.has("strength") != node.has("caveat")) {
            node.problem("a strength and a caveat go together");
        }
        return new Source(node.text("id"), node.text("title"), node.text("publisher"), node.number("year").intValue(),
                node.findText("url").orElse(""), node.at("kind").choice(Source.Kind.class).orElse(Source.Kind.PROPOSAL),
                node.texts("read"), node.date("checked").map(LocalDate::toString).orElse(""),
                node.find("strength").flatMap(word -> word.choice(Source.Strength.class)),
                node.find("caveat").map(DataNode::texts));
    }

    private static Map<String, RuleText> texts(Path path, String name, List<String> problems) {
        DataNode file = DataNode.read(path, name, problems);
        Map<String, RuleText> texts = new LinkedHashMap<>();
        for (String code : file.names()) {
            DataNode node = file.at(code);
            node.allowOnly(Set.of("title", "why", "text", "claim"));
            texts.put(code, new RuleText(node.texts("title"), node.find("why").map(DataNode::texts),
                    node.find("text").map(DataNode::texts), node.find("claim").map(CatalogueReader::claim)));
        }
        return texts;
    }

    private static Claim claim(DataNode node) {
        node.allowOnly(Set.of("nl", "en", "source"));
        return new Claim(node.texts(), node.text("source"));
    }

    /** Every claim of these texts rests on evidence, and stands somewhere in its text. */
    private static void claims(String where, Map<String, RuleText> texts, Set<String> evidence,
            List<String> problems) {
        texts.forEach((code, words) -> {
            words.claim().filter(claim -> !evidence.contains(claim.source())).ifPresent(claim -> problems.add(where
                    + " " + code + ": the claim needs evidence; evidence.yaml has no '" + claim.source() + "'"));
            boolean hasPlace = words.text().filter(text -> text.nl().contains(CLAIM) && text.en().contains(CLAIM))
                    .isPresent();
            if (words.claim().isPresent() != hasPlace) {
                problems.add(where + " " + code + ": a claim and " + CLAIM + " in both texts go together");
            }
        });
    }

    private static Category category(Path folder, Map<String, RuleText> shared, List<String> problems) {
        String name = "categories/" + folder.getFileName();
        DataNode node = DataNode.read(folder.resolve("category.yaml"), name + "/category.yaml", problems);
        node.allowOnly(Set.of("id", "title", "story", "practices"));
        if (!node.text("id").equals(folder.getFileName().toString())) {
            node.problem("the id '" + node.text("id") + "' is not the name of the folder");
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
