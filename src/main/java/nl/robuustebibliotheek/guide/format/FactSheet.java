package nl.robuustebibliotheek.guide.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.guide.document.Section;
import nl.robuustebibliotheek.guide.document.Summary;
import nl.robuustebibliotheek.submission.Language;

/**
 * What of the guide stands on the fact sheet: a few numbers, and of some sections what their summary keeps for it.
 *
 * @param leftOut whether sections were left to the guide
 * @param longest characters of a name; the rest of a longer one is left out
 */
record FactSheet(GuideDocument document, List<Section> sections, boolean leftOut, int longest) {

    private static final int MOST_NUMBERS = 4;
    /** Names are seldom half as long. */
    private static final int LONG = 100;
    /** Where every sign takes a line of its own, because the fonts do not know its script. */
    private static final int SHORT = 12;

    static FactSheet of(GuideDocument document) {
        return new FactSheet(document, document.sections().stream()
                .filter(section -> section.summary().filter(Summary::onFactSheet).isPresent()).toList(), false,
                Integer.MAX_VALUE);
    }

    boolean canBeShorter() {
        return !sections.isEmpty() || longest > SHORT;
    }

    /** Without its last section; without any, with its longest names cut. */
    FactSheet shorter() {
        return sections.isEmpty() ? new FactSheet(document, sections, true, longest > LONG ? LONG : SHORT)
                : new FactSheet(document, sections.subList(0, sections.size() - 1), true, longest);
    }

    String page(StyleSheet style, String size, Look look) {
        Language language = document.language();
        Markup html = new Markup();
        HtmlWriter.open(html, Label.FACT_SHEET.in(language) + ": " + title(language), language, style, look);
        html.open("div", "class", size);
        html.open("header");
        HtmlWriter.organisation(html, look);
        html.element("p", Label.FACT_SHEET.in(language) + " · "
                + document.edition().title().in(language), "class", "kicker")
                .element("h1", fitting(title(language)))
                .element("p", document.stamp().purpose(), "class", "purpose").close();
        html.open("main", "id", "content");
        HtmlParts parts = new HtmlParts(document, html, style, look);
        numbers().ifPresent(parts::write);
        sections.forEach(section -> section(html, section, parts));
        if (leftOut) {
            html.element("p", Label.MORE.in(language));
        }
        html.close();
        foot(html, language, look);
        return "<!DOCTYPE html>\n" + html.close().close().close();
    }

    /** Under the title that the section has in the guide, unless it brings one for this page. */
    private static void section(Markup html, Section section, HtmlParts parts) {
        List<Part> words = parts(section).filter(part -> !(part instanceof Part.KeyFigures)).toList();
        if (!words.isEmpty()) {
            html.open("section");
            if (words.getFirst() instanceof Part.Subheading(String own)) {
                html.element("h2", own);
                words.stream().skip(1).forEach(parts::write);
            } else {
                html.element("h2", section.title());
                words.forEach(parts::write);
            }
            html.close();
        }
    }

    /** Who it is about, without the name of another kind of document. */
    private String title(Language language) {
        String guide = Label.GUIDE.in(language) + " ";
        String about = document.title().startsWith(guide) ? document.title().substring(guide.length())
                : document.title();
        return about.substring(0, 1).toUpperCase(Locale.ROOT) + about.substring(1);
    }

    private String fitting(String name) {
        return name.codePointCount(0, name.length()) > longest
                ? name.substring(0, name.offsetByCodePoints(0, longest)).strip() + "…"
                : name;
    }

    /** Only the sources that the page refers to. */
    private void foot(Markup html, Language language, Look look) {
        TreeSet<Integer> numbers = new TreeSet<>();
        Stream.concat(numbers().stream(), sections.stream().flatMap(FactSheet::parts)).flatMap(Part::referred)
                .forEach(source -> numbers.add(document.number(source)));
        html.open("footer");
        if (!numbers.isEmpty()) {
            html.element("h2", Label.SOURCES.in(language));
        }
        numbers.forEach(number -> html.element("p",
                "[%d] %s".formatted(number, fitting(Frame.source(document.sources().get(number - 1)))), "id",
                String.format(Locale.ROOT, "source-%d", number)));
        html.element("p", Frame.stamp(document, language));
        look.foot().ifPresent(line -> html.element("p", line));
        html.close();
    }

    /** Together at the top, whichever section they come from. */
    private Optional<Part> numbers() {
        List<Part.KeyFigure> all = sections.stream().flatMap(FactSheet::parts)
                .filter(Part.KeyFigures.class::isInstance).map(Part.KeyFigures.class::cast)
                .flatMap(each -> each.figures().stream()).limit(MOST_NUMBERS).toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(new Part.KeyFigures(all));
    }

    private static Stream<Part> parts(Section section) {
        return section.summary().stream().flatMap(summary -> summary.factSheet().stream());
    }
}
