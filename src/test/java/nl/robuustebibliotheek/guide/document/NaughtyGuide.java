package nl.robuustebibliotheek.guide.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import nl.robuustebibliotheek.guide.Audience;
import nl.robuustebibliotheek.guide.Edition;
import nl.robuustebibliotheek.submission.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Guides made of strings that broke other programs. */
public final class NaughtyGuide {

    private static final int STRINGS = 515;
    private static final int SECTIONS = 10;

    private NaughtyGuide() {}

    /** The big list of naughty strings; the test is skipped where it is not there. */
    public static List<String> strings() {
        Path file = Path.of(Objects.requireNonNullElse(System.getenv("ROBUUST_SHARED"), "../shared"),
                "data/text/blns.json");
        assumeTrue(Files.exists(file), () -> "Skipped: there is no " + file + "; set ROBUUST_SHARED.");
        try {
            List<String> strings = JsonMapper.shared().readTree(Files.readAllBytes(file)).valueStream()
                    .map(JsonNode::stringValue).toList();
            assertThat(strings).hasSize(STRINGS);
            return strings;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One guide with all of them: in tables, lists, quotations, passages, moments and speaker notes. */
    public static GuideDocument of(List<String> strings) {
        List<Section> sections = new ArrayList<>();
        int each = Math.ceilDiv(strings.size(), SECTIONS);
        for (int from = 0; from < strings.size(); from += each) {
            sections.add(section(strings.subList(from, Math.min(strings.size(), from + each)), from));
        }
        return document("Voorbeeldstad", "Voorbeeldstad", sections, "Voorbeeldstad");
    }

    /** A short guide about a place, by a library and of a source that are all called so. */
    public static GuideDocument named(String name) {
        return document("Wat " + name + " voor u doet", name, List.of(section(List.of(name), 0)), name);
    }

    private static Section section(List<String> strings, int from) {
        List<Part> parts = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        List<Moment> moments = new ArrayList<>();
        for (int place = 0; place < strings.size(); place++) {
            String string = strings.get(place);
            rows.add(List.of(Cell.words(string), Cell.amount(BigDecimal.valueOf(from + place), 0, "stuks"),
                    Cell.words("<" + string + ">")));
            lines.add(Line.of(string, "source"));
            moments.add(new Moment("moment-" + (from + place), LocalDate.of(2027, 1, 1).plusDays(place),
                    Optional.empty(), string, "Gemeente", "Over " + string));
        }
        parts.add(new Part.Table("Namen", List.of("Naam", "Aantal", "Weer"), rows, List.of("source")));
        parts.add(new Part.Bullets(lines, false));
        parts.add(new Part.Subheading(strings.getFirst()));
        parts.add(new Part.Quotation(strings.getFirst(), strings.getLast(), "source", Optional.of("3")));
        parts.add(new Part.Passage(strings.getLast(), strings.getFirst(), lines.subList(0, 1)));
        parts.add(new Part.KeyFigures(List.of(new Part.KeyFigure("12", strings.getLast(), List.of("source")))));
        parts.add(new Part.Note(NoteKind.CAVEAT, lines.getLast()));
        parts.add(new Part.Moments(moments));
        return new Section("section-" + from, "Deel " + from, EnumSet.allOf(Edition.class), parts,
                Optional.of(new Summary(strings.subList(0, Math.min(Summary.MOST_POINTS, strings.size())),
                        String.join("\n", strings), true)));
    }

    private static GuideDocument document(String title, String subject, List<Section> sections, String source) {
        return new GuideDocument("guide-0", title, subject, Language.NL, Edition.HANDOUT, Audience.OFFICIAL,
                new Stamp("1.0.0", "sha256:" + "0".repeat(64), LocalDate.of(2026, 11, 22),
                        "Dit is het begin van een gesprek."),
                sections, List.of(new Reference("source", source, source, Optional.of(2026), Optional.of(source),
                        "zelfscan", Optional.of(source))));
    }
}
