package nl.robuustebibliotheek.category;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

import nl.robuustebibliotheek.indicator.DataMistake;
import nl.robuustebibliotheek.indicator.DataNode;
import nl.robuustebibliotheek.indicator.DataProblem;
import nl.robuustebibliotheek.submission.Text;

/** Reads {@code categories/evidence.yaml} and holds it against the sources that call themselves evidence. */
final class EvidenceReader {

    private static final String NAME = "categories/evidence.yaml";

    private final Sources sources;
    private final List<DataProblem> problems;

    EvidenceReader(Sources sources, List<DataProblem> problems) {
        this.sources = sources;
        this.problems = problems;
    }

    /** By the id of the source; nothing when there is no such file. */
    SequencedMap<String, Evidence> read(Path folder) {
        Path path = folder.resolve("evidence.yaml");
        SequencedMap<String, Evidence> evidence = new LinkedHashMap<>();
        if (Files.exists(path)) {
            DataNode file = DataNode.read(path, NAME, problems);
            file.names().forEach(id -> evidence(id, file.at(id)).ifPresent(each -> evidence.put(id, each)));
        }
        for (Source source : sources.all()) {
            if (source.kind() == Source.Kind.EVIDENCE && !evidence.containsKey(source.id())) {
                problems.add(new DataProblem(NAME, 1, 1, "", DataMistake.MISSING_WORD, new Text(
                        source.id()
                                + " ontbreekt; sources.yaml noemt het evidence. Misschien vergat u hoe het gedaan is en tot wanneer het mag worden gebruikt",
                        source.id()
                                + " is missing; sources.yaml calls it evidence. Maybe you forgot how it was done and until when it may be used"),
                        ""));
            }
        }
        return Collections.unmodifiableSequencedMap(evidence);
    }

    private Optional<Evidence> evidence(String id, DataNode node) {
        node.allowOnly(Set.of("about", "design", "n", "population", "effect", "funder", "expires"));
        Optional<Source> source = sources.find(id).filter(found -> found.kind() == Source.Kind.EVIDENCE);
        if (source.isEmpty()) {
            node.problem(DataMistake.UNKNOWN_SOURCE,
                    "er is geen bron van soort evidence met deze id. Misschien ontbreekt ze in sources.yaml, of heeft ze een andere soort",
                    "there is no source of kind evidence with this id. Maybe sources.yaml lacks it, or gives it"
                            + " another kind");
            return Optional.empty();
        }
        Optional<Source.Strength> strength = source.get().strength();
        if (strength.isEmpty() || source.get().caveat().isEmpty()) {
            node.problem(DataMistake.MISSING_WORD,
                    "onderbouwing vraagt strength en caveat in sources.yaml. Misschien ontbreekt er een",
                    "evidence needs a strength and a caveat in sources.yaml");
            return Optional.empty();
        }
        return node.date("expires").map(expires -> new Evidence(source.get(), strength.get(),
                source.get().caveat().get(), node.find("about").map(DataNode::texts), node.texts("design"),
                node.find("n").map(n -> n.number().longValue()),
                node.find("population").map(DataNode::texts), node.find("effect").map(DataNode::texts),
                node.find("funder").map(DataNode::texts), expires));
    }
}
