package nl.robuustebibliotheek.web.context;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import tools.jackson.databind.JsonNode;

import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.MarkupText;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Text;

/** A part of a context as a form: every row with its fields, and the buttons that add a row and take one away. */
public final class PartForm {

    private static final int LONGEST_TITLE = 60;

    private final TypedPart typed;
    private final Language language;
    private final String action;
    private final String seen;
    private List<Problem> problems = List.of();
    private JsonNode colleague = TypedRow.NODES.missingNode();

    /**
     * @param action where it is posted
     * @param seen the fingerprint of the part as it was kept when the page was made
     */
    public PartForm(TypedPart typed, String action, String seen) {
        this.typed = typed;
        this.language = typed.language();
        this.action = action;
        this.seen = seen;
    }

    public PartForm wrong(List<Problem> all) {
        problems = List.copyOf(all);
        return this;
    }

    /** Shows what a colleague kept in the meantime, where that is something else. */
    public PartForm beside(JsonNode context) {
        colleague = context;
        return this;
    }

    public String html() {
        String keep = "<p><button name=\"go\" value=\"keep\">%s</button></p>\n".formatted(say("Bewaren", "Keep"));
        StringBuilder html = new StringBuilder(summary());
        html.append("<form method=\"post\" action=\"%s\" class=\"plain\">\n".formatted(MarkupText.escaped(action)));
        hidden(html, "seen", seen);
        html.append(keep);
        typed.part().blocks().forEach(block -> block(html, block));
        return html.append(keep).append("</form>\n").toString();
    }

    private String summary() {
        if (problems.isEmpty()) {
            return "";
        }
        StringBuilder list = new StringBuilder("<div class=\"note wrong\" role=\"alert\"><h2>%s</h2>\n<ul>\n"
                .formatted(say("Dit is nog niet bewaard", "This is not kept yet")));
        for (Problem problem : problems) {
            list.append("<li>").append(told(problem)).append("</li>\n");
        }
        return list.append("</ul></div>\n").toString();
    }

    private String told(Problem problem) {
        for (Block block : typed.part().blocks()) {
            for (int row = 0; row < typed.rows(block).size(); row++) {
                for (Asked field : block.fields()) {
                    if (isAt(problem, block.pointer(row, field))) {
                        return "<a href=\"#%s\">%s, %s: %s</a>".formatted(AskedInput.id(block.pointer(row, field)),
                                title(block, row), say(field.label()), say(field.said(problem)));
                    }
                }
                if (block.isList() && isAt(problem, block.pointer(row))) {
                    return "<a href=\"#%s\">%s: %s</a>".formatted(AskedInput.id(block.pointer(row)), title(block, row),
                            say(problem.detail()));
                }
            }
        }
        return say(problem.detail());
    }

    private static boolean isAt(Problem problem, String pointer) {
        return problem.pointer().equals(pointer) || problem.pointer().startsWith(pointer + "/");
    }

    private String title(Block block, int row) {
        return say(block.row()) + (block.isList() ? " " + (row + 1) : "");
    }

    private void block(StringBuilder html, Block block) {
        boolean titled = block.isList();
        if (titled) {
            html.append("<h2 id=\"%s\">%s</h2>\n".formatted(block.property(), say(block.title())));
        }
        html.append(block.hint().nl().isEmpty() ? "" : "<p>" + say(block.hint()) + "</p>\n");
        html.append(difference(block));
        List<TypedRow> rows = typed.rows(block);
        if (rows.isEmpty()) {
            html.append("<p>").append(say("Hier staat nog niets.", "Nothing stands here yet.")).append("</p>\n");
        }
        for (int row = 0; row < rows.size(); row++) {
            row(html, block, row, rows.get(row));
        }
        if (titled && rows.size() < block.most()) {
            html.append("<p class=\"moves\">").append(button("more:" + block.property(), block.property(),
                    say("Voeg toe: ", "Add: ") + say(block.row()).toLowerCase(Locale.ROOT), "")).append("</p>\n");
        }
    }

    private void row(StringBuilder html, Block block, int at, TypedRow row) {
        String id = AskedInput.id(block.pointer(at));
        html.append("<fieldset class=\"row\"%s>\n".formatted(block.isList() ? " id=\"" + id + "\"" : ""));
        String first = row.value(block.fields().getFirst().path()).replace('\n', ' ').strip();
        html.append("<legend>%s</legend>\n".formatted(block.isList() ? title(block, at)
                : say(block.title())));
        hidden(html, TypedPart.ROW + block.property(), row.own().isMissingNode() ? "" : row.own().toString());
        html.append("<div class=\"fields\">\n");
        for (Asked field : block.fields()) {
            String pointer = block.pointer(at, field);
            List<Text> wrong = problems.stream().filter(each -> isAt(each, pointer)).map(field::said).toList();
            html.append(new AskedInput(field, pointer, row, typed, wrong).html());
        }
        html.append("</div>\n");
        if (block.isList()) {
            String shortly = first.length() <= LONGEST_TITLE ? first : first.substring(0, LONGEST_TITLE) + "…";
            html.append("<p class=\"moves\">").append(button("less:" + block.property() + ":" + at, block.property(),
                    say("Haal weg", "Take away"),
                    say("Haal weg: ", "Take away: ") + title(block, at) + " " + MarkupText.shown(shortly)))
                    .append("</p>\n");
        }
        html.append("</fieldset>\n");
    }

    /** Rows that a colleague kept and that do not stand here. */
    private String difference(Block block) {
        if (colleague.isMissingNode()) {
            return "";
        }
        Told told = new Told(language);
        TypedPart theirs = TypedPart.of(typed.part(), colleague, language);
        List<String> here = typed.rows(block).stream().map(row -> told.line(block, row, typed)).toList();
        List<TypedRow> rows = theirs.rows(block);
        StringBuilder list = new StringBuilder();
        IntStream.range(0, rows.size()).forEach(at -> {
            String line = told.line(block, rows.get(at), theirs);
            if (!here.contains(line) && !line.isEmpty()) {
                list.append("<li>").append(MarkupText.shown(line)).append(block.isList()
                        ? " " + button("take:" + block.property() + ":" + at, block.property(),
                                say("Zet erbij", "Add this"), say("Zet erbij: ", "Add this: ") + MarkupText.shown(line))
                        : "").append("</li>\n");
            }
        });
        return list.isEmpty() ? ""
                : "<div class=\"note\">\n<p>%s</p>\n<ul class=\"moves\">\n%s</ul>\n</div>\n".formatted(
                        say("Uw collega heeft hier:", "Your colleague has here:"), list);
    }

    private String button(String go, String anchor, String label, String full) {
        return "<button name=\"go\" value=\"%s\" formaction=\"%s#%s\"%s>%s</button>".formatted(go,
                MarkupText.escaped(action), anchor, full.isEmpty() ? "" : " aria-label=\"" + full + "\"", label);
    }

    private static void hidden(StringBuilder html, String name, String value) {
        html.append("<input type=\"hidden\" name=\"%s\" value=\"%s\">\n".formatted(name, MarkupText.escaped(value)));
    }

    private String say(String nl, String en) {
        return say(new Text(nl, en));
    }

    private String say(Text text) {
        return MarkupText.shown(text.in(language));
    }
}
