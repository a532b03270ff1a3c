package nl.robuustebibliotheek.category;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import nl.robuustebibliotheek.indicator.DataMistake;
import nl.robuustebibliotheek.indicator.DataNode;
import nl.robuustebibliotheek.indicator.DataProblem;
import nl.robuustebibliotheek.submission.Fields;
import nl.robuustebibliotheek.submission.Partner;
import nl.robuustebibliotheek.submission.Text;

/** Reads the folder {@code categories/registers}; a file that is not there is an empty register. */
final class RegisterReader {

    private static final Pattern CODE = Pattern.compile("GM\\d{4}|BE\\d{2}");

    private final Fields fields;
    private final Sources sources;
    private final Set<String> evidence;
    private final List<DataProblem> problems;

    RegisterReader(Fields fields, Sources sources, Set<String> evidence, List<DataProblem> problems) {
        this.fields = fields;
        this.sources = sources;
        this.evidence = evidence;
        this.problems = problems;
    }

    Registers read(Path folder) {
        Path registers = folder.resolve("registers");
        List<Programme> programmes = list(registers, "programmes", "id", this::programme);
        Set<String> known = new HashSet<>(programmes.stream().map(Programme::id).toList());
        return new Registers(list(registers, "partners", "id", node -> partner(node, known)), programmes,
                list(registers, "municipalities", "code", this::municipality),
                list(registers, "schemes", "id", this::scheme));
    }

    private <T> List<T> list(Path folder, String name, String key, Function<DataNode, T> read) {
        Path file = folder.resolve(name + ".yaml");
        if (!Files.exists(file)) {
            return List.of();
        }
        Set<String> keys = new HashSet<>();
        List<T> list = new ArrayList<>();
        for (DataNode node : DataNode.read(file, "categories/registers/" + name + ".yaml", problems).list()) {
            if (!keys.add(node.text(key))) {
                node.problem(DataMistake.STANDS_TWICE,
                        "dit staat hier twee keer. Misschien kan er een weg",
                        "this stands here twice");
            }
            list.add(read.apply(node));
        }
        return list;
    }

    private NationalPartner partner(DataNode node, Set<String> programmes) {
        node.allowOnly(Set.of("id", "name", "wants", "refersPeople", "kinds", "functions", "programmes", "source"));
        List<String> done = words(node, "programmes");
        done.stream().filter(id -> !programmes.contains(id))
                .forEach(id -> node.problem(DataMistake.UNKNOWN_CHOICE,
                        "er is geen programma '" + id + "' in programmes.yaml. Misschien is het anders geschreven",
                        "there is no programme '" + id + "' in programmes.yaml"));
        return new NationalPartner(node.text("id"), name(node), node.texts("wants"), node.texts("refersPeople"),
                choices(node, "kinds", Partner.Kind.class), choices(node, "functions", LibraryFunction.class), done,
                source(node));
    }

    private Programme programme(DataNode node) {
        node.allowOnly(Set.of("id", "name", "for", "does", "functions", "fields", "goals", "evidence", "source"));
        List<String> told = words(node, "fields");
        told.stream().filter(field -> fields.find(field).isEmpty())
                .forEach(field -> node.problem(DataMistake.UNKNOWN_FIELD,
                        "een zelfscan heeft geen veld '" + field + "'"
                                + fields.nearest(field).map(near -> ". Misschien bedoelt u " + near).orElse(""),
                        "a submission has no field '" + field + "'"
                                + fields.nearest(field).map(near -> ". Maybe " + near).orElse("")));
        List<String> underpinned = words(node, "evidence");
        underpinned.stream().filter(id -> !evidence.contains(id))
                .forEach(id -> node.problem(DataMistake.UNKNOWN_SOURCE,
                        "er is geen onderbouwing '" + id + "' in evidence.yaml. Misschien is ze anders geschreven",
                        "there is no evidence '" + id + "' in evidence.yaml"));
        return new Programme(node.text("id"), name(node), node.texts("for"), node.texts("does"),
                choices(node, "functions", LibraryFunction.class), told, node.texts("goals"), underpinned,
                source(node));
    }

    private MunicipalExample municipality(DataNode node) {
        node.allowOnly(Set.of("code", "name", "policy", "calendar", "source"));
        if (!CODE.matcher(node.text("code")).matches()) {
            node.problem(DataMistake.WRONG_KIND,
                    "'" + node.text("code") + "' is geen code van een gemeente. Misschien bedoelt u iets als GM0363",
                    "'" + node.text("code") + "' is no code of a municipality, such as GM0363");
        }
        if (!node.has("policy") && !node.has("calendar")) {
            node.problem(DataMistake.MISSING_WORD,
                    "hier staat geen beleid en geen kalender. Misschien ontbreekt er een",
                    "neither a policy nor a calendar stands here");
        }
        return new MunicipalExample(node.text("code"), node.text("name"), node.find("policy").map(DataNode::texts),
                node.find("calendar").map(DataNode::texts), source(node));
    }

    private Scheme scheme(DataNode node) {
        node.allowOnly(Set.of("id", "name", "kind", "for", "askedBy", "amounts", "becomesStructural", "years",
                "deadline", "until", "status", "notIn", "source"));
        if (!node.text("kind").equals("incidental")) {
            node.problem(DataMistake.UNKNOWN_CHOICE,
                    "geld uit een regeling is altijd incidenteel, wat er ook daarna verwacht wordt. Misschien bedoelt u incidental",
                    "money from a scheme is always incidental, whatever is expected after it");
        }
        return new Scheme(node.text("id"), name(node), node.texts("for"),
                node.at("askedBy").choice(Scheme.AskedBy.class).orElse(Scheme.AskedBy.MUNICIPALITY),
                node.find("amounts").map(this::amounts), node.find("becomesStructural").map(DataNode::texts),
                node.find("years").map(list -> list.list().stream().map(year -> year.number().intValue()).toList())
                        .orElse(List.of()),
                node.has("deadline") ? node.date("deadline") : Optional.empty(),
                node.has("until") ? node.date("until") : Optional.empty(),
                node.at("status").choice(Scheme.Status.class).orElse(Scheme.Status.UNKNOWN),
                node.findText("notIn").filter("caribbean"::equals).isPresent(), source(node));
    }

    private Scheme.Amounts amounts(DataNode node) {
        node.allowOnly(Set.of("most", "ownShare", "priceYear"));
        return new Scheme.Amounts(
                node.at("most").list().stream()
                        .map(each -> new Scheme.Amount(each.texts("for"), each.number("euro"))).toList(),
                node.find("ownShare").map(DataNode::number), node.number("priceYear").intValue());
    }

    /** A name that is the same in both languages stands there once. */
    private static Text name(DataNode node) {
        DataNode name = node.at("name");
        return name.has("nl") ? name.texts() : new Text(name.text(), name.text());
    }

    private static List<String> words(DataNode node, String name) {
        return node.at(name).list().stream().map(DataNode::text).toList();
    }

    private static <E extends Enum<E>> List<E> choices(DataNode node, String name, Class<E> type) {
        return node.at(name).list().stream().flatMap(word -> word.choice(type).stream()).toList();
    }

    private String source(DataNode node) {
        String source = node.text("source");
        if (sources.find(source).isEmpty()) {
            node.problem(DataMistake.UNKNOWN_SOURCE,
                    "er is geen bron '" + source + "' in sources.yaml. Misschien is ze anders geschreven",
                    "there is no source '" + source + "' in sources.yaml");
        }
        return source;
    }
}
