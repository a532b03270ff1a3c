package nl.robuustebibliotheek.guide.format;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an organisation's house style makes of a document: its colours, its name, its foot and its logo. */
record Look(Optional<HouseStyle> style) {

    static final Look USUAL = new Look(Optional.empty());

    /** As the style sheets and drawings are written. */
    private static final Colour ACCENT = Colour.of("#00667a");
    private static final Colour LINK = Colour.of("#005a6b");
    private static final Colour DEEP = Colour.of("#004b59");
    private static final Colour TINT = Colour.of("#eef5f6");
    private static final double HINT = 0.07;

    Colour accent() {
        return own().orElse(ACCENT);
    }

    /** For letters, also where they stand on the tint. */
    Colour deep() {
        return own().map(colour -> colour.readableOn(tint())).orElse(DEEP);
    }

    Colour tint() {
        return own().map(colour -> colour.tint(HINT)).orElse(TINT);
    }

    private Optional<Colour> own() {
        return style.map(each -> Colour.of(each.colour()));
    }

    /** A style sheet or a drawing with the colours of this look in the place of the usual ones. */
    String paint(String written) {
        if (style.isEmpty()) {
            return written;
        }
        String painted = written;
        for (Paint paint : List.of(new Paint(ACCENT, accent()), new Paint(LINK, deep()), new Paint(DEEP, deep()),
                new Paint(TINT, tint()))) {
            painted = paint.over(painted);
        }
        return painted;
    }

    private record Paint(Colour from, Colour to) {

        /** Word writes colours in capitals and without the sign. */
        String over(String text) {
            return text.replace(from.code(), to.code()).replace(
                    '"' + from.code().substring(1).toUpperCase(Locale.ROOT) + '"',
                    '"' + to.code().substring(1).toUpperCase(Locale.ROOT) + '"');
        }
    }

    Optional<String> organisation() {
        return style.map(HouseStyle::organisation);
    }

    Optional<String> foot() {
        return style.map(HouseStyle::foot);
    }

    Optional<Picture> logo() {
        return style.flatMap(each -> each.logo()
                .map(png -> Picture.of(Base64.getDecoder().decode(png), each.organisation())));
    }
}
