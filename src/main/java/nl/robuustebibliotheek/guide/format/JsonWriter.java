package nl.robuustebibliotheek.guide.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.guide.document.Bar;
import nl.robuustebibliotheek.guide.document.Cell;
import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.guide.document.Line;
import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.guide.document.Reference;
import nl.robuustebibliotheek.guide.document.Section;
import nl.robuustebibliotheek.submission.Language;

/** The whole guide for other programs: every part with its kind, every number as a number. */
final class JsonWriter implements DocumentWriter {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Look look;

    JsonWriter(Look look) {
        this.look = look;
    }

    @Override
    public void write(GuideDocument document, OutputStream out) throws IOException {
        out.write(MAPPER.writeValueAsBytes(json(document, look)));
    }

    private static ObjectNode json(GuideDocument document, Look look) {
        ObjectNode json = MAPPER.createObjectNode().put("reference", document.reference())
                .put("title", document.title())
                .put("subject", document.subject()).put("language", CellText.tag(document.language()).substring(0, 2))
                .put("edition", document.edition().key()).put("audience", document.audience().key());
        json.putObject("release").put("version", document.stamp().release()).put("hash", document.stamp().hash());
        json.put("date", document.stamp().date().toString()).put("purpose", document.stamp().purpose());
        look.style().ifPresent(style -> {
            ObjectNode own = json.putObject("houseStyle").put("organisation", style.organisation())
                    .put("colour", style.colour());
            style.footer().ifPresent(line -> own.put("footer", line));
        });
        ArrayNode sections = json.putArray("sections");
        document.sections().forEach(section -> section(sections.addObject(), section, document.language()));
        ArrayNode sources = json.putArray("sources");
        document.sources().forEach(source -> source(sources.addObject(), source));
        return json;
    }

    private static void section(ObjectNode json, Section section, Language language) {
        json.put("key", section.key()).put("title", section.title());
        ArrayNode parts = json.putArray("parts");
        section.parts().forEach(part -> part(parts.addObject(), part, language));
        section.summary().ifPresent(summary -> {
            ObjectNode slide = json.putObject("summary");
            strings(slide, "points", summary.points());
            slide.put("speakerNote", summary.speakerNote()).put("onFactSheet", summary.onFactSheet());
        });
    }

    private static void part(ObjectNode json, Part part, Language language) {
        switch (part) {
            case Part.Paragraph(Line line) -> line(json.put("kind", "paragraph"), line);
            case Part.Subheading(String title) -> json.put("kind", "subheading").put("text", title);
            case Part.Bullets bullets -> {
                json.put("kind", "bullets").put("numbered", bullets.numbered());
                lines(json, "items", bullets.items());
            }
            case Part.Table table -> table(json.put("kind", "table"), table, language);
            case Part.Chart chart -> chart(json.put("kind", "chart"), chart);
            case Part.Illustration drawing -> {
                json.put("kind", "illustration").put("title", drawing.title()).put("alt", drawing.alt())
                        .put("svg", drawing.svg());
                table(json.putObject("data"), drawing.data(), language);
            }
            case Part.Quotation quotation -> {
                json.put("kind", "quotation").put("text", quotation.text()).put("who", quotation.who())
                        .put("source", quotation.source());
                quotation.page().ifPresent(page -> json.put("page", page));
            }
            case Part.Note note -> line(json.put("kind", "note").put("note", note.kind().name()), note.line());
            case Part.Passage passage -> {
                json.put("kind", "passage").put("title", passage.title()).put("meantFor", passage.meantFor());
                lines(json, "paragraphs", passage.paragraphs());
            }
            case Part.KeyFigures figures -> {
                ArrayNode all = json.put("kind", "keyFigures").putArray("figures");
                figures.figures().forEach(each -> strings(
                        all.addObject().put("value", each.value()).put("label", each.label()), "sources",
                        each.sources()));
            }
            case Part.Moments moments -> {
                ArrayNode all = json.put("kind", "moments").putArray("moments");
                moments.moments().forEach(each -> {
                    ObjectNode moment = all.addObject().put("uid", each.uid()).put("date", each.date().toString())
                            .put("title", each.title()).put("who", each.who()).put("description", each.description());
                    each.until().ifPresent(until -> moment.put("until", until.toString()));
                });
            }
        }
    }

    private static void line(ObjectNode json, Line line) {
        strings(json.put("text", line.text()), "sources", line.sources());
    }

    private static void lines(ObjectNode json, String name, List<Line> lines) {
        ArrayNode all = json.putArray(name);
        lines.forEach(line -> line(all.addObject(), line));
    }

    private static void table(ObjectNode json, Part.Table table, Language language) {
        json.put("caption", table.caption());
        strings(json, "header", table.header());
        ArrayNode rows = json.putArray("rows");
        for (List<Cell> row : table.rows()) {
            ArrayNode cells = rows.addArray();
            row.forEach(cell -> cell(cells.addObject(), cell, language));
        }
        strings(json, "sources", table.sources());
    }

    private static void cell(ObjectNode json, Cell cell, Language language) {
        json.put("text", CellText.of(cell, language));
        switch (cell) {
            case Cell.Amount amount -> {
                json.put("value", amount.value());
                amount.unit().ifPresent(unit -> json.put("unit", unit));
            }
            case Cell.Euro euro -> json.put("value", euro.value()).put("unit", "EUR");
            case Cell.Share share -> json.put("value", share.value());
            case Cell.Unknown _ -> json.put("unknown", true);
            case Cell.Words _ -> {}
        }
    }

    private static void chart(ObjectNode json, Part.Chart chart) {
        json.put("title", chart.title()).put("alt", chart.alt());
        ArrayNode bars = json.putArray("bars");
        for (Bar bar : chart.bars()) {
            ObjectNode each = bars.addObject().put("label", bar.label()).put("unit", bar.unit());
            bar.value().ifPresent(range -> each.putObject("value").put("low", range.low()).put("high", range.high()));
            bar.bound().ifPresent(bound -> each.put(bound.least() ? "minimum" : "maximum", bound.value()));
            bar.target().ifPresent(target -> each.put("target", target));
        }
        strings(json, "sources", chart.sources());
    }

    private static void source(ObjectNode json, Reference source) {
        json.put("id", source.id()).put("title", source.title()).put("publisher", source.publisher());
        source.year().ifPresent(year -> json.put("year", year));
        source.url().ifPresent(url -> json.put("url", url));
        json.put("kind", source.kind());
        source.caveat().ifPresent(caveat -> json.put("caveat", caveat));
    }

    private static void strings(ObjectNode json, String name, List<String> texts) {
        ArrayNode all = json.putArray(name);
        texts.forEach(all::add);
    }
}
