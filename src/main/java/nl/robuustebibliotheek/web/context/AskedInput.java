package nl.robuustebibliotheek.web.context;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.MarkupText;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.context.Asked.Choice;
import nl.robuustebibliotheek.web.context.Asked.Kind;

/** A field on the page, with its label, its hint and what is wrong with it. */
final class AskedInput {

    private static final int LETTERS_IN_LINE = 80;
    private static final int FEWEST_LINES = 2;
    private static final int MOST_LINES = 14;
    private static final int LONGEST = 4_000;
    /** What is longer is not seen whole in a field beside others. */
    private static final int FITS = 22;

    private final Asked field;
    private final String name;
    private final Language language;
    private final List<String> values;
    private final List<Choice> choices;
    private final List<Text> wrong;

    /** @param name where the value stands in the context */
    AskedInput(Asked field, String name, TypedRow row, TypedPart part, List<Text> wrong) {
        this.field = field;
        this.name = name;
        this.language = part.language();
        this.values = row.values().getOrDefault(field.path(), List.of());
        this.choices = withUnknown(field.choices().apply(part), values);
        this.wrong = wrong;
    }

    static String id(String pointer) {
        return pointer.replaceAll("^/", "").replace('/', '-');
    }

    /** Something that can no longer be chosen stays what it is until somebody chooses something else. */
    private static List<Choice> withUnknown(List<Choice> choices, List<String> values) {
        List<Choice> all = new ArrayList<>(choices);
        values.stream().filter(value -> !value.isEmpty())
                .filter(value -> choices.stream().noneMatch(each -> each.value().equals(value)))
                .forEach(value -> all.add(new Choice(value, new Text(value, value))));
        return all;
    }

    String html() {
        return switch (field.kind()) {
            case CHECK ->
                """
                        <p class="tick"><input type="checkbox" id="%s" name="%s" value="1"%s%s><label for="%s">%s</label>%s</p>
                        """
                        .formatted(id(name), name, values.isEmpty() ? "" : " checked", described(), id(name),
                                say(field.label()), error());
            case MANY -> many();
            case TEXT -> labelled("wide", area());
            case LINE, ADDRESS -> labelled(field.kind() == Kind.ADDRESS || value().length() > FITS ? "wide" : "",
                    value().contains("\n") ? area() : input("text", "maxlength=\"" + LONGEST + "\""));
            case DATE -> labelled("", input(isDay() ? "date" : "text", ""));
            case NUMBER -> labelled("", input("text", "inputmode=\"decimal\""));
            case YEAR -> labelled("", input("text", "inputmode=\"numeric\""));
            case CHOICE -> labelled("", select());
        };
    }

    private String value() {
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** A browser would throw away a day that does not exist. */
    private boolean isDay() {
        try {
            return value().isEmpty() || !LocalDate.parse(value()).equals(LocalDate.MIN);
        } catch (DateTimeParseException typed) {
            return false;
        }
    }

    private String labelled(String kind, String control) {
        return "<p%s><label for=\"%s\">%s%s</label>\n%s%s</p>\n".formatted(
                kind.isEmpty() ? "" : " class=\"" + kind + "\"", id(name), label(), hint(), control, error());
    }

    private String label() {
        return say(field.may() ? new Text(field.label().nl() + " (mag leeg)", field.label().en() + " (optional)")
                : field.label());
    }

    private String hint() {
        return field.hint().nl().isEmpty() ? "" : "<span class=\"hint\">" + say(field.hint()) + "</span>";
    }

    private String input(String type, String more) {
        return "<input id=\"%s\" name=\"%s\" type=\"%s\" value=\"%s\" %s%s>".formatted(id(name), name, type,
                MarkupText.escaped(value()), more, described());
    }

    private String area() {
        long lines = value().lines().mapToLong(line -> 1 + line.length() / LETTERS_IN_LINE).sum();
        return "<textarea id=\"%s\" name=\"%s\" rows=\"%d\"%s>\n%s</textarea>".formatted(id(name), name,
                Math.clamp(lines + 1, FEWEST_LINES, MOST_LINES), described(), MarkupText.escaped(value()));
    }

    private String select() {
        StringBuilder options = new StringBuilder();
        if (field.preset().isEmpty()) {
            options.append("<option value=\"\">%s</option>\n".formatted(
                    say(field.may() ? new Text("geen", "none") : new Text("kies …", "choose …"))));
        }
        choices.forEach(each -> options.append("<option value=\"%s\"%s>%s</option>\n".formatted(
                MarkupText.escaped(each.value()), each.value().equals(value()) ? " selected" : "",
                say(each.text()))));
        return "<select id=\"%s\" name=\"%s\"%s>\n%s</select>".formatted(id(name), name, described(), options);
    }

    private String many() {
        StringBuilder boxes = new StringBuilder("<fieldset class=\"wide\" id=\"%s\"%s><legend>%s</legend>\n"
                .formatted(id(name), described(), say(field.label())));
        for (int at = 0; at < choices.size(); at++) {
            Choice each = choices.get(at);
            boxes.append(
                    """
                            <p class="tick"><input type="checkbox" id="%s-%d" name="%s" value="%s"%s><label for="%s-%d">%s</label></p>
                            """
                            .formatted(id(name), at, name, MarkupText.escaped(each.value()),
                                    values.contains(each.value()) ? " checked" : "", id(name), at, say(each.text())));
        }
        return boxes.append(error()).append("</fieldset>\n").toString();
    }

    private String described() {
        return wrong.isEmpty() ? "" : " aria-invalid=\"true\" aria-describedby=\"%s-wrong\"".formatted(id(name));
    }

    private String error() {
        if (wrong.isEmpty()) {
            return "";
        }
        return "<span class=\"problem\" id=\"%s-wrong\">%s</span>".formatted(id(name),
                String.join("<br>", wrong.stream().map(this::say).toList()));
    }

    private String say(Text text) {
        return MarkupText.shown(text.in(language));
    }
}
