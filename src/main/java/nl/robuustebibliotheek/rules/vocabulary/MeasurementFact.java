package nl.robuustebibliotheek.rules.vocabulary;

import java.math.BigDecimal;

/** An indicator's value in the world at hand, in the indicator's unit; for yes/no indicators 1 or 0. */
public record MeasurementFact(String indicator, BigDecimal value) {

    public boolean isYes() {
        return value.signum() > 0;
    }

    public boolean isNo() {
        return value.signum() == 0;
    }
}
