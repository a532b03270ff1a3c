package nl.robuustebibliotheek.guide;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;

import nl.robuustebibliotheek.assessment.Finding;
import nl.robuustebibliotheek.category.Theme;
import nl.robuustebibliotheek.guide.context.MunicipalityContext;
import nl.robuustebibliotheek.guide.context.MunicipalityContext.ComparedFigure;
import nl.robuustebibliotheek.guide.context.MunicipalityContext.Funded;
import nl.robuustebibliotheek.guide.context.MunicipalityContext.Goal;
import nl.robuustebibliotheek.guide.document.Cell;
import nl.robuustebibliotheek.guide.document.Line;
import nl.robuustebibliotheek.guide.document.NoteKind;
import nl.robuustebibliotheek.guide.document.Part;

/** What the municipality wants, in its own words, beside what a library can do; nothing without a context. */
final class GoalsChapter implements Chapter {

    /** On a slide and on the fact sheet. */
    private static final int MOST = 3;
    /** Characters that can be read there at a glance. */
    private static final int SHORT = 240;

    @Override
    public String key() {
        return "goals";
    }

    @Override
    public List<Part> parts(Telling telling) {
        Optional<MunicipalityContext> known = telling.brief().context();
        if (known.isEmpty()) {
            return List.of();
        }
        MunicipalityContext context = known.get();
        List<Part> parts = new ArrayList<>();
        List<Goal> goals = context.goals().stream().filter(Goal::isUsed).toList();
        if (goals.stream().anyMatch(goal -> !goal.against())) {
            parts.add(telling.paragraph("goals.intro"));
        }
        goals.stream().filter(goal -> !goal.against()).forEach(goal -> parts.add(quotation(telling, goal)));
        themes(telling, context, parts);
        figures(telling, context, parts);
        said(telling, "at-risk", "groups", context.groupsAtRisk(), parts);
        said(telling, "unmet", "needs", context.unmetNeeds(), parts);
        said(telling, "funded", "funded", context.fundedNow().stream().map(each -> funded(telling, each)).toList(),
                parts);
        if (!telling.brief().isHandout()) {
            goals.stream().filter(Goal::against).forEach(goal -> {
                parts.add(quotation(telling, goal));
                parts.add(telling.teller().note(NoteKind.CAVEAT, "goals.against"));
            });
        }
        return parts;
    }

    private static Part quotation(Telling telling, Goal goal) {
        return new Part.Quotation(goal.text(), telling.say("kind.document"),
                source(goal), goal.page());
    }

    /** Its goals in its own words, each beside what the library does for it. */
    @Override
    public List<Part> factSheet(Telling telling) {
        List<Goal> goals = goals(telling).toList();
        if (goals.isEmpty()) {
            return List.of();
        }
        SequencedSet<String> sources = new LinkedHashSet<>(List.of(Teller.SELF_ASSESSMENT));
        List<List<Cell>> rows = new ArrayList<>();
        for (Goal goal : goals) {
            Theme theme = theme(telling, goal).orElseThrow();
            sources.add(source(goal));
            sources.add(theme.source());
            String offer = telling.teller().say(theme.offer());
            rows.add(List.of(Cell.words("“" + goal.text() + "”"),
                    Cell.words(offer.substring(0, 1).toUpperCase(Locale.ROOT)
                            + offer.substring(1) + ". " + state(telling, theme))));
        }
        return List.of(new Part.Table(telling.say("goals.table"),
                List.of(telling.say("goals.title"), telling.say("goals.does")), rows, List.copyOf(sources)));
    }

    @Override
    public List<String> points(Telling telling) {
        return goals(telling).map(goal -> "“" + goal.text() + "”").toList();
    }

    /** Those that fit on a slide and a sheet. */
    private static Stream<Goal> goals(Telling telling) {
        return telling.brief().context().stream().flatMap(context -> context.goals().stream()).filter(Goal::isUsed)
                .filter(goal -> !goal.against() && goal.text().length() <= SHORT && theme(telling, goal).isPresent())
                .limit(MOST);
    }

