package nl.robuustebibliotheek.guide.format;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
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

/** Slides: one to open, one for each section with a summary, one to close; what to tell stands in the notes. */
final class PptxWriter implements DocumentWriter {

    /** In points: wide screen. */
    private static final Dimension PAGE = new Dimension(960, 540);
    private static final int LEFT = 60;
    private static final int WIDTH = 840;
    private static final int TEXT = 360;
    private static final int DRAWING = 460;
    private static final Color INK = new Color(0x16242c);
    private static final Color ACCENT = new Color(0x00667a);
    private static final Color DEEP = new Color(0x004b59);
    private static final String FONT = "Arial";

    @Override
    public void write(GuideDocument document, OutputStream out) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            widen(show);
            withoutThumbnail(show.getPackage());
            DocxWriter.properties(show.getProperties(), document);
            show.getProperties().getExtendedProperties().getUnderlyingProperties().setPresentationFormat("Widescreen");
            Deck deck = new Deck(show, document.language());
            deck.open(document);
            for (Section section : document.sections()) {
                if (section.summary().isPresent()) {
                    deck.section(section, section.summary().get());
                }
            }
            deck.close(document);
            show.write(out);
        }
    }

    /** The library's blank show is a square one; slides that somebody adds later have to fit too. */
    private static void widen(XMLSlideShow show) {
        double wider = PAGE.getWidth() / show.getPageSize().getWidth();
        show.setPageSize(PAGE);
        for (XSLFSlideMaster master : show.getSlideMasters()) {
            widen(master, wider);
            for (XSLFSlideLayout layout : master.getSlideLayouts()) {
                widen(layout, wider);
            }
        }
    }

    private static void widen(XSLFSheet sheet, double wider) {
        for (XSLFShape shape : sheet.getShapes()) {
            if (shape.getXmlObject() instanceof CTShape own && own.getSpPr().isSetXfrm()
                    && shape instanceof XSLFTextShape text) {
                Rectangle2D place = text.getAnchor();
                text.setAnchor(new Rectangle2D.Double(place.getX() * wider, place.getY(), place.getWidth() * wider,
                        place.getHeight()));
            }
        }
    }

    /** The blank show brings a picture of itself. */
    private static void withoutThumbnail(OPCPackage file) {
        for (PackageRelationship each : file.getRelationshipsByType(PackageRelationshipTypes.THUMBNAIL)) {
            file.removeRelationship(each.getId());
            file.getPartsByName(Pattern.compile(Pattern.quote("/docProps/thumbnail.jpeg"))).forEach(file::removePart);
        }
    }

    private record Deck(XMLSlideShow show, Language language) {

        void open(GuideDocument document) {
            XSLFSlide slide = slide(document.title(), new Rectangle(LEFT, 150, WIDTH, 130), 40);
            write(slide, Frame.kicker(document), new Rectangle(LEFT, 110, WIDTH, 36), 18, ACCENT, true);
            write(slide, Frame.listener(document), new Rectangle(LEFT, 300, WIDTH, 36), 20, INK, false);
            write(slide, document.stamp().purpose(), new Rectangle(LEFT, 345, WIDTH, 40), 20, INK, false);
            write(slide, Frame.stamp(document, language), new Rectangle(LEFT, 470, WIDTH, 30), 14, INK, false);
            note(slide, document.stamp().purpose());
        }

        void section(Section section, Summary summary) throws IOException {
            XSLFSlide slide = slide(section.title(), new Rectangle(LEFT, 40, WIDTH, 80), 32);
            Optional<Drawn> drawn = section.parts().stream().flatMap(part -> drawing(part).stream()).findFirst();
            int width = drawn.isPresent() ? TEXT : WIDTH;
            XSLFTextShape body = box(slide, new Rectangle(LEFT, 140, width, 340));
            summary.points().forEach(point -> bullet(body, point));
            if (drawn.isPresent()) {
                picture(slide, drawn.get());
            }
            note(slide, summary.speakerNote());
        }

        void close(GuideDocument document) {
            String title = Label.COLOPHON.in(language);
            XSLFSlide slide = slide(title, new Rectangle(LEFT, 40, WIDTH, 80), 32);
            XSLFTextShape body = box(slide, new Rectangle(LEFT, 140, WIDTH, 340));
            Frame.colophon(document).forEach(line -> paragraph(body, line, 18, INK, false));
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
            band.setFillColor(ACCENT);
            band.setLineColor(null);
            XSLFTextShape shape = slide.getPlaceholder(0);
            // Without a place of its own the layout's would be moved, and with it every slide's
            ((CTShape) shape.getXmlObject()).getSpPr().addNewXfrm();
            shape.setAnchor(place);
            shape.clearText();
            shape.setLeftInset(0);
            shape.setVerticalAlignment(VerticalAlignment.MIDDLE);
            paragraph(shape, title, size, DEEP, true).setTextAlign(XSLFTextParagraph.TextAlign.LEFT);
            return slide;
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
                case Part.Chart chart -> Optional.of(new Drawn(chart.title(), Picture.of(chart, language)));
                case Part.Illustration drawing -> Optional.of(new Drawn(drawing.title(), Picture.of(drawing)));
                case Part.Paragraph _,Part.Subheading _,Part.Bullets _,Part.Table _,Part.Quotation _,Part.Note _,Part.Passage _,Part.KeyFigures _,Part.Moments _ ->
                    Optional.empty();
            };
        }

        private void picture(XSLFSlide slide, Drawn drawn) {
            XSLFPictureShape shape = slide.createPicture(show.addPicture(drawn.picture().png(), PictureType.PNG));
            double ratio = drawn.picture().ratio();
            double width = Math.min(DRAWING, 340 / ratio);
            shape.setAnchor(new Rectangle2D.Double(LEFT + WIDTH - width, 150, width, width * ratio));
            CTPicture picture = (CTPicture) shape.getXmlObject();
            picture.getNvPicPr().getCNvPr().setDescr(drawn.picture().alt());
            picture.getNvPicPr().getCNvPr().setName(drawn.title());
        }
    }
}
