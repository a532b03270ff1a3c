package nl.robuustebibliotheek.guide;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import nl.robuustebibliotheek.assessment.Assessment;
import nl.robuustebibliotheek.assessment.Finding;
import nl.robuustebibliotheek.finding.FindingKind;
import nl.robuustebibliotheek.indicator.OpeningHours;
import nl.robuustebibliotheek.submission.Answer;
import nl.robuustebibliotheek.submission.Location;
import nl.robuustebibliotheek.submission.Municipality;
import nl.robuustebibliotheek.submission.StaffedBy;
import nl.robuustebibliotheek.submission.Submission;

/** What the library provides, as it said itself, and what was found about it; only what this guide may show. */
final class Provision {

    private static final Set<String> MONEY = Set.of("operatingSubsidy", "housingInSubsidy", "otherSubsidy",
            "costShare");
    /** What one municipality promises; in a guide for another, or for all, it would point at who does not. */
    private static final Set<String> PROMISES = Set.of("multiYearAgreement", "agreementUntil", "indexedSubsidy");
    private static final int END_OF_DAY = 24 * 60;

    private final GuideBrief brief;
    private final Submission submission;
    private final Assessment assessment;
    private final List<Finding> findings;

    Provision(GuideBrief brief) {
        this.brief = brief;
        this.submission = brief.submission();
        this.assessment = brief.assessment();
        this.findings = ofOrganisation().filter(this::mayBeShown).toList();
    }

    List<Municipality> municipalities() {
        return brief.about();
    }

    long inhabitants() {
        return municipalities().stream().mapToLong(Municipality::inhabitants).sum();
    }

    /** The library's part of a number that was answered; nothing when it is not known. */
    Optional<BigDecimal> amount(String pointer) {
        return submission.answer(pointer) instanceof Answer.Amount amount
                ? Optional.of(amount.value().subtract(amount.notAttributable().orElse(BigDecimal.ZERO)))
                : Optional.empty();
    }

    /** The sum of what is known; nothing when one of them is not. */
    Optional<BigDecimal> sum(String... pointers) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String pointer : pointers) {
            Answer answer = submission.answer(pointer);
            boolean nothing = answer instanceof Answer.NotApplicable || answer instanceof Answer.ByPartner;
            Optional<BigDecimal> amount = nothing ? Optional.of(BigDecimal.ZERO) : amount(pointer);
            if (amount.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(amount.get());
        }
        return Optional.of(sum);
    }

    /** The sum of a field over the municipalities that the guide is about, or over their locations; else the field itself. */
    Optional<BigDecimal> sumOf(String pattern) {
        String name = pattern.substring(pattern.lastIndexOf('/') + 1);
        if (pattern.startsWith("/municipalities/*/")) {
            return sum(municipalities().stream().map(each -> each.pointerTo(name)).toArray(String[]::new));
        }
        return !pattern.startsWith("/proximity/locations/*/") ? amount(pattern)
                : locations().filter(all -> !all.isEmpty())
                        .flatMap(all -> sum(all.stream().map(each -> each.pointerTo(name)).toArray(String[]::new)));
    }

    boolean isYes(String pointer) {
        return submission.answer(pointer) instanceof Answer.Choice(boolean yes, _, _) && yes;
    }

    /** The locations in the municipalities that the guide is about; nothing when they were not submitted. */
    Optional<List<Location>> locations() {
        Set<String> codes = Set.copyOf(municipalities().stream().map(Municipality::code).toList());
        return submission.locations().map(all -> all.stream().filter(each -> codes.contains(each.municipality()))
                .toList());
    }

    /** Hours a week in which the location is open, an hour counted once. */
    static Optional<BigDecimal> hours(Location location, Set<StaffedBy> staffedBy) {
        return location.opening()
                .map(new OpeningHours(true, staffedBy, Set.of(), Set.of(), 0, END_OF_DAY, Set.of())::covered);
    }

    /** Euro for one fte of the library's own people. */
    Optional<BigDecimal> costsPerFte() {
        Optional<BigDecimal> fte = sum("/staff/permanentFte", "/staff/temporaryFte");
        return amount("/finance/employedStaffCosts").flatMap(costs -> fte.filter(each -> each.signum() > 0)
                .map(each -> costs.divide(each, MathContext.DECIMAL64)));
    }

    /** The subsidy of the municipalities that the guide is about. */
    Optional<BigDecimal> operatingSubsidy() {
        return sum(municipalities().stream().map(each -> each.pointerTo("operatingSubsidy")).toArray(String[]::new));
    }

    /** The findings about the organisation that may be shown. */
    List<Finding> findings() {
        return findings;
    }

    /** The findings about one municipality. */
    List<Finding> findings(String municipality) {
        return of(municipality).filter(this::mayBeShown).toList();
    }

    private Stream<Finding> ofOrganisation() {
        return Stream.concat(assessment.blocks().stream().flatMap(block -> block.findings().stream()),
                assessment.findings().stream());
    }

    private Stream<Finding> of(String municipality) {
        return assessment.municipalities().stream().filter(each -> each.code().equals(municipality))
                .flatMap(each -> Stream.concat(each.blocks().stream().flatMap(block -> block.findings().stream()),
                        each.findings().stream()));
    }

    Optional<Finding> finding(String code) {
        return findings().stream().filter(finding -> finding.code().equals(code)).findFirst();
    }

    /**
     * Those that ask for something: of the organisation, then of the municipality that the guide is about. In a guide for several,
     * what was found in one of them stands on its own sheet: here nobody could tell whose it is.
     */
    List<Finding> asking() {
        List<Finding> asking = new ArrayList<>();
        findings().stream().filter(Provision::asks).forEach(asking::add);
        if (!brief.isForSeveral()) {
            findings(municipalities().getFirst().code()).stream().filter(Provision::asks)
                    .filter(finding -> asking.stream().noneMatch(other -> other.code().equals(finding.code())))
                    .forEach(asking::add);
        }
        return asking;
    }

    /** Whether nothing asks for more, of the organisation and where the guide is about, also where it may not be shown. */
    boolean everythingReached() {
        return Stream.concat(ofOrganisation(), municipalities().stream().flatMap(each -> of(each.code())))
                .noneMatch(Provision::asks);
    }

    static boolean asks(Finding finding) {
        return switch (finding.kind()) {
            case SHORTFALL, BELOW_TARGET, KNOCK_OUT, CONCERN, SOFTENED -> true;
            case MET, UNKNOWN, NOT_APPLICABLE, PENDING, REFERENCE, STRENGTH -> false;
        };
    }

    static boolean isShort(Finding finding) {
        return finding.kind() == FindingKind.SHORTFALL || finding.kind() == FindingKind.KNOCK_OUT
                || finding.kind() == FindingKind.CONCERN;
    }

    /** A number made of another municipality's money tells that money; it stays out unless that municipality shares it. */
    private boolean mayBeShown(Finding finding) {
        return finding.inputs().stream().allMatch(this::mayBeShown);
    }

    boolean mayBeShown(String pointer) {
        if (!pointer.startsWith("/municipalities/")) {
            return true;
        }
        String[] parts = pointer.split("/");
        if (parts.length >= 4 && PROMISES.contains(parts[3])) {
            return !brief.isHandout() || !brief.isForSeveral() && brief.about().stream()
                    .anyMatch(each -> parts[2].equals(Integer.toString(each.index())));
        }
        if (parts.length < 4 || !MONEY.contains(parts[3])) {
            return true;
        }
        return submission.municipalities().stream().filter(each -> parts[2].equals(Integer.toString(each.index())))
                .allMatch(brief::showsMoneyOf);
    }
}
