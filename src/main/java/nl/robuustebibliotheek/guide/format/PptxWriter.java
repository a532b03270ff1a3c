package nl.robuustebibliotheek.guide.format;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.guide.document.Section;
import nl.robuustebibliotheek.guide.document.Summary;
import nl.robuustebibliotheek.submission.Language;

/** Slides: one to open, at most ten for the sections with a summary, one to close; what to tell stands in the notes. */
final class PptxWriter implements DocumentWriter {

    /** In points: wide screen. */
    private static final Dimension PAGE = new Dimension(960, 540);
    private static final int LEFT = 60;
    private static final int WIDTH = 840;
    private static final int TEXT = 360;
    private static final int DRAWING = 460;
    private static final int MOST_BARS = 4;
    private static final Color INK = new Color(0x16242c);
    private static final String FONT = "Arial";

    private final Look look;

    PptxWriter(Look look) {
        this.look = look;
    }

    @Override
    public void write(GuideDocument document, OutputStream out) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            BlankShow.prepare(show, PAGE);
            DocxWriter.properties(show.getProperties(), document);
            show.getProperties().getExtendedProperties().getUnderlyingProperties().setPresentationFormat("Widescreen");
            Deck deck = new Deck(show, document.language(), look);
            deck.open(document);
            for (Section section : Slides.of(document)) {
                deck.section(section, section.summary().orElseThrow());
            }
            deck.close(document);
            show.write(out);
        }
    }

    private record Deck(XMLSlideShow show, Language language, Look look) {

        void open(GuideDocument document) {
            XSLFSlide slide = slide(document.title(), new Rectangle(LEFT, 150, WIDTH, 130), 40);
            write(slide, Frame.kicker(document), new Rectangle(LEFT, 110, WIDTH, 36), 18, colour(look.deep()), true);
            write(slide, Frame.listener(document), new Rectangle(LEFT, 300, WIDTH, 36), 20, INK, false);
            write(slide, document.stamp().purpose(), new Rectangle(LEFT, 345, WIDTH, 40), 20, INK, false);
            write(slide, Frame.stamp(document, language), new Rectangle(LEFT, 470, WIDTH, 30), 14, INK, false);
            look.logo()
                    .ifPresent(logo -> picture(slide, new Drawn(logo.alt(), logo), new Rectangle(LEFT, 36, 220, 60)));
            note(slide, document.stamp().purpose());
        }

        void section(Section section, Summary summary) throws IOException {
            XSLFSlide slide = slide(section.title(), new Rectangle(LEFT, 40, WIDTH, 80), 32);
            Optional<Drawn> drawn = section.parts().stream().flatMap(part -> drawing(part).stream()).findFirst();
            int width = drawn.isPresent() ? TEXT : WIDTH;
            XSLFTextShape body = box(slide, new Rectangle(LEFT, 140, width, 340));
            summary.points().forEach(point -> bullet(body, point));
            if (drawn.isPresent()) {
                picture(slide, drawn.get(), new Rectangle(LEFT + WIDTH - DRAWING, 150, DRAWING, 340));
            }
            note(slide, summary.speakerNote());
        }

        void close(GuideDocument document) {
            String title = Label.COLOPHON.in(language);
            XSLFSlide slide = slide(title, new Rectangle(LEFT, 40, WIDTH, 80), 32);
            XSLFTextShape body = box(slide, new Rectangle(LEFT, 140, WIDTH, 340));
            Frame.colophon(document, look).forEach(line -> paragraph(body, line, 18, INK, false));
            StringBuilder sources = new StringBuilder(Label.SOURCES.in(language)).append(':');
            document.sources().forEach(source -> sources.append("\n[").append(document.number(source.id())).append("] ")
                    .append(Frame.source(source)));
            note(slide, sources.toString());
        }

        /** With a real title, by which a reader finds a slide. */
        private XSLFSlide slide(String title, Rectangle place, double size) {
            XSLFSlide slide = show.createSlide(show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY));
            XSLFAutoShape band = slide.createAutoShape();
            band.setAnchor(new Rectangle(0, 0, PAGE.width, 14));
            band.setFillColor(colour(look.accent()));
            band.setLineColor(null);
            XSLFTextShape shape = slide.getPlaceholder(0);
            // Without a place of its own the layout's would be moved, and with it every slide's
            ((CTShape) shape.getXmlObject()).getSpPr().addNewXfrm();
            look.foot().ifPresent(
                    line -> write(slide, line, new Rectangle(LEFT, PAGE.height - 34, WIDTH, 24), 11, INK, false));
            shape.setAnchor(place);
            shape.clearText();
            shape.setLeftInset(0);
            shape.setVerticalAlignment(VerticalAlignment.MIDDLE);
            paragraph(shape, title, size, colour(look.deep()), true).setTextAlign(XSLFTextParagraph.TextAlign.LEFT);
            return slide;
        }

        private static Color colour(Colour colour) {
            return new Color(colour.red(), colour.green(), colour.blue());
        }

        private void write(XSLFSlide slide, String text, Rectangle place, double size, Color colour, boolean bold) {
            paragraph(box(slide, place), text, size, colour, bold);
        }

        private static XSLFTextShape box(XSLFSlide slide, Rectangle place) {
            XSLFTextShape box = slide.createTextBox();
            box.setAnchor(place);
            box.clearText();
            box.setWordWrap(true);
            box.setLeftInset(0);
            return box;
        }

        private XSLFTextParagraph paragraph(XSLFTextShape shape, String text, double size, Color colour,
                boolean bold) {
            XSLFTextParagraph paragraph = shape.addNewTextParagraph();
            XSLFTextRun run = paragraph.addNewTextRun();
            run.setText(text);
            run.setFontSize(size);
            run.setFontColor(colour);
            run.setFontFamily(FONT);
            run.setBold(bold);
            spelled(run);
            return paragraph;
        }

        private void bullet(XSLFTextShape body, String point) {
            XSLFTextParagraph paragraph = paragraph(body, point, 24, INK, false);
            paragraph.setBullet(true);
            paragraph.setLeftMargin(22.0);
            paragraph.setIndent(-22.0);
            paragraph.setSpaceAfter(-10.0);
        }

        /** A run says its own language, or it is taken to be American. */
        private void spelled(XSLFTextRun run) {
            run.getRPr(true).setLang(CellText.tag(language));
        }

        private void note(XSLFSlide slide, String text) {
            for (XSLFTextShape shape : show.getNotesSlide(slide).getPlaceholders()) {
                if (shape.getTextType() == Placeholder.DATETIME) {
                    shape.clearText();
                }
                if (shape.getTextType() == Placeholder.BODY) {
                    shape.setText(text);
                    shape.getTextParagraphs().stream().map(XSLFTextParagraph::getTextRuns).flatMap(List::stream)
                            .forEach(this::spelled);
                }
            }
        }

        private record Drawn(String title, Picture picture) {}

        private Optional<Drawn> drawing(Part part) {
            return switch (part) {
                case Part.Chart chart ->
                    Optional.of(new Drawn(chart.title(), Picture.of(first(chart), language, ChartDrawing.Width.SLIDE,
                            look)));
                case Part.Illustration drawing -> Optional.of(new Drawn(drawing.title(), Picture.of(drawing)));
                case Part.Paragraph _,Part.Subheading _,Part.Bullets _,Part.Table _,Part.Quotation _,Part.Note _,Part.Passage _,Part.KeyFigures _,Part.Moments _ ->
                    Optional.empty();
            };
        }

        /** As much of a chart as can be read from a distance; the guide has all of it. */
        private static Part.Chart first(Part.Chart chart) {
            return new Part.Chart(chart.title(), chart.alt(),
                    chart.bars().subList(0, Math.min(MOST_BARS, chart.bars().size())), chart.sources());
        }

        /** As large as it can be there, at the left of the place. */
        private void picture(XSLFSlide slide, Drawn drawn, Rectangle place) {
            XSLFPictureShape shape = slide.createPicture(show.addPicture(drawn.picture().png(), PictureType.PNG));
            double ratio = drawn.picture().ratio();
            double width = Math.min(place.width, place.height / ratio);
            shape.setAnchor(new Rectangle2D.Double(place.x, place.y, width, width * ratio));
            CTPicture picture = (CTPicture) shape.getXmlObject();
            picture.getNvPicPr().getCNvPr().setDescr(drawn.picture().alt());
            picture.getNvPicPr().getCNvPr().setName(drawn.title());
        }
    }
}
