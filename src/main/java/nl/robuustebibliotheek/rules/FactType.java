package nl.robuustebibliotheek.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import nl.robuustebibliotheek.rules.vocabulary.BlockFact;
import nl.robuustebibliotheek.rules.vocabulary.BlocksFact;
import nl.robuustebibliotheek.rules.vocabulary.FindingFact;
import nl.robuustebibliotheek.rules.vocabulary.GoalFact;
import nl.robuustebibliotheek.rules.vocabulary.LegalFact;
import nl.robuustebibliotheek.rules.vocabulary.LibraryFact;
import nl.robuustebibliotheek.rules.vocabulary.MeasurementFact;
import nl.robuustebibliotheek.rules.vocabulary.MomentFact;
import nl.robuustebibliotheek.rules.vocabulary.MunicipalitiesFact;
import nl.robuustebibliotheek.rules.vocabulary.MunicipalityFact;
import nl.robuustebibliotheek.rules.vocabulary.PortfolioFact;
import nl.robuustebibliotheek.rules.vocabulary.SetbackFact;

/** The facts that a rule can name, their fields, and on which side each field is when it is true or larger. */
public enum FactType {
    LIBRARY("Library", LibraryFact.class,
            number("inhabitants", Side.FREE, LibraryFact::inhabitants),
            number("municipalities", Side.FREE, LibraryFact::municipalities),
            yesNo("combined", Side.FREE, LibraryFact::combined),
            yesNo("caribbean", Side.FREE, LibraryFact::caribbean),
            number("referenceYear", Side.FREE, LibraryFact::referenceYear)),
    MUNICIPALITY("Municipality", MunicipalityFact.class,
            word("code", MunicipalityFact::code),
            number("inhabitants", Side.FREE, MunicipalityFact::inhabitants),
            yesNo("combined", Side.FREE, MunicipalityFact::combined),
            yesNo("caribbean", Side.FREE, MunicipalityFact::caribbean),
            number("referenceYear", Side.FREE, MunicipalityFact::referenceYear)),
    MEASUREMENT("Measurement", MeasurementFact.class,
            word("indicator", MeasurementFact::indicator),
            decimal("value", MeasurementFact::value),
            yesNo("yes", Side.MIXED, MeasurementFact::isYes),
            yesNo("no", Side.MIXED, MeasurementFact::isNo)),
    FINDING("Finding", FindingFact.class,
            word("code", FindingFact::code),
            word("indicator", FindingFact::indicator),
            word("block", FindingFact::block),
            yesNo("law", Side.FREE, FindingFact::law),
            yesNo("shortfall", Side.BAD, FindingFact::shortfall),
            yesNo("belowTarget", Side.BAD, FindingFact::belowTarget),
            yesNo("met", Side.GOOD, FindingFact::met),
            yesNo("onTarget", Side.GOOD, FindingFact::onTarget),
            yesNo("concern", Side.BAD, FindingFact::concern),
            yesNo("strength", Side.GOOD, FindingFact::strength),
            yesNo("unknown", Side.MIXED, FindingFact::unknown),
            yesNo("softened", Side.MIXED, FindingFact::softened)),
    BLOCK("Block", BlockFact.class,
            word("name", BlockFact::name),
            number("shortfalls", Side.BAD, BlockFact::shortfalls),
            number("belowTargets", Side.BAD, BlockFact::belowTargets),
            number("concerns", Side.BAD, BlockFact::concerns),
            number("strengths", Side.GOOD, BlockFact::strengths)),
    BLOCKS("Blocks", BlocksFact.class,
            number("vulnerable", Side.BAD, BlocksFact::vulnerable),
            number("needStrengthening", Side.BAD, BlocksFact::needStrengthening)),
    SETBACK("Setback", SetbackFact.class,
            word("code", SetbackFact::code),
            yesNo("vulnerable", Side.BAD, SetbackFact::vulnerable),
            yesNo("needsStrengthening", Side.BAD, SetbackFact::needsStrengthening)),
    MUNICIPALITIES("Municipalities", MunicipalitiesFact.class,
            number("count", Side.FREE, MunicipalitiesFact::count),
            number("vulnerable", Side.BAD, MunicipalitiesFact::vulnerable),
            number("needStrengthening", Side.BAD, MunicipalitiesFact::needStrengthening)),
    LEGAL("Legal", LegalFact.class,
            number("notMet", Side.BAD, LegalFact::notMet)),
    GOAL("Goal", GoalFact.class,
            word("theme", GoalFact::theme)),
    PORTFOLIO("Portfolio", PortfolioFact.class,
            word("field", PortfolioFact::field)),
    MOMENT("Moment", MomentFact.class,
            word("kind", MomentFact::kind));

    private final String word;
    private final Class<?> type;
    private final List<Field> fields;

    FactType(String word, Class<?> type, Field... fields) {
        this.word = word;
        this.type = type;
        this.fields = List.of(fields);
    }

    /** What the field of a fact holds. */
    enum Kind {
        WORD, YES_NO, NUMBER, DECIMAL
    }

    /**
     * @param side the side on which the condition is when the field is true, or at least some number; of a measurement's
     *     value this depends on the indicator
     */
    record Field(String name, Kind kind, Side side, Function<Object, Object> read) {}

    /** The name in DRL. */
    public String word() {
        return word;
    }

    Class<?> type() {
        return type;
    }

    public List<String> fieldNames() {
        return fields.stream().map(Field::name).toList();
    }

    Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    static Optional<FactType> of(String word) {
        return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
    }

    @SuppressWarnings("unchecked")
    private static <F> Field field(String name, Kind kind, Side side, Function<F, ?> read) {
        return new Field(name, kind, side, fact -> read.apply((F) fact));
    }

    private static <F> Field word(String name, Function<F, String> read) {
        return field(name, Kind.WORD, Side.FREE, read);
    }

    private static <F> Field yesNo(String name, Side side, Function<F, Boolean> read) {
        return field(name, Kind.YES_NO, side, read);
    }

    private static <F> Field number(String name, Side side, Function<F, ? extends Number> read) {
        return field(name, Kind.NUMBER, side, read);
    }

    private static <F> Field decimal(String name, Function<F, ? extends Number> read) {
        return field(name, Kind.DECIMAL, Side.MIXED, read);
    }
}
