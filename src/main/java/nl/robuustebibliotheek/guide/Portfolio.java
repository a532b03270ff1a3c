package nl.robuustebibliotheek.guide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.robuustebibliotheek.guide.context.MunicipalityContext;
import nl.robuustebibliotheek.guide.context.MunicipalityContext.Goal;
import nl.robuustebibliotheek.guide.document.Moment;
import nl.robuustebibliotheek.guide.round.Round;

/** The talks that an adviser looks after: libraries and municipalities, each with an assessment. No verdicts stand in it. */
public record Portfolio(List<Entry> entries) {

    public static final Portfolio EMPTY = new Portfolio(List.of());

    public Portfolio {
        entries = orNone(entries);
    }

    private static List<Entry> orNone(@Nullable List<Entry> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** With this talk, once. */
    public Portfolio with(Entry entry) {
        return new Portfolio(Stream.concat(entries.stream(), Stream.of(entry)).distinct().toList());
    }

    public Portfolio without(Entry entry) {
        return new Portfolio(entries.stream().filter(each -> !each.equals(entry)).toList());
    }

    public record Entry(String assessment, String municipality) {}

    /** @param revision of the list itself */
    public record Shown(int revision, List<Talk> talks) {}

    /**
     * One talk.
     *
     * @param missing what is still to be done before the talk: {@code context}, {@code goals}, {@code roles}, {@code moments},
     *     {@code round}, {@code edits-outdated}
     */
    public record Talk(String assessment, String library, String municipality, String name,
            Optional<LocalDate> nextMoment,
            Optional<String> nextTitle, List<String> missing) {}

    /** By the next moment, the first first. */
    public Shown shown(Function<Entry, GuideBrief> briefs, int revision) {
        return new Shown(revision, entries.stream().map(entry -> talk(entry, briefs.apply(entry)))
                .sorted(Comparator.comparing((Talk talk) -> talk.nextMoment().orElse(LocalDate.MAX))
                        .thenComparing(Talk::name))
                .toList());
    }

    private static Talk talk(Entry entry, GuideBrief brief) {
        Optional<Moment> next = CalendarChapter.nextDecision(GuideWriter.telling(brief));
        return new Talk(entry.assessment(), brief.submission().library().name().orElse(""), entry.municipality(),
                brief.about().getFirst().name(), next.map(Moment::date), next.map(Moment::title), missing(brief));
    }

    private static List<String> missing(GuideBrief brief) {
        List<String> missing = new ArrayList<>();
        Optional<MunicipalityContext> context = brief.context();
        if (context.isEmpty()) {
            missing.add("context");
        }
        context.ifPresent(known -> {
            add(missing, "goals", known.goals().stream().noneMatch(Goal::isUsed));
            add(missing, "roles", known.roles().isEmpty());
            add(missing, "moments", known.moments().stream().noneMatch(each -> !each.date().isBefore(brief.date())));
        });
        add(missing, "round", brief.round().map(Round::agreements).filter(all -> !all.isEmpty()).isEmpty());
        add(missing, "edits-outdated", new GuideWriter().hasOutdatedEdits(brief));
        return missing;
    }

    private static void add(List<String> missing, String what, boolean is) {
        if (is) {
            missing.add(what);
        }
    }
}