    private static Optional<Theme> theme(Telling telling, Goal goal) {
        return goal.theme().flatMap(telling.catalogue().guide()::theme);
    }

    private static String source(Goal goal) {
        return goal.document().map(References::document).orElse(References.CONTEXT);
    }

    private static List<Theme> themes(Telling telling, MunicipalityContext context) {
        SequencedSet<String> ids = new LinkedHashSet<>();
        context.goals().stream().filter(Goal::isUsed).filter(goal -> !goal.against())
                .flatMap(goal -> goal.theme().stream()).forEach(ids::add);
        ids.addAll(context.coalitionThemes());
        return ids.stream().flatMap(id -> telling.catalogue().guide().theme(id).stream()).toList();
    }

    private static void themes(Telling telling, MunicipalityContext context, List<Part> parts) {
        List<Theme> themes = themes(telling, context);
        if (themes.isEmpty()) {
            return;
        }
        List<String> sources = new ArrayList<>(List.of(Teller.SELF_ASSESSMENT));
        themes.stream().map(Theme::source).distinct().forEach(sources::add);
        parts.add(new Part.Table(telling.say("goals.table"),
                List.of(telling.say("goals.goal"), telling.say("goals.offer"), telling.say("goals.state")),
                themes.stream().map(theme -> List.<Cell>of(Cell.words(telling.teller().say(theme.title())),
                        Cell.words(telling.teller().say(theme.offer())), Cell.words(state(telling, theme)))).toList(),
                sources));
    }

    private static String state(Telling telling, Theme theme) {
        List<String> said = theme.findings().stream().flatMap(code -> telling.provision().finding(code).stream())
                .map(Finding::text).map(telling.teller()::say).toList();
        return said.isEmpty() ? telling.say("goals.none") : String.join(" ", said);
    }

    /** What is known, and what to look up for themes of which nothing is known yet. */
    private static void figures(Telling telling, MunicipalityContext context, List<Part> parts) {
        List<ComparedFigure> figures = context.figures();
        if (!figures.isEmpty()) {
            parts.add(new Part.Table(telling.say("goals.figures"),
                    List.of(telling.say("goals.figure"), telling.say("goals.here"), telling.say("goals.country"),
                            telling.say("goals.year")),
                    figures.stream().map(each -> List.<Cell>of(
                            Cell.words(each.name() + " (" + each.unit() + "; " + each.source() + ")"),
                            Cell.amount(each.municipality(), Math.max(0, each.municipality().scale())),
                            each.national().map(value -> Cell.amount(value, Math.max(0, value.scale())))
                                    .orElseGet(Cell::unknown),
                            Cell.words(Integer.toString(each.year())))).toList(),
                    List.of(References.CONTEXT)));
        }
        if (!telling.brief().isHandout()) {
            List<Line> missing = themes(telling, context).stream()
                    .filter(theme -> figures.stream().noneMatch(each -> each.theme().equals(theme.id())))
                    .flatMap(theme -> theme.figures().stream()).distinct()
                    .map(figure -> telling.teller().line("goals.look-up", "figure",
                            telling.teller().say(figure.name()), "site", figure.site()))
                    .toList();
            if (!missing.isEmpty()) {
                parts.add(new Part.Bullets(missing, false));
            }
        }
    }

    /** Something that the municipality pays for already, with its amount and year where they are known. */
    static String funded(Telling telling, Funded funded) {
        return funded.what() + funded.euros().map(euros -> " (" + telling.teller().euro(euros)
                + funded.year().map(year -> " " + telling.say("goals.in-year", "year", Integer.toString(year)))
                        .orElse("")
                + ")").orElse("");
    }

    private static void said(Telling telling, String key, String placeholder, List<String> words, List<Part> parts) {
        if (!words.isEmpty()) {
            parts.add(telling.paragraph("goals." + key, placeholder, String.join(", ", words)));
        }
    }
}
