package nl.robuustebibliotheek.guide.format;

import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

import nl.robuustebibliotheek.guide.GuideJson;
import nl.robuustebibliotheek.guide.InvalidGuideInput;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Problems;
import nl.robuustebibliotheek.submission.Text;

/** Reads a house style that somebody hands in, with everything that is wrong with it at once. */
public final class HouseStyleReader {

    private final GuideJson<HouseStyle> json = new GuideJson<>(HouseStyle.class, "house-style.schema.json");

    /** @throws InvalidGuideInput with everything that is wrong */
    public HouseStyle read(byte[] body) {
        HouseStyle style = json.read(body);
        Problems problems = contrast(style.colour());
        Optional<String> logo = Optional.empty();
        try {
            logo = style.logo().map(HouseStyleReader::decoded).map(Logo::kept);
        } catch (InvalidGuideInput wrong) {
            problems = problems.and(wrong.problems());
        }
        if (!problems.isEmpty()) {
            throw new InvalidGuideInput(problems);
        }
        return new HouseStyle(style.organisation().strip(), style.colour().toLowerCase(Locale.ROOT),
                style.footer().map(String::strip).filter(line -> !line.isEmpty()), logo);
    }

    /** With the logo of a file, in the place of the one that it had. */
    public HouseStyle withLogo(HouseStyle style, byte[] file) {
        return new HouseStyle(style.organisation(), style.colour(), style.footer(), Optional.of(Logo.kept(file)));
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    /** Reads what was kept. */
    public HouseStyle readKept(String kept) {
        return json.readKept(kept);
    }

    public String write(HouseStyle style) {
        return json.write(style);
    }

    /** The same number goes for the colour on white and for white on the colour. */
    private static Problems contrast(String code) {
        Colour colour = Colour.of(code);
        if (colour.canBeReadOn(Colour.WHITE)) {
            return Problems.none();
        }
        String has = String.format(Locale.ROOT, "%.1f", Math.floor(colour.contrastWith(Colour.WHITE) * 10) / 10);
        String nearest = colour.readableOn(Colour.WHITE).code();
        return Problems.none().and(new Problem("/colour", "too-little-contrast", new Text(
                "Het contrast van deze kleur met wit is %s op 1; om letters te lezen is 4,5 op 1 nodig. "
                        .formatted(has.replace('.', ','))
                        + "Misschien past %s: dezelfde tint, net donker genoeg."
                                .formatted(nearest),
                "The contrast of this colour with white is %s to 1; to read letters 4.5 to 1 is needed. ".formatted(has)
                        + "Maybe %s fits: the same hue, just dark enough.".formatted(nearest))));
    }
}
