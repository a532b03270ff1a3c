package nl.robuustebibliotheek.web.context;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;

import nl.robuustebibliotheek.assessment.Numbers;
import nl.robuustebibliotheek.calibration.sheet.Dates;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.MarkupText;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.context.Asked.Choice;
import nl.robuustebibliotheek.web.context.Asked.Kind;

/** What a context says in a part, to be read. */
public final class Told {

    private static final int MOST_LINES = 8;
    private static final int LONGEST = 300;
    private static final int MOST_DECIMALS = 6;
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?[0-9]{1,12}([.,][0-9]{1,6})?");

    private final Language language;

    public Told(Language language) {
        this.language = language;
    }

    /** What is said, briefly; nothing when nothing is said. */
    public String html(ContextPart part, JsonNode context) {
        StringBuilder html = new StringBuilder();
        TypedPart all = TypedPart.of(part, context, language);
        for (Block block : part.blocks()) {
            List<String> lines = all.rows(block).stream().map(row -> line(block, row, all))
                    .filter(line -> !line.isEmpty()).toList();
            if (lines.isEmpty()) {
                continue;
            }
            if (part.blocks().size() > 1) {
                html.append("<p>").append(say(block.title())).append("</p>\n");
            }
            html.append("<ul>\n");
            lines.stream().limit(MOST_LINES)
                    .forEach(line -> html.append("<li>").append(MarkupText.shown(line)).append("</li>\n"));
            int more = lines.size() - MOST_LINES;
            if (more > 0) {
                html.append("<li>").append(say(new Text("en nog " + more, "and " + more + " more"))).append("</li>\n");
            }
            html.append("</ul>\n");
        }
        return html.toString();
    }

    /** A row in one line: the first value, and the others behind it. */
    String line(Block block, TypedRow row, TypedPart part) {
        List<String> said = new ArrayList<>();
        for (Asked field : block.fields()) {
            List<String> values = row.values().getOrDefault(field.path(), List.of()).stream()
                    .filter(value -> !value.isBlank()).map(value -> called(field, value, part)).toList();
            boolean usual = values.isEmpty() || row.value(field.path()).equals(field.preset());
            if (!usual) {
                String value = field.kind() == Kind.CHECK ? field.label().in(language) : String.join(", ", values);
                boolean plain = said.isEmpty() || field.kind() == Kind.CHECK || field.kind() == Kind.TEXT;
                said.add(plain ? value : field.label().in(language).replace("?", "") + ": " + value);
            }
        }
        String line = String.join(" · ", said).replace('\n', ' ');
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + " …";
    }

    private String called(Asked field, String value, TypedPart part) {
        Optional<Choice> choice = field.choices().apply(part).stream().filter(each -> each.value().equals(value))
                .findFirst();
        return choice.map(each -> each.text().in(language)).orElseGet(() -> read(field.kind(), value));
    }

    /** As people read it; what is no day or number is shown as it was typed. */
    private String read(Kind kind, String value) {
        try {
            return switch (kind) {
                case DATE -> Dates.of(LocalDate.parse(value)).in(language);
                case NUMBER -> PLAIN_NUMBER.matcher(value).matches()
                        ? Numbers.plain(new BigDecimal(value.replace(',', '.')), MOST_DECIMALS).in(language)
                        : value;
                case LINE, TEXT, YEAR, ADDRESS, CHOICE, MANY, CHECK -> value;
            };
        } catch (DateTimeException noDay) {
            return value;
        }
    }

    private String say(Text text) {
        return MarkupText.shown(text.in(language));
    }
}
