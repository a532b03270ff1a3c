package nl.robuustebibliotheek.guide.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** What stands in a table. */
public sealed interface Cell {

    record Words(String text) implements Cell {
        public Words {
            text = Printed.of(text);
        }
    }

    /**
     * A number, which a spreadsheet keeps as one.
     *
     * @param decimals how many are shown
     * @param unit behind the number, such as "fte"; left out where the column's title says it
     */
    record Amount(BigDecimal value, int decimals, Optional<String> unit) implements Cell {}

    /** Euros, shown without cents and with the sign in front. */
    record Euro(BigDecimal value) implements Cell {}

    /** A share of one, shown as a percentage. */
    record Share(BigDecimal value) implements Cell {}

    /** Not known yet, which is not zero. */
    record Unknown() implements Cell {}

    static Cell words(String text) {
        return new Words(text);
    }

    static Cell amount(BigDecimal value, int decimals) {
        return new Amount(value.setScale(decimals, RoundingMode.HALF_EVEN), decimals, Optional.empty());
    }

    static Cell amount(BigDecimal value, int decimals, String unit) {
        return new Amount(value.setScale(decimals, RoundingMode.HALF_EVEN), decimals, Optional.of(unit));
    }

    static Cell unknown() {
        return new Unknown();
    }
}
