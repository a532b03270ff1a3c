package nl.robuustebibliotheek.guide;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.robuustebibliotheek.assessment.Finding;
import nl.robuustebibliotheek.category.ChanceCheck;
import nl.robuustebibliotheek.category.ChanceCheck.Crew;
import nl.robuustebibliotheek.finding.FindingKind;
import nl.robuustebibliotheek.guide.document.Line;
import nl.robuustebibliotheek.guide.document.Part;

/** Holds each chance against people, means, knowledge and building: what it asks, what there is, and what nobody knows yet. */
final class ChanceFit {

    private final Telling telling;
    private final Teller teller;
    private final FitCells cells;
    private final Map<ChanceCheck, GuidePoint> seen = new LinkedHashMap<>();

    ChanceFit(Telling telling) {
        this.telling = telling;
        this.teller = telling.teller();
        this.cells = new FitCells(telling);
    }

    /** Whether this chance fits; a second one of the same kind leans on the first. */
    List<Part> of(GuidePoint point) {
        Optional<ChanceCheck> check = check(telling, point);
        if (check.isEmpty()) {
            return List.of(telling.paragraph("fit.unseen"));
        }
        GuidePoint before = seen.putIfAbsent(check.get(), point);
        return before != null
                ? List.of(telling.paragraph("fit.same", "point", teller.say(before.title())))
                : List.of(verdict(point, check.get()), cells.table(point, check.get()));
    }

    /** Which chances lean on the same people, once all were told. */
    List<Part> together() {
        List<Part> parts = new ArrayList<>();
        Stream.of(Crew.values()).forEach(crew -> {
            List<GuidePoint> same = seen.entrySet().stream()
                    .filter(each -> each.getKey().crew().stream().limit(1).anyMatch(crew::equals))
                    .map(Map.Entry::getValue).toList();
            if (same.size() > 1) {
                parts.add(telling.paragraph("fit.together", "points", quoted(same.stream().map(GuidePoint::title)
                        .map(teller::say)), "crew", telling.say("fit." + word(crew))));
            }
        });
        return parts;
    }

    static Optional<ChanceCheck> check(Telling telling, GuidePoint point) {
        return telling.catalogue().guide().check(point.because().stream().map(Finding::code).toList());
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Part verdict(GuidePoint point, ChanceCheck check) {
        List<Finding> judged = check.judgedBy().stream().flatMap(code -> telling.provision().finding(code).stream())
                .toList();
        List<Finding> tight = judged.stream().filter(Provision::asks).toList();
        List<Finding> open = judged.stream().filter(each -> each.kind() == FindingKind.UNKNOWN).toList();
        List<Finding> met = judged.stream().filter(each -> each.kind() == FindingKind.MET).toList();
        if (tight.isEmpty() && open.isEmpty()) {
            return met.isEmpty() ? telling.paragraph("fit.unseen")
                    : new Part.Paragraph(new Line(said("fit.good", met) + unseen(check) + " " + then(point, check),
                            withWeek(sources(judged))));
        }
        List<String> said = new ArrayList<>();
        if (!tight.isEmpty()) {
            said.add(said("fit.tight", tight));
        }
        if (!open.isEmpty()) {
            said.add(said(tight.isEmpty() ? "fit.unknown" : "fit.unknown-too", open));
        }
        if (!met.isEmpty()) {
            said.add(said("fit.met-too", met));
        }
        return new Part.Paragraph(new Line(String.join(" ", said), sources(judged)));
    }

    /** A number made of another municipality's money is not shown; then nobody may read that the means suffice. */
    private String unseen(ChanceCheck check) {
        boolean hidden = check.judgedBy().contains(FitCells.MEANS)
                && telling.provision().finding(FitCells.MEANS).isEmpty();
        return hidden ? " " + telling.say("fit.means-unseen") : "";
    }

    private String said(String key, List<Finding> findings) {
        return telling.say(key, "what", titles(findings));
    }

    private static List<String> sources(List<Finding> findings) {
        Set<String> sources = new LinkedHashSet<>(List.of(Teller.SELF_ASSESSMENT));
        sources.addAll(BasisChapter.sources(findings));
        return List.copyOf(sources);
    }

    /** With what a working week is reckoned at. */
    private List<String> withWeek(List<String> sources) {
        return Stream.concat(sources.stream(), Stream.of(telling.number("hours-per-fte").source())).distinct().toList();
    }

    /** What to do before somebody promises it. */
    private String then(GuidePoint point, ChanceCheck check) {
        return switch (check.hours()) {
            case NONE -> telling.say("fit.then-none");
            case NOT_COUNTED -> check.crew().stream().limit(1).flatMap(crew -> cells.hours(crew)
                    .map(hours -> telling.say("fit.then-" + word(crew), "hours", teller.number(hours, 0))).stream())
                    .findFirst().orElseGet(() -> telling.say("fit.then-not-counted"));
            case DIFFERENCE -> hours(point, check).map(this::then).orElseGet(() -> telling.say("fit.then-kept"));
        };
    }

    private String then(BigDecimal hours) {
        String needed = teller.number(hours, 0);
        return ReallocationChapter.moved(telling)
                .map(moved -> telling.say("fit.then-moved", "hours", needed, "moved", teller.number(moved.hours(), 0)))
                .orElseGet(() -> telling.say("fit.then-unmoved", "hours", needed));
    }

    /** The hours a week that the finding lacks, whole; nothing when it lacks none. */
    static Optional<BigDecimal> hours(GuidePoint point, ChanceCheck check) {
        return point.because().stream().filter(each -> check.findings().contains(each.code()))
                .flatMap(each -> Optional.ofNullable(each.difference()).stream()).filter(each -> each.signum() > 0)
                .findFirst().map(each -> each.setScale(0, RoundingMode.UP));
    }

    private String titles(List<Finding> findings) {
        return quoted(findings.stream().map(Finding::title).map(teller::say));
    }

    private static String quoted(Stream<String> titles) {
        return titles.map(each -> "‘" + each + "’").collect(Collectors.joining(", "));
    }
}
