package nl.robuustebibliotheek.guide;

import java.math.BigDecimal;
import java.util.List;

import nl.robuustebibliotheek.category.Catalogue;
import nl.robuustebibliotheek.category.GuideData.GuideNumber;
import nl.robuustebibliotheek.guide.document.Part;

/**
 * What every chapter can draw on.
 *
 * @param points what there is to talk about, the best first
 */
record Telling(GuideBrief brief, Teller teller, Provision provision, List<GuidePoint> points) {

    /** As many chances as a small organisation and a busy alderman can hold. */
    static final int CHANCES = 3;

    Catalogue catalogue() {
        return brief.release().catalogue();
    }

    BigDecimal setting(String name) {
        return number(name).value();
    }

    GuideNumber number(String name) {
        GuideNumber number = catalogue().guide().numbers().get(name);
        if (number == null) {
            throw new IllegalStateException("categories/guide/numbers.yaml has no " + name + ".");
        }
        return number;
    }

    List<GuidePoint> chances() {
        return points.stream().filter(point -> !point.isOff()).limit(CHANCES).toList();
    }

    List<GuidePoint> morePoints() {
        return points.stream().filter(point -> !point.isOff()).skip(CHANCES).toList();
    }

    String say(String key, String... namesAndValues) {
        return teller.say(key, namesAndValues);
    }

    Part paragraph(String key, String... namesAndValues) {
        return teller.paragraph(key, namesAndValues);
    }
}
