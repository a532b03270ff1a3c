package nl.robuustebibliotheek.indicator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import nl.robuustebibliotheek.submission.Text;

/** One of the five building blocks by which a library is judged; collection and reach are judged under activities. */
public enum BuildingBlock {
    STAFF("personeel", "staff"),
    FINANCE("financiën", "finance"),
    ACTIVITIES("activiteiten en diensten", "activities"),
    PROXIMITY("nabijheid", "proximity"),
    ACCESSIBILITY("toegankelijkheid", "accessibility");

    private final String code;
    private final Text title;

    BuildingBlock(String nl, String en) {
        this.code = name().toLowerCase(Locale.ROOT);
        this.title = new Text(nl, en);
    }

    /** The name in JSON, DRL and data files, such as {@code staff}. */
    public String code() {
        return code;
    }

    public Text title() {
        return title;
    }

    public static Optional<BuildingBlock> of(String code) {
        return Arrays.stream(values()).filter(block -> block.code().equals(code)).findFirst();
    }
}
