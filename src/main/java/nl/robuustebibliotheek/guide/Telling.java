package nl.robuustebibliotheek.guide;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.robuustebibliotheek.category.Catalogue;
import nl.robuustebibliotheek.category.Evidence;
import nl.robuustebibliotheek.category.GuideData.GuideNumber;
import nl.robuustebibliotheek.category.Scheme;
import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.submission.Municipality;

/** What every chapter can draw on. Made for one document; the conversation rules are heard once, when somebody asks. */
final class Telling {

    /** As many chances as a small organisation and a busy alderman can hold. */
    static final int CHANCES = 3;

    private final GuideBrief brief;
    private final Teller teller;
    private final Provision provision;
    private @Nullable List<GuidePoint> points;

    Telling(GuideBrief brief, Teller teller, Provision provision) {
        this.brief = brief;
        this.teller = teller;
        this.provision = provision;
    }

    GuideBrief brief() {
        return brief;
    }

    Teller teller() {
        return teller;
    }

    Provision provision() {
        return provision;
    }

    /** What there is to talk about, the best first. */
    List<GuidePoint> points() {
        List<GuidePoint> heard = points;
        if (heard == null) {
            heard = new GuidePoints(brief, provision).inOrder();
            points = heard;
        }
        return heard;
    }

    /** What there is to talk about in one municipality, in a guide for several. */
    List<GuidePoint> points(Municipality one) {
        return new GuidePoints(brief, provision).of(one.code()).filter(point -> !point.isOff()).toList();
    }

    /** What is too old to lead a talk with stays in the preparation, where it is marked. */
    boolean mayTell(Evidence evidence) {
        return !brief.isHandout() || !evidence.hasExpiredOn(brief.date());
    }

    /** Money from a scheme that is still open here, as far as is known. */
    Stream<Scheme> openSchemes() {
        boolean caribbean = brief.about().stream().allMatch(Municipality::caribbean);
        return catalogue().registers().schemes().stream().filter(scheme -> scheme.isOpenOn(brief.date()))
                .filter(scheme -> !caribbean || !scheme.notInCaribbean());
    }

    /** The key of a sentence that is said otherwise to several municipalities together. */
    String forWhom(String key) {
        return brief.isForSeveral() ? key + "-all" : key;
    }

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
        return points().stream().filter(point -> !point.isOff()).limit(CHANCES).toList();
    }

    List<GuidePoint> morePoints() {
        return points().stream().filter(point -> !point.isOff()).skip(CHANCES).toList();
    }

    String say(String key, String... namesAndValues) {
        return teller.say(key, namesAndValues);
    }

    Part paragraph(String key, String... namesAndValues) {
        return teller.paragraph(key, namesAndValues);
    }
}
