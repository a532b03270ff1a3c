package nl.robuustebibliotheek.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.robuustebibliotheek.category.Source;
import nl.robuustebibliotheek.finding.Verdict;
import nl.robuustebibliotheek.indicator.Lever;
import nl.robuustebibliotheek.submission.Text;

/**
 * The answer to a submission: the verdict with everything behind it.
 *
 * @param findings those that belong to no single building block
 */
public record Assessment(String id, LibraryShown library, int referenceYear, CategoryShown category, Overall verdict,
        LegalBasis legalBasis, List<Block> blocks, List<Finding> findings, List<MunicipalityShown> municipalities,
        List<UnknownFact> unknowns, List<SetbackShown> setbacks, List<Path> paths, List<Remark> remarks,
        List<TalkingPoint> talkingPoints, Receipt receipt) {

    /** The same with remarks of somebody who looked at more than the submission. */
    public Assessment withMore(List<Remark> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Remark> all = new ArrayList<>(remarks);
        all.addAll(more);
        return new Assessment(id, library, referenceYear, category, verdict, legalBasis, blocks, findings,
                municipalities,
                unknowns, setbacks, paths, all, talkingPoints, receipt);
    }

    public record LibraryShown(@Nullable String isil, @Nullable String name) {}

    /** @param proposed whether the service chose it (otherwise the submitter did, with a reason) */
    public record CategoryShown(String id, Text title, boolean proposed, List<Reason> reasons,
            List<Neighbour> neighbours) {}

    /** A category that the library nearly belongs to, the verdict that its rules would give, and why it is near. */
    public record Neighbour(String id, Text title, VerdictShown verdict, Text reason) {}

    public record Reason(String code, Text text) {}

    public record Range(Verdict worst, Verdict best) {}

    /** @param provisionalBecause why it is provisional; empty when it is not */
    public record Overall(Verdict value, Range range, boolean provisional, Set<Reservation> provisionalBecause,
            Text summary) {}

    /** What is not certain and yet carries a verdict. */
    public enum Reservation {
        ESTIMATES, ASSUMPTIONS, LAW_TO_CONFIRM
    }

    public record VerdictShown(Verdict value, Range range) {}

    public record LegalBasis(Status status, List<Item> items) {

        public enum Status {
            IN_ORDER, TO_CONFIRM, NOT_MET
        }

        /**
         * One thing that the law asks.
         *
         * @param source the article, by its id among the sources
         * @param evidence what the library names as showing it, in its own words; empty when it names nothing
         */
        public record Item(String code, Status status, Text text, String source, List<String> evidence) {

            public Item {
                evidence = List.copyOf(evidence);
            }
        }
    }

    public record Block(String block, Text title, VerdictShown verdict, Text summary, List<Finding> findings) {}

    public record MunicipalityShown(String code, String name, VerdictShown verdict, List<Block> blocks,
            List<Finding> findings) {}

    /** @param decides whether this fact can change the verdict */
    public record UnknownFact(String pointer, Text text, boolean decides, List<String> findings) {}

    public record SetbackShown(String code, Text title, Text text, VerdictShown verdict) {}

    /** The smallest sufficient changes to reach a better verdict, proved by running the rules again. */
    public record Path(Verdict reaches, List<Step> steps) {}

    /** Either a lever with its change, or something to find out. */
    public record Step(@Nullable String lever, @Nullable Object from, @Nullable Object to, @Nullable String unit,
            List<Lever.TurnedBy> by, List<String> indicators, @Nullable Costs costs, @Nullable String findOut,
            Text text) {}

    /** Euro a year when structural, once when incidental. */
    public record Costs(BigDecimal low, BigDecimal high, String kind, String source) {}

    public record Remark(String pointer, String severity, String code, Text text) {}

    /**
     * @param municipality code of the municipality that it is about; null when it is about the library as a whole
     * @param because codes of the findings that it rests on, of that municipality or of the whole
     */
    public record TalkingPoint(String code, @Nullable String municipality, Text text, List<String> because,
            List<Evidence> evidence) {}

    /** What underpins a talking point; what was not read of it is not there. {@code expires}: too old to lead a talk with after. */
    public record Evidence(String source, String title, int year, Source.Strength strength, Text caveat, Text design,
            @Nullable Long n, @Nullable Text population, @Nullable Text effect, @Nullable Text funder,
            LocalDate expires) {}

    public record Receipt(ReleaseShown release, String service, String submissionHash, Instant evaluatedAt) {}

    public record ReleaseShown(String version, String hash) {}
}
