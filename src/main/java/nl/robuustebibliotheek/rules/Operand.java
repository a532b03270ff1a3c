package nl.robuustebibliotheek.rules;

import java.math.BigDecimal;
import java.util.List;

/** What a field is compared with. */
sealed interface Operand {

    record Word(String text) implements Operand {}

    record Words(List<String> texts) implements Operand {}

    record Number(BigDecimal value) implements Operand {}

    /** A field that an earlier pattern named, such as {@code $b}. */
    record Bound(String name) implements Operand {}

    /** Nothing: the field is yes/no by itself, or is only named. */
    record None() implements Operand {}
}
