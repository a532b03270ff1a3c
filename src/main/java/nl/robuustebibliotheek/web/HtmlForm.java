package nl.robuustebibliotheek.web;

import java.util.List;
import java.util.Map;

import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.MarkupText;
import nl.robuustebibliotheek.submission.Text;

/** A form on a page; every field has its label and, where that helps, a hint. */
public final class HtmlForm {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 4_000;

    private final Language language;
    private final String action;
    private final StringBuilder fields = new StringBuilder();
    private boolean withFiles;
    private boolean plain;
    private Map<String, String> filled = Map.of();

    /** Posts to this address, in the language of its page. */
    public HtmlForm(Language language, String action) {
        this.language = language;
        this.action = action;
    }

    /** A value to choose; those of one group stand together. */
    public record Choice(String value, Text text) {}

    /** Choices under a heading. */
    public record Group(Text title, List<Choice> choices) {}

    public HtmlForm hidden(String name, String value) {
        fields.append("<input type=\"hidden\" name=\"%s\" value=\"%s\">\n".formatted(name, MarkupText.escaped(value)));
        return this;
    }

    /** What stands in names, texts and code that follow, by the name of the field. */
    public HtmlForm filled(Map<String, String> values) {
        filled = Map.copyOf(values);
        return this;
    }

    private String filled(String name) {
        return MarkupText.escaped(filled.getOrDefault(name, ""));
    }

    public HtmlForm name(String name, Text label, Text hint) {
        String value = filled.containsKey(name) ? " value=\"" + filled(name) + "\"" : "";
        return field(name, label, hint, "<input id=\"%s\" name=\"%s\" maxlength=\"%d\"%s required>".formatted(id(name),
                name, LONGEST_NAME, value));
    }

    /** A number as people type it. */
    public HtmlForm number(String name, Text label, Text hint) {
        return field(name, label, hint,
                "<input id=\"%s\" name=\"%s\" maxlength=\"30\" inputmode=\"decimal\" autocomplete=\"off\" value=\"%s\" required>"
                        .formatted(id(name), name, filled(name)));
    }

    /** A long text in which every sign counts. */
    public HtmlForm code(String name, Text label, Text hint) {
        return field(name, label, hint,
                "<textarea id=\"%s\" name=\"%s\" class=\"source\" rows=\"24\" spellcheck=\"false\" autocapitalize=\"off\">\n%s</textarea>"
                        .formatted(id(name), name, filled(name)));
    }

    public HtmlForm heading(Text text) {
        fields.append("<h2>").append(escaped(text)).append("</h2>\n");
        return this;
    }

    /** A field of a kind that browsers know, such as a date. */
    public HtmlForm input(String name, String type, String more, Text label, Text hint) {
        return field(name, label, hint,
                "<input id=\"%s\" name=\"%s\" type=\"%s\" %s>".formatted(id(name), name, type, more));
    }

    public HtmlForm file(String name, Text label, Text hint) {
        return file(name, ".json,application/json", label, hint);
    }

    /** A file of one of these kinds. */
    public HtmlForm file(String name, String kinds, Text label, Text hint) {
        withFiles = true;
        return input(name, "file", "accept=\"" + kinds + "\"", label, hint);
    }

    /** A line with what somebody typed in it before. */
    public HtmlForm line(String name, String typed, Text label, Text hint) {
        return field(name, label, hint, "<input id=\"%s\" name=\"%s\" maxlength=\"%d\" value=\"%s\">".formatted(
                id(name), name, LONGEST_NAME, MarkupText.escaped(typed)));
    }

    /** A text of any length, with what somebody typed in it before. */
    public HtmlForm paste(String name, String typed, Text label, Text hint) {
        return field(name, label, hint, "<textarea id=\"%s\" name=\"%s\">\n%s</textarea>".formatted(id(name), name,
                MarkupText.escaped(typed)));
    }

    public HtmlForm text(String name, Text label, Text hint, boolean required) {
        return field(name, label, hint, "<textarea id=\"%s\" name=\"%s\" maxlength=\"%d\"%s>%s</textarea>".formatted(
                id(name), name, LONGEST_TEXT, required ? " required" : "",
                filled.containsKey(name) ? "\n" + filled(name) : ""));
    }

    /** A text of any length. */
    public HtmlForm paste(String name, Text label, Text hint) {
        return field(name, label, hint, "<textarea id=\"%s\" name=\"%s\" spellcheck=\"false\"></textarea>".formatted(
                id(name), name));
    }

    public HtmlForm choice(String name, Text label, Text hint, List<Group> groups) {
        StringBuilder options = new StringBuilder();
        for (Group group : groups) {
            boolean titled = !group.title().nl().isEmpty();
            options.append(titled ? "<optgroup label=\"%s\">\n".formatted(escaped(group.title())) : "");
            group.choices().forEach(each -> options.append("<option value=\"%s\">%s</option>\n".formatted(
                    MarkupText.escaped(each.value()), escaped(each.text()))));
            options.append(titled ? "</optgroup>\n" : "");
        }
        return field(name, label, hint, "<select id=\"%s\" name=\"%s\" required>\n%s</select>".formatted(id(name), name,
                options));
    }

    private HtmlForm field(String name, Text label, Text hint, String control) {
        String hinted = hint.nl().isEmpty() ? "" : "<span class=\"hint\">" + escaped(hint) + "</span>";
        fields.append("<p><label for=\"%s\">%s%s</label>\n%s</p>\n".formatted(id(name), escaped(label), hinted,
                control));
        return this;
    }

    /** Several forms on a page may ask the same. */
    private String id(String name) {
        return MarkupText.escaped(action.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-", "") + "-" + name);
    }

    public HtmlForm button(Text text) {
        fields.append("<p><button>").append(escaped(text)).append("</button></p>\n");
        return this;
    }

    /** One of several buttons: what it does is sent along. */
    public HtmlForm button(String go, Text text) {
        return press(go, text, "");
    }

    /** The same, also while fields are empty that another button needs. */
    public HtmlForm readyButton(String go, Text text) {
        return press(go, text, " formnovalidate");
    }

    private HtmlForm press(String go, Text text, String more) {
        fields.append("<p><button name=\"go\" value=\"%s\"%s>%s</button></p>\n".formatted(go, more, escaped(text)));
        return this;
    }

    /** Just a button, without a box around it. */
    public HtmlForm asButton(Text text) {
        plain = true;
        return button(text);
    }

    private String escaped(Text text) {
        return MarkupText.shown(text.in(language));
    }

    public String html(Language in) {
        return "<form method=\"post\" action=\"%s\"%s%s>\n%s</form>\n".formatted(
                MarkupText.escaped(PageLanguage.in(action, in)), withFiles ? " enctype=\"multipart/form-data\"" : "",
                plain ? " class=\"plain\"" : "", fields);
    }
}
