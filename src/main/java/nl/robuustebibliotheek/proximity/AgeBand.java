package nl.robuustebibliotheek.proximity;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.robuustebibliotheek.submission.Text;

/**
 * People of these ages.
 *
 * @param to the last age that belongs to it; {@link #OPEN} when there is none
 */
public record AgeBand(int from, int to) implements Comparable<AgeBand> {

    static final int OPEN = 999;

    /** As columns name it: 0-17, 0_17, 65+, 65_plus, with words before it or not. */
    private static final Pattern WRITTEN = Pattern
            .compile("([0-9]{1,3}) ?(?:(?:[-_–]|tot|t/m) ?([0-9]{1,3})|_?(\\+|plus|en ouder))");

    public AgeBand {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("From %d to %d years".formatted(from, to));
        }
    }

    /** The band that a column or a name means, if it means one. */
    static Optional<AgeBand> of(String written) {
        Matcher band = WRITTEN.matcher(written);
        if (!band.find()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(band.group(1));
        int to = band.group(2) == null ? OPEN : Integer.parseInt(band.group(2));
        return to < from ? Optional.empty() : Optional.of(new AgeBand(from, to));
    }

    /** A short name that does not change, such as 0-17 or 65+. */
    public String code() {
        return to == OPEN ? from + "+" : from + "-" + to;
    }

    public Text title() {
        return to == OPEN
                ? new Text("%d jaar en ouder".formatted(from), "aged %d and over".formatted(from))
                : new Text("%d tot en met %d jaar".formatted(from, to), "aged %d to %d".formatted(from, to));
    }

    @Override
    public int compareTo(AgeBand other) {
        return Comparator.comparingInt(AgeBand::from).thenComparingInt(AgeBand::to).compare(this, other);
    }
}
