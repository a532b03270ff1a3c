package nl.robuustebibliotheek.guide.format;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.regex.Pattern;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** What a new slide show of the library needs first: it is a square one, and brings a picture of itself. */
final class BlankShow {

    private BlankShow() {}

    static void prepare(XMLSlideShow show, Dimension page) {
        widen(show, page);
        withoutThumbnail(show.getPackage());
    }

    /** Slides that somebody adds later have to fit too. */
    private static void widen(XMLSlideShow show, Dimension page) {
        double wider = page.getWidth() / show.getPageSize().getWidth();
        show.setPageSize(page);
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
}
