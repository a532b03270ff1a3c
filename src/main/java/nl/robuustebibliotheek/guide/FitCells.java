package nl.robuustebibliotheek.guide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import nl.robuustebibliotheek.assessment.Finding;
import nl.robuustebibliotheek.category.ChanceCheck;
import nl.robuustebibliotheek.category.ChanceCheck.Crew;
import nl.robuustebibliotheek.category.ChanceCheck.Hours;
import nl.robuustebibliotheek.category.ChanceCheck.Need;
import nl.robuustebibliotheek.category.Theme;
import nl.robuustebibliotheek.guide.context.MunicipalityContext.Funded;
import nl.robuustebibliotheek.guide.document.Cell;
import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.indicator.Lever;
import nl.robuustebibliotheek.submission.Answer;

/** The table beneath a chance: what it asks beside what there is. */
final class FitCells {

    /** Structural means beside what was agreed. */
    static final String MEANS = "FIN-01";

    private final Telling telling;
    private final Teller teller;

    FitCells(Telling telling) {
        this.telling = telling;
        this.teller = telling.teller();
    }

    Part table(GuidePoint point, ChanceCheck check) {
        List<String> sources = new ArrayList<>(List.of(Teller.SELF_ASSESSMENT));
        if (!check.crew().isEmpty()) {
            sources.add(telling.number("hours-per-fte").source());
        }
        List<List<Cell>> rows = Stream.of(Need.values()).map(need -> List.of(
                Cell.words(telling.say("fit." + ChanceFit.word(need))),
                Cell.words(asks(point, check, need, sources)),
                Cell.words(has(point, check, need, sources)))).toList();
        return new Part.Table(telling.say("fit.caption", "point", teller.say(point.title())),
                List.of(telling.say("fit.need"), telling.say("fit.asks"), telling.say("fit.has")), rows, sources);
    }

    private String asks(GuidePoint point, ChanceCheck check, Need need, List<String> sources) {
        List<String> asks = new ArrayList<>(List.of(teller.say(check.of(need).asks())));
        switch (need) {
            case PEOPLE -> hours(point, check).ifPresent(asks::add);
            case MEANS -> asks.add(costs(point, sources));
            case KNOWLEDGE, BUILDING -> {}
        }
        return String.join(" ", asks);
    }

    private Optional<String> hours(GuidePoint point, ChanceCheck check) {
        return switch (check.hours()) {
            case NONE -> Optional.empty();
            case NOT_COUNTED -> Optional.of(telling.say("fit.hours-not-counted"));
            case DIFFERENCE -> Optional.of(ChanceFit.hours(point, check)
                    .map(hours -> telling.say("fit.hours-difference", "hours", teller.number(hours, 0)))
                    .orElseGet(() -> telling.say("fit.hours-kept")));
        };
    }

    /** What one step of a lever beneath the chance costs, where that is known. */
    private String costs(GuidePoint point, List<String> sources) {
        return point.because().stream().filter(Provision::asks)
                .flatMap(finding -> Optional.ofNullable(finding.indicator()).stream())
                .flatMap(code -> telling.catalogue().indicators().find(code).stream())
                .flatMap(indicator -> indicator.levers().stream())
                .flatMap(lever -> lever.costs().filter(costs -> costs.high().compareTo(costs.per()) > 0).stream()
                        .map(costs -> costs(lever, costs, sources)))
                .findFirst().orElseGet(() -> telling.say("fit.costs-unknown"));
    }

    private String costs(Lever lever, Lever.Costs costs, List<String> sources) {
        sources.add(costs.source());
        return telling.say("fit.costs", "low", teller.number(costs.low(), 0), "high", teller.number(costs.high(), 0),
                "per", plain(costs.per()), "lever", label(lever.field()));
    }

    private String has(GuidePoint point, ChanceCheck check, Need need, List<String> sources) {
        List<String> has = new ArrayList<>();
        switch (need) {
            case PEOPLE -> check.crew().forEach(crew -> has.add(crew(crew)));
            case MEANS -> means(point, check, has, sources);
            case KNOWLEDGE, BUILDING -> {}
        }
        check.of(need).has().forEach(each -> has.add(
                telling.say("fit.field", "name", teller.say(each.name()), "value", value(each.field()))));
        return has.isEmpty() ? telling.say("fit.nothing") : String.join(" ", has);
    }

    private String crew(Crew crew) {
        String key = "fit.crew-" + ChanceFit.word(crew);
        return hours(crew).map(each -> telling.say(key, "fte", fte(crew).map(this::plain).orElse(""), "hours",
                teller.number(each, 0))).orElseGet(() -> telling.say(key + "-unknown"));
    }

    private Optional<BigDecimal> fte(Crew crew) {
        return switch (crew) {
            case PAID -> telling.provision().sum("/staff/permanentFte", "/staff/temporaryFte", "/staff/hiredFte");
            case EDUCATION -> telling.provision().amount("/staff/educationFte");
            case VOLUNTEERS -> Optional.empty();
        };
    }

    /** The hours a week that these people have in all. */
    Optional<BigDecimal> hours(Crew crew) {
        return switch (crew) {
            case PAID, EDUCATION -> fte(crew).map(each -> each.multiply(telling.setting("hours-per-fte")));
            case VOLUNTEERS -> telling.provision().amount("/staff/volunteerHoursPerWeek");
        };
    }

    private void means(GuidePoint point, ChanceCheck check, List<String> has, List<String> sources) {
        Optional<Finding> means = telling.provision().finding(MEANS);
        means.ifPresentOrElse(finding -> {
            has.add(teller.say(finding.text()));
            BasisChapter.sources(List.of(finding)).stream().filter(each -> !sources.contains(each))
                    .forEach(sources::add);
        }, () -> has.add(telling.say("fit.means-unseen")));
        if (check.hours() != Hours.NONE) {
            funded(point).forEach(each -> {
                has.add(telling.say("fit.funded", "funded", GoalsChapter.funded(telling, each)));
                if (!sources.contains(References.CONTEXT)) {
                    sources.add(References.CONTEXT);
                }
            });
        }
    }

    /** What the municipality pays for already, as far as its words are those of a theme of this chance. */
    private List<Funded> funded(GuidePoint point) {
        List<String> codes = point.because().stream().map(Finding::code).toList();
        List<String> words = telling.catalogue().guide().themes().stream()
                .filter(theme -> theme.findings().stream().anyMatch(codes::contains)).map(Theme::words)
                .flatMap(List::stream).map(word -> word.toLowerCase(Locale.ROOT)).toList();
        return telling.brief().context().stream().flatMap(context -> context.fundedNow().stream())
                .filter(each -> words.stream().anyMatch(each.what().toLowerCase(Locale.ROOT)::contains)).toList();
    }

    private String label(String field) {
        return telling.catalogue().fields().find(field).map(each -> teller.say(each.label())).orElse(field);
    }

    private String value(String field) {
        Optional<BigDecimal> sum = telling.provision().sumOf(field);
        if (sum.isPresent()) {
            return plain(sum.get());
        }
        return switch (telling.brief().submission().answer(field)) {
            case Answer.Choice(boolean yes, _, _) -> telling.say(yes ? "fit.yes" : "fit.no");
            case Answer.ByPartner(String who) -> who;
            case Answer.Amount _,Answer.Unknown _,Answer.Missing _,Answer.NothingLeft _,Answer.NotApplicable _ ->
                telling.say("fit.field-unknown");
        };
    }

    private String plain(BigDecimal value) {
        return teller.number(value, Math.clamp(value.stripTrailingZeros().scale(), 0, 2));
    }
}
