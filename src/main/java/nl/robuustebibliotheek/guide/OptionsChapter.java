package nl.robuustebibliotheek.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.robuustebibliotheek.assessment.Assessment.Costs;
import nl.robuustebibliotheek.assessment.Assessment.Path;
import nl.robuustebibliotheek.assessment.Assessment.Step;
import nl.robuustebibliotheek.assessment.Finding;
import nl.robuustebibliotheek.category.Scheme;
import nl.robuustebibliotheek.guide.document.Cell;
import nl.robuustebibliotheek.guide.document.Line;
import nl.robuustebibliotheek.guide.document.NoteKind;
import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.indicator.Lever;

/** Choices with what they cost, and text about them for a council letter. */
final class OptionsChapter implements Chapter {

    private static final int NAMED = 3;

    @Override
    public String key() {
        return "options";
    }

    @Override
    public List<Part> parts(Telling telling) {
        List<Part> parts = new ArrayList<>();
        List<Path> paths = paths(telling);
        List<List<Cell>> units = units(telling);
        if (!paths.isEmpty() || !units.isEmpty()) {
            parts.add(telling.paragraph("options.intro"));
        } else if (!telling.provision().asking().isEmpty()) {
            parts.add(telling.paragraph("options.uncosted"));
        }
        if (!paths.isEmpty()) {
            parts.add(telling.teller().heading(pathTitle(telling)));
            parts.add(telling.paragraph(telling.brief().isHandout() ? "options.path-handout" : "options.path-intro"));
            paths.forEach(path -> parts.add(table(telling, path)));
        }
        if (!units.isEmpty()) {
            parts.add(telling.teller().heading("options.units"));
            parts.add(new Part.Table(telling.say("options.units-caption"), header(telling), units,
                    List.of("lever-costs-2026")));
        }
        if (paths.isEmpty() && telling.provision().everythingReached()) {
            parts.add(telling.paragraph("options.none"));
        }
        schemes(telling, parts);
        parts.add(telling.teller().note(NoteKind.CAVEAT, "options.caveat"));
        if (!telling.provision().asking().isEmpty()) {
            parts.add(new Part.Passage(telling.say("options.letter"), telling.say("options.letter-for"),
                    List.of(telling.teller().line(telling.forWhom("options.letter-text"), "first", first(telling)))));
        }
        return parts;
    }

    /** The points that a letter names, those that fall short first. */
    private static String first(Telling telling) {
        return telling.provision().asking().stream()
                .sorted(Comparator.comparing(each -> !Provision.isShort(each)))
                .limit(NAMED).map(each -> "‘" + telling.teller().say(each.title()) + "’")
                .collect(Collectors.joining(", "))
                + (telling.provision().asking().size() > NAMED ? ", " + telling.say("options.and-more") : "");
    }

    /** A path with a lever in another municipality's money is not shown to this one. */
    private static List<Path> paths(Telling telling) {
        return telling.brief().assessment().paths().stream().filter(path -> path.steps().stream()
                .flatMap(step -> Optional.ofNullable(step.lever()).stream())
                .allMatch(telling.provision()::mayBeShown))
                .filter(path -> !telling.brief().isHandout()
                        || path.steps().stream().allMatch(OptionsChapter::isOffered))
                .toList();
    }

    /** A handout offers what has a price and adds something: no way out with less of one's own. */
    private static boolean isOffered(Step step) {
        boolean less = step.from() instanceof Number from && step.to() instanceof Number to
                && to.doubleValue() < from.doubleValue();
        return step.costs() != null && !less;
    }

    private static String pathTitle(Telling telling) {
        return telling.brief().isHandout() ? "options.path-handout-title" : "options.path";
    }

    private static List<String> header(Telling telling) {
        return List.of(telling.say("options.step"), telling.say("options.who"), telling.say("options.euro"),
                telling.say("options.kind"));
    }

    private static Part table(Telling telling, Path path) {
        return new Part.Table(telling.say(pathTitle(telling)), header(telling),
                path.steps().stream().map(step -> row(telling, step)).toList(),
                List.of(Teller.SELF_ASSESSMENT, "lever-costs-2026"));
    }

    private static List<Cell> row(Telling telling, Step step) {
        Costs costs = step.costs();
        String who = step.by().isEmpty() ? telling.say("by.library") : who(telling, step.by());
        return List.of(Cell.words(telling.teller().say(step.text())), Cell.words(who),
                Cell.words(costs == null ? telling.say("options.no-costs")
                        : telling.say("options.between", "low", telling.teller().euro(costs.low()), "high",
                                telling.teller().euro(costs.high()))),
                Cell.words(costs == null ? "–" : telling.say("options." + costs.kind())));
    }

