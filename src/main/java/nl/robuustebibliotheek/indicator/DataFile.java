package nl.robuustebibliotheek.indicator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

import nl.robuustebibliotheek.submission.Text;

/** One of the data files of {@code categories/}, and what is found wrong with it. */
record DataFile(String name, String text, List<DataProblem> problems) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    /** YAML's own way to repeat a value, which a tree of JSON does not know. */
    private static final Pattern ALIAS = Pattern.compile("(?m)^\\s*(?:- |[^\\s:#]+:\\s+)(\\*\\w+)\\s*$");
    private static final long LARGEST = 2_000_000;

    /** What stands in it; a file that cannot be read is a problem, and nothing stands in it. */
    static DataNode read(Path path, String name, List<DataProblem> problems) {
        String text;
        try {
            if (Files.exists(path) && Files.size(path) > LARGEST) {
                return unreadable(name, problems, new Text("het bestand is te groot: hoogstens " + LARGEST + " bytes",
                        "the file is too large: at most " + LARGEST + " bytes"));
            }
            PolicyText whole = PolicyText.read(path);
            whole.broken().ifPresent(at -> problems.add(new DataProblem(name, at.line(), at.column(), "",
                    DataMistake.UNREADABLE_FILE, PolicyText.NOT_UTF_8, "")));
            text = whole.text();
        } catch (IOException unreadable) {
            return unreadable(name, problems,
                    new Text("kan niet worden gelezen. Misschien staat het ergens anders: " + unreadable.getMessage(),
                            "cannot be read. Maybe it is somewhere else: " + unreadable.getMessage()));
        }
        return new DataFile(name, text, problems).parse();
    }

    private DataNode parse() {
        try {
            DataNode top = DataNode.top(this, YAML.readTree(text));
            refuseAliases();
            return top;
        } catch (JacksonException notYaml) {
            DataPlaces.At at = notYaml.getLocation() == null
                    ? new DataPlaces.At(1, 1)
                    : new DataPlaces.At(Math.max(1, notYaml.getLocation().getLineNr()),
                            Math.max(1, notYaml.getLocation().getColumnNr()));
            problems.add(NotYaml.problem(name, text, at, String.valueOf(notYaml.getOriginalMessage())));
            return nothing(name, problems);
        } catch (StackOverflowError tooDeep) {
            return unreadable(name, problems, new Text("hier staat te veel in elkaar", "too much is nested here"));
        }
    }

    private static DataNode unreadable(String name, List<DataProblem> problems, Text why) {
        problems.add(new DataProblem(name, 1, 1, "", DataMistake.UNREADABLE_FILE, why, ""));
        return nothing(name, problems);
    }

    private static DataNode nothing(String name, List<DataProblem> problems) {
        return DataNode.top(new DataFile(name, "", problems).unheard(), JsonNodeFactory.instance.objectNode());
    }

    private void refuseAliases() {
        ALIAS.matcher(text).results().forEach(alias -> {
            String before = text.substring(0, alias.start(1));
            int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
            problems.add(new DataProblem(name, line, alias.start(1) - before.lastIndexOf('\n'), "",
                    DataMistake.UNKNOWN_WORD,
                    new Text("'" + alias.group(1)
                            + "' herhaalt niet wat elders staat. Misschien kunt u het uitschrijven",
                            "'" + alias.group(1) + "' does not repeat what stands elsewhere. Maybe write it out"),
                    ""));
        });
    }

    void problem(String pointer, String where, DataMistake mistake, Text words, String suggestion) {
        DataPlaces places = DataPlaces.of(text);
        DataPlaces.At at = mistake == DataMistake.UNKNOWN_WORD ? places.name(pointer) : places.at(pointer);
        problems.add(new DataProblem(name, at.line(), at.column(), where, mistake, words, suggestion));
    }

    /** For what is missing: nothing more need be said of what would stand in it. */
    DataFile unheard() {
        return new DataFile(name, text, new ArrayList<>());
    }
}
