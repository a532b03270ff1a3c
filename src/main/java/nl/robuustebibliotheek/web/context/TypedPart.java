package nl.robuustebibliotheek.web.context;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.context.Asked.Choice;

/** A part of a context as it stands on a page, not kept yet. */
public final class TypedPart {

    static final String ROW = "row:";
    private static final String DOCUMENTS = "documents";
    private static final int LONGEST_ID = 50;

    private final ContextPart part;
    private final Language language;
    private final Map<String, List<TypedRow>> rows = new LinkedHashMap<>();

    private TypedPart(ContextPart part, Language language) {
        this.part = part;
        this.language = language;
    }

    /** As it is kept. */
    public static TypedPart of(ContextPart part, JsonNode context, Language language) {
        TypedPart typed = new TypedPart(part, language);
        for (Block block : part.blocks()) {
            typed.rows.put(block.property(), new ArrayList<>(kept(block, context).stream()
                    .map(own -> TypedRow.of(block, own, language)).toList()));
        }
        return typed;
    }

    /** What somebody has typed, by the names of the fields; rows without anything in them are left out. */
    public static TypedPart typed(ContextPart part, Map<String, String[]> fields, Language language) {
        TypedPart typed = new TypedPart(part, language);
        for (Block block : part.blocks()) {
            String[] owns = fields.getOrDefault(ROW + block.property(), new String[0]);
            List<TypedRow> rows = new ArrayList<>();
            for (int row = 0; row < owns.length; row++) {
                TypedRow each = TypedRow.typed(block, row, owns[row], fields);
                if (!block.isList() || !each.isBlank(block)) {
                    rows.add(each);
                }
            }
            typed.rows.put(block.property(), rows);
        }
        typed.nameDocuments();
        return typed;
    }

    /** The rows of a block; what is asked once is one row. */
    static List<JsonNode> kept(Block block, JsonNode context) {
        if (block.isList()) {
            return context.path(block.property()).valueStream().toList();
        }
        if (!block.property().isEmpty()) {
            return List.of(context.path(block.property()));
        }
        ObjectNode own = TypedRow.NODES.objectNode();
        block.properties().stream().filter(context::has).forEach(each -> own.set(each, context.path(each)));
        return List.of(own);
    }

    public ContextPart part() {
        return part;
    }

    public Language language() {
        return language;
    }

    /** With an empty row where there is none yet. */
    public TypedPart inviting() {
        part.blocks().stream().filter(block -> rows(block).isEmpty()).forEach(block -> more(block.property()));
        return this;
    }

    List<TypedRow> rows(Block block) {
        return rows.getOrDefault(block.property(), List.of());
    }

    /** One empty row more at the end. */
    public TypedPart more(String property) {
        part.blocks().stream().filter(block -> block.isList() && block.property().equals(property))
                .filter(block -> rows(block).size() < block.most())
                .forEach(block -> own(block).add(TypedRow.empty(block, language)));
        return this;
    }

    /** Without this row. */
    public TypedPart less(String property, int row) {
        part.blocks().stream().filter(block -> block.isList() && block.property().equals(property))
                .filter(block -> row >= 0 && row < rows(block).size()).forEach(block -> own(block).remove(row));
        return this;
    }

    /** With a row that is kept, such as one of a colleague. */
    public TypedPart with(String property, int row, JsonNode context) {
        part.blocks().stream().filter(block -> block.isList() && block.property().equals(property))
                .filter(block -> rows(block).size() < block.most())
                .forEach(block -> kept(block, context).stream().skip(Math.max(0, row)).limit(1)
                        .forEach(each -> own(block).add(TypedRow.of(block, each, language))));
        return this;
    }

    /** With these rows in the place of those before. */
    public TypedPart instead(String property, JsonNode list) {
        part.blocks().stream().filter(block -> block.property().equals(property)).forEach(block -> {
            own(block).clear();
            list.valueStream().map(each -> TypedRow.of(block, each, language).keeping(TypedRow.NODES.missingNode()))
                    .forEach(own(block)::add);
        });
        return this;
    }

    private List<TypedRow> own(Block block) {
        return rows.computeIfAbsent(block.property(), _ -> new ArrayList<>());
    }

    /**
     * The context with this part as it stands here; all other parts stay as they are.
     *
     * @param problems gets what cannot even be written down
     */
    public ObjectNode into(JsonNode context, List<Problem> problems) {
        ObjectNode changed = (ObjectNode) context.deepCopy();
        for (Block block : part.blocks()) {
            List<JsonNode> written = new ArrayList<>();
            for (int row = 0; row < rows(block).size(); row++) {
                written.add(rows(block).get(row).json(block, row, language, problems));
            }
            if (block.isList()) {
                ArrayNode list = TypedRow.NODES.arrayNode();
                written.forEach(list::add);
                put(changed, block.property(), list);
            } else if (!block.property().isEmpty()) {
                written.forEach(each -> put(changed, block.property(), each));
            } else {
                written.forEach(each -> block.properties()
                        .forEach(property -> put(changed, property, each.path(property))));
            }
        }
        return changed;
    }

    private static void put(ObjectNode context, String property, JsonNode value) {
        if (value.isMissingNode() || value.isContainer() && value.isEmpty()) {
            context.remove(property);
        } else {
            context.set(property, value);
        }
    }

    /** The documents that stand on this page, as a goal can choose them. */
    List<Choice> documents() {
        return rows.getOrDefault(DOCUMENTS, List.of()).stream().filter(row -> row.own().has("id"))
                .map(row -> new Choice(row.own().path("id").asString(),
                        new Text(row.value("title"), row.value("title"))))
                .toList();
    }

    /** A document gets its id from its title, once, so that nobody needs to think of one. */
    private void nameDocuments() {
        List<TypedRow> documents = rows.getOrDefault(DOCUMENTS, List.of());
        Set<String> taken = documents.stream().map(row -> row.own().path("id").asString(""))
                .collect(Collectors.toSet());
        if (documents.isEmpty()) {
            return;
        }
        documents.replaceAll(row -> {
            String title = row.value("title").strip();
            if (title.isEmpty() || row.own().has("id")) {
                return row;
            }
            String id = id(title);
            for (int next = 2; !taken.add(id); next++) {
                id = id(title) + "-" + next;
            }
            ObjectNode own = row.own().isObject() ? (ObjectNode) row.own().deepCopy() : TypedRow.NODES.objectNode();
            return row.keeping(own.put("id", id));
        });
    }

    private static String id(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD).toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "").replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST_ID)).replaceAll("^-+|-+$", "");
        return cut.isEmpty() ? "document" : cut;
    }
}
