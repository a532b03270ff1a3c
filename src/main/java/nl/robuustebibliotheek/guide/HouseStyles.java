package nl.robuustebibliotheek.guide;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import nl.robuustebibliotheek.guide.GuideRecords.Kept;
import nl.robuustebibliotheek.guide.GuideRecords.Kind;
import nl.robuustebibliotheek.guide.format.HouseStyle;
import nl.robuustebibliotheek.guide.format.HouseStyleReader;

/** The house styles that are kept, by key. Every revision stays; a document is made with the newest. */
public final class HouseStyles {

    /** The style that documents have when nobody names one. */
    public static final String USUAL = "default";
    /** The word for the look that a document has without any house style. */
    public static final String NONE = "none";
    private static final Pattern KEY = Pattern.compile("[a-z0-9]{1,40}(-[a-z0-9]{1,40}){0,5}");

    private final GuideRecords records;
    private final HouseStyleReader reader = new HouseStyleReader();

    public HouseStyles(GuideRecords records) {
        this.records = records;
    }

    public List<String> keys() {
        return records.keys(Kind.STYLE);
    }

    /** As it was kept, with its revision. */
    public Optional<Kept> kept(String key) {
        return records.find(Kind.STYLE, key);
    }

    /**
     * The style to make a document with: the one that is named, else the usual one.
     *
     * @throws InvalidGuideInput when there is none of that name
     */
    public Optional<HouseStyle> chosen(Optional<String> named) {
        String key = named.orElse(USUAL);
        if (key.equals(NONE)) {
            return Optional.empty();
        }
        Optional<HouseStyle> style = kept(key).map(each -> reader.readKept(each.document()));
        if (named.isPresent() && style.isEmpty()) {
            throw InvalidGuideInput.of("/houseStyle", "house-style-unknown",
                    "Deze huisstijl is er niet. Misschien bedoelt u een van %s, of none voor geen.".formatted(keys()),
                    "There is no such house style. Maybe you mean one of %s, or none for none.".formatted(keys()));
        }
        return style;
    }

    /** @throws InvalidGuideInput with everything that is wrong */
    public Kept keep(String key, byte[] json, Optional<Integer> seen) {
        return keep(key, reader.read(json), seen);
    }

    /**
     * The picture of a file takes the place of the logo; the rest of the style stays.
     *
     * @throws InvalidGuideInput when it is no picture that we take, or when there is no such style yet
     */
    public Kept keepLogo(String key, byte[] file) {
        Kept before = kept(key).orElseThrow(() -> InvalidGuideInput.of("", "house-style-unknown",
                "Deze huisstijl is er nog niet. Misschien kunt u eerst naam en kleur bewaren.",
                "There is no such house style yet. Maybe you can keep the name and the colour first."));
        return keep(key, reader.withLogo(reader.readKept(before.document()), file), Optional.of(before.revision()));
    }

    private Kept keep(String key, HouseStyle style, Optional<Integer> seen) {
        if (!KEY.matcher(key).matches() || key.equals(NONE)) {
            throw InvalidGuideInput.of("", "wrong-shape",
                    "Een huisstijl heet bijvoorbeeld default of bibliotheek-oost. Misschien staan er hoofdletters of "
                            + "spaties in de naam.",
                    "A house style is called such as default or library-east. Maybe there are capitals or spaces in its "
                            + "name.");
        }
        return records.keep(Kind.STYLE, key, reader.write(style), seen);
    }
}
