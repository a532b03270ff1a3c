package nl.robuustebibliotheek.guide.format;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A colour on a screen; the parts run from 0 to 255. */
record Colour(int red, int green, int blue) {

    static final Colour WHITE = new Colour(255, 255, 255);
    /** What WCAG 2.2 asks of letters of ordinary size on level AA (criterion 1.4.3). */
    static final double ENOUGH = 4.5;
    private static final int MOST = 255;
    private static final int STEPS = 1_000;
    private static final int RADIX = 16;

    /** @param code as {@code #00667a} */
    static Colour of(String code) {
        int all = Integer.parseInt(code.substring(1), RADIX);
        return new Colour(all >> 16 & MOST, all >> 8 & MOST, all & MOST);
    }

    String code() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** From 1, no difference, to 21, black on white: as WCAG defines it. */
    double contrastWith(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    boolean canBeReadOn(Colour other) {
        return contrastWith(other) >= ENOUGH;
    }

    /** The lightest of the same hue, and no lighter than this one, that can be read on that background. */
    Colour readableOn(Colour background) {
        return Stream.iterate(STEPS, step -> step - 1).limit(STEPS + 1L).map(this::darkened)
                .filter(darker -> darker.canBeReadOn(background)).findFirst().orElse(new Colour(0, 0, 0));
    }

    private Colour darkened(int step) {
        return new Colour(red * step / STEPS, green * step / STEPS, blue * step / STEPS);
    }

    /** A hint of it on white, for behind words. */
    Colour tint(double share) {
        return new Colour(tint(red, share), tint(green, share), tint(blue, share));
    }

    private static int tint(int part, double share) {
        return (int) Math.round(MOST - (MOST - part) * share);
    }

    private double luminance() {
        List<Double> linear = Stream.of(red, green, blue).map(part -> part / (double) MOST)
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4)).toList();
        return 0.2126 * linear.get(0) + 0.7152 * linear.get(1) + 0.0722 * linear.get(2);
    }
}
