package nl.robuustebibliotheek.guide.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import nl.robuustebibliotheek.guide.document.Bar;
import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.guide.document.Section;
import nl.robuustebibliotheek.submission.Language;

/**
 * What of the guide stands on the fact sheet: the points of its sections, their key figures and the first chart.
 *
 * @param leftOut whether sections were left to the guide
 * @param longest characters of a text; the rest of a longer one is left out
 */
record FactSheet(GuideDocument document, List<Section> sections, Optional<Part.Chart> chart, boolean leftOut,
        int longest) {

    private static final int MOST_BARS = 4;
    /** Names are seldom half as long. */
    private static final int LONG = 100;
    /** Where every sign takes a line of its own, because the fonts do not know its script. */
    private static final int SHORT = 12;

    static FactSheet of(GuideDocument document) {
        List<Section> sections = document.sections().stream()
                .filter(section -> section.summary().filter(summary -> summary.onFactSheet()).isPresent()).toList();
        return new FactSheet(document, sections,
                Stream.concat(parts(sections, Part.Chart.class), parts(document.sections(), Part.Chart.class))
                        .findFirst()
                        .map(chart -> firstBars(chart, document.language())),
                false, Integer.MAX_VALUE);
    }

    private static Part.Chart firstBars(Part.Chart chart, Language language) {
        List<Bar> bars = chart.bars().subList(0, Math.min(MOST_BARS, chart.bars().size()));
        return new Part.Chart(chart.title(), Label.FIRST_VALUES.in(language), bars, chart.sources());
    }

    boolean canBeShorter() {
        return chart.isPresent() || sections.size() > 1 || longest > SHORT;
    }

    /** Without its last section; with one section left, without the chart; without that, with its longest texts cut. */
    FactSheet shorter() {
        if (sections.size() > 1) {
            return new FactSheet(document, sections.subList(0, sections.size() - 1), chart, true, longest);
        }
        int shorter = chart.isPresent() ? longest : longest > LONG ? LONG : SHORT;
        return new FactSheet(document, sections, Optional.empty(), true, shorter);
    }

    String page(StyleSheet style, String size) {
        Language language = document.language();
        Markup html = new Markup();
        HtmlWriter.open(html, Label.FACT_SHEET.in(language) + ": " + document.title(), language, style);
        html.open("div", "class", size);
        html.open("header").element("p", Label.FACT_SHEET.in(language) + " · "
                + document.edition().title().in(language), "class", "kicker")
                .element("h1", fitting(document.title()))
                .element("p", document.stamp().purpose(), "class", "purpose").close();
        html.open("main", "id", "content");
        HtmlParts parts = new HtmlParts(document, html, style);
        keyFigures().ifPresent(parts::write);
        html.open("div", "class", "briefs");
        for (int i = 0; i < sections.size(); i++) {
            brief(html, sections.get(i), i % 2 == 0 ? "left" : "right");
        }
        html.close();
        chart.ifPresent(shown -> {
            html.open("div", "class", "figure").element("h2", shown.title());
            parts.drawing(ChartDrawing.of(shown, language), shown.alt());
            html.element("p", shown.alt(), "class", "caveat").close();
        });
        if (leftOut) {
            html.element("p", Label.MORE.in(language));
        }
        html.close();
        foot(html, language);
        return "<!DOCTYPE html>\n" + html.close().close().close();
    }

    private String fitting(String text) {
        return text.codePointCount(0, text.length()) > longest
                ? text.substring(0, text.offsetByCodePoints(0, longest)).strip() + "…"
                : text;
    }

    private void brief(Markup html, Section section, String side) {
        html.open("section", "class", side).element("h2", section.title()).open("ul");
        section.summary().ifPresent(summary -> summary.points().forEach(point -> html.element("li", fitting(point))));
        html.close().close();
    }

    /** Only the sources that the page refers to. */
    private void foot(Markup html, Language language) {
        TreeSet<Integer> numbers = new TreeSet<>();
        Stream.concat(keyFigures().stream().flatMap(all -> all.figures().stream()).map(Part.KeyFigure::sources),
                chart.stream().map(Part.Chart::sources)).flatMap(List::stream)
                .forEach(source -> numbers.add(document.number(source)));
        html.open("footer");
        if (!numbers.isEmpty()) {
            html.element("h2", Label.SOURCES.in(language));
        }
        numbers.forEach(number -> html.element("p",
                "[%d] %s".formatted(number, fitting(Frame.source(document.sources().get(number - 1)))), "id",
                String.format(Locale.ROOT, "source-%d", number)));
        html.element("p", Frame.stamp(document, language)).close();
    }

    private Optional<Part.KeyFigures> keyFigures() {
        List<Part.KeyFigure> all = parts(sections, Part.KeyFigures.class).flatMap(each -> each.figures().stream())
                .limit(MOST_BARS).map(each -> new Part.KeyFigure(each.value(), fitting(each.label()), each.sources()))
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(new Part.KeyFigures(all));
    }

    private static <T extends Part> Stream<T> parts(List<Section> sections, Class<T> kind) {
        return sections.stream().flatMap(section -> section.parts().stream()).filter(kind::isInstance)
                .map(kind::cast);
    }
}
