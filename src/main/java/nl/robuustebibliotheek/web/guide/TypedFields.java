package nl.robuustebibliotheek.web.guide;

import java.util.List;
import java.util.Map;

import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.MarkupText;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.HtmlForm.Choice;

/**
 * Fields of a form with what was typed in them, right or wrong, and beside each what is wrong with it.
 *
 * @param wrong by the name of the field
 */
record TypedFields(Language language, Map<String, Text> wrong) {

    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    /** A name such as {@code contacts/0/date} as it may stand in an id. */
    static String id(String name) {
        return MarkupText.escaped(name.replace('/', '-'));
    }

    /** One line; what has more of them gets room for them, so that none is lost. */
    String line(String name, Text label, Text hint, String value) {
        return value.indexOf('\n') >= 0 ? area(name, label, hint, value) : input(name, "text", label, hint, value);
    }

    /** A day; what is none stays readable as it was typed. */
    String day(String name, Text label, Text hint, String value) {
        return input(name, value.isEmpty() || value.matches(DAY) ? "date" : "text", label, hint, value);
    }

    private String input(String name, String type, Text label, Text hint, String value) {
        return field(name, label, hint, "<input id=\"%s\" name=\"%s\" type=\"%s\" value=\"%s\"%s>".formatted(id(name),
                MarkupText.escaped(name), type, MarkupText.escaped(value), described(name)));
    }

    String area(String name, Text label, Text hint, String value) {
        return field(name, label, hint, "<textarea id=\"%s\" name=\"%s\" rows=\"2\" class=\"short\"%s>\n%s</textarea>"
                .formatted(id(name), MarkupText.escaped(name), described(name), MarkupText.escaped(value)));
    }

    String choice(String name, Text label, Text hint, String value, List<Choice> choices) {
        StringBuilder options = new StringBuilder();
        choices.forEach(each -> options.append("<option value=\"%s\"%s>%s</option>\n".formatted(
                MarkupText.escaped(each.value()), each.value().equals(value) ? " selected" : "", say(each.text()))));
        return field(name, label, hint, "<select id=\"%s\" name=\"%s\"%s>\n%s</select>".formatted(id(name),
                MarkupText.escaped(name), described(name), options));
    }

    /** One of a few, all in sight; the first has the id to which a link leads. */
    String radios(String name, String value, List<Choice> choices) {
        StringBuilder radios = new StringBuilder(said(name));
        for (int at = 0; at < choices.size(); at++) {
            Choice each = choices.get(at);
            String id = id(name) + (at == 0 ? "" : "-" + at);
            radios.append("""
                    <p class="tick"><input type="radio" id="%s" name="%s" value="%s"%s%s><label for="%s">%s</label></p>
                    """.formatted(id, MarkupText.escaped(name), MarkupText.escaped(each.value()),
                    each.value().equals(value) ? " checked" : "", described(name), id, say(each.text())));
        }
        return radios.toString();
    }

    private String field(String name, Text label, Text hint, String control) {
        String hinted = hint.nl().isEmpty() ? "" : "<span class=\"hint\">" + say(hint) + "</span>";
        return "<div class=\"field%s\"><label for=\"%s\">%s%s</label>\n%s%s</div>\n".formatted(
                wrong.containsKey(name) ? " wrong" : "", id(name), say(label), hinted, said(name), control);
    }

    private String said(String name) {
        Text text = wrong.get(name);
        return text == null ? ""
                : "<p class=\"problem\" id=\"%s-wrong\">%s</p>\n".formatted(id(name), say(text));
    }

    private String described(String name) {
        return wrong.containsKey(name)
                ? " aria-invalid=\"true\" aria-describedby=\"%s-wrong\"".formatted(id(name))
                : "";
    }

    /** All that is wrong, each with a link to where it stands. */
    String summary(Text title, List<Text> elsewhere) {
        StringBuilder list = new StringBuilder("<div class=\"note wrong\" role=\"alert\"><h2>%s</h2>\n<ul>\n"
                .formatted(say(title)));
        wrong.forEach((name, text) -> list.append("<li><a href=\"#%s\">%s</a></li>\n".formatted(id(name), say(text))));
        elsewhere.forEach(text -> list.append("<li>").append(say(text)).append("</li>\n"));
        return list.append("</ul></div>\n").toString();
    }

    String hidden(String name, String value) {
        return "<input type=\"hidden\" name=\"%s\" value=\"%s\">\n".formatted(MarkupText.escaped(name),
                MarkupText.escaped(value));
    }

    String say(Text text) {
        return MarkupText.shown(text.in(language));
    }
}
