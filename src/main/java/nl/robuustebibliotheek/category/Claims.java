package nl.robuustebibliotheek.category;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import nl.robuustebibliotheek.indicator.DataMistake;
import nl.robuustebibliotheek.indicator.DataNode;
import nl.robuustebibliotheek.indicator.DataProblem;

/** Every claim of a text rests on evidence, and stands somewhere in the text. */
final class Claims {

    private static final String PLACE = "{claim}";

    private final Collection<String> evidence;
    private final List<DataProblem> problems;

    Claims(Collection<String> evidence, List<DataProblem> problems) {
        this.evidence = evidence;
        this.problems = problems;
    }

    void check(Path folder, List<Path> categories) {
        look(folder.resolve("texts.yaml"), "categories/texts.yaml");
        categories.forEach(own -> look(own.resolve("texts.yaml"), "categories/" + own.getFileName() + "/texts.yaml"));
    }

    private void look(Path file, String name) {
        if (Files.exists(file)) {
            DataNode all = DataNode.read(file, name, problems);
            all.names().stream().map(all::at).forEach(this::check);
        }
    }

    private void check(DataNode words) {
        boolean claims = words.has("claim");
        if (claims && !evidence.contains(words.at("claim").at("source").textOrNothing())) {
            DataNode source = words.at("claim").at("source");
            source.unknown(DataMistake.UNKNOWN_SOURCE, source.textOrNothing(), evidence);
        }
        boolean hasPlace = words.has("text")
                && words.at("text").find("nl").map(DataNode::textOrNothing).orElse("").contains(PLACE)
                && words.at("text").at("en").textOrNothing().contains(PLACE);
        if (claims != hasPlace) {
            words.problem(DataMistake.UNKNOWN_PLACEHOLDER,
                    "een claim en " + PLACE + " in beide teksten horen bij elkaar. Misschien ontbreekt er een",
                    "a claim and " + PLACE + " in both texts go together. Maybe one is missing");
        }
    }
}