    private static String who(Telling telling, List<Lever.TurnedBy> by) {
        return by.stream().map(each -> telling.say("by." + each.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }

    /** What one step costs of every lever beneath what can be better, each once; that a euro costs a euro is not said. */
    private static List<List<Cell>> units(Telling telling) {
        Map<String, List<Cell>> rows = new LinkedHashMap<>();
        for (Finding finding : telling.provision().asking()) {
            Optional.ofNullable(finding.indicator()).flatMap(telling.catalogue().indicators()::find).stream()
                    .flatMap(indicator -> indicator.levers().stream())
                    .filter(lever -> lever.costs().filter(costs -> costs.high().compareTo(costs.per()) > 0).isPresent())
                    .forEach(lever -> rows.computeIfAbsent(lever.field(), field -> unit(telling, lever)));
        }
        return List.copyOf(rows.values());
    }

    private static List<Cell> unit(Telling telling, Lever lever) {
        Lever.Costs costs = lever.costs().orElseThrow();
        Teller teller = telling.teller();
        String name = telling.catalogue().fields().find(lever.field()).map(field -> teller.say(field.label()))
                .orElse(lever.field());
        return List.of(
                Cell.words(telling.say("options.unit-step", "lever", name, "per", teller.number(costs.per(), 2))),
                Cell.words(who(telling, lever.by())),
                Cell.words(telling.say("options.between", "low", teller.euro(costs.low()), "high",
                        teller.euro(costs.high()))),
                Cell.words(telling.say(costs.structural() ? "options.structural" : "options.incidental")));
    }

    private static void schemes(Telling telling, List<Part> parts) {
        List<Line> open = telling.openSchemes().map(scheme -> line(telling, scheme)).toList();
        if (!open.isEmpty()) {
            parts.add(new Part.Bullets(open, false));
        }
    }

    private static Line line(Telling telling, Scheme scheme) {
        Teller teller = telling.teller();
        String purpose = teller.say(scheme.purpose());
        String until = scheme.deadline()
                .map(day -> " " + telling.say("options.scheme-deadline", "day", teller.day(day))).orElse("")
                + scheme.until().map(day -> " " + telling.say("options.scheme-until", "day", teller.day(day)))
                        .orElse("")
                + scheme.becomesStructural().map(after -> " " + teller.say(after)).orElse("");
        return Line.of(telling.say("options.scheme", "scheme", teller.say(scheme.name()), "purpose",
                purpose.substring(0, 1).toLowerCase(Locale.ROOT) + purpose.substring(1)) + until, scheme.source());
    }

    /** What is asked: the steps of one way with their euros, else what can be better. */
    @Override
    public List<Part> factSheet(Telling telling) {
        List<Line> steps = paths(telling).stream().findFirst().map(Path::steps).orElse(List.of()).stream().limit(NAMED)
                .map(step -> step(telling, step)).toList();
        if (!steps.isEmpty()) {
            return List.of(telling.teller().heading("options.ask"), telling.paragraph("options.path-handout"),
                    new Part.Bullets(steps, false));
        }
        if (telling.provision().asking().isEmpty()) {
            return List.of(telling.teller().heading("options.ask"), telling.paragraph(
                    telling.provision().everythingReached() ? "options.none" : "options.caveat"));
        }
        return List.of(telling.teller().heading("options.better"), new Part.Bullets(worstFirst(telling)
                .map(each -> new Line(telling.teller().say(each.text()), BasisChapter.sources(List.of(each)))).toList(),
                false));
    }

    private static Stream<Finding> worstFirst(Telling telling) {
        return telling.provision().asking().stream().sorted(Comparator.comparing(each -> !Provision.isShort(each)))
                .limit(NAMED);
    }

    private static Line step(Telling telling, Step step) {
        Costs costs = step.costs();
        String text = telling.teller().say(step.text());
        return costs == null ? Line.of(text, Teller.SELF_ASSESSMENT)
                : Line.of(telling.say("options.asked", "step", text, "low", telling.teller().euro(costs.low()), "high",
                        telling.teller().euro(costs.high()), "kind", telling.say("options." + costs.kind())),
                        Teller.SELF_ASSESSMENT, "lever-costs-2026");
    }

    @Override
    public List<String> points(Telling telling) {
        List<String> points = new ArrayList<>();
        paths(telling).stream().findFirst().ifPresent(path -> path.steps().stream().limit(4)
                .forEach(step -> points.add(telling.teller().say(step.text()))));
        if (points.isEmpty()) {
            worstFirst(telling).forEach(each -> points.add(telling.teller().say(each.title())));
            points.add(telling.say(telling.provision().everythingReached() ? "options.none" : "options.caveat"));
        }
        return points;
    }
}
