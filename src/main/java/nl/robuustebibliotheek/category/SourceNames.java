package nl.robuustebibliotheek.category;

import java.nio.file.Path;
import java.util.List;

import nl.robuustebibliotheek.indicator.DataMistake;
import nl.robuustebibliotheek.indicator.DataNode;
import nl.robuustebibliotheek.indicator.DataProblem;

/** Finds where a source is named that does not stand in {@code sources.yaml}. */
final class SourceNames {

    private final Sources sources;

    SourceNames(Sources sources) {
        this.sources = sources;
    }

    void check(Path folder, List<Path> categories, List<DataProblem> problems) {
        for (String file : List.of("indicators.yaml", "assumptions.yaml")) {
            look(DataNode.read(folder.resolve(file), "categories/" + file, problems));
        }
        for (Path category : categories) {
            look(DataNode.read(category.resolve("category.yaml"),
                    "categories/" + category.getFileName() + "/category.yaml", problems));
        }
    }

    private void look(DataNode file) {
        List<String> known = sources.all().stream().map(Source::id).toList();
        file.everywhere("source").stream().filter(node -> !known.contains(node.textOrNothing()))
                .forEach(node -> node.unknown(DataMistake.UNKNOWN_SOURCE, node.textOrNothing(), known));
    }
}
