package nl.robuustebibliotheek.calibration.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;

import nl.robuustebibliotheek.calibration.diff.Effect.Flip;
import nl.robuustebibliotheek.calibration.diff.Effect.Passing;
import nl.robuustebibliotheek.calibration.sheet.Dates;
import nl.robuustebibliotheek.calibration.sheet.Sheet;
import nl.robuustebibliotheek.finding.Verdict;
import nl.robuustebibliotheek.submission.Text;

/** Writes down a difference for people. */
public final class DifferenceSheet {

    private static final int MOST_FLIPS = 20;
    private static final int MOST_ROWS = 30;
    private static final List<Verdict> VERDICTS = List.of(Verdict.values());

    private final RuleSetDifference difference;
    private final Function<String, Text> category;
    private final Sheet sheet = new Sheet();

    private DifferenceSheet(RuleSetDifference difference, Function<String, Text> category) {
        this.difference = difference;
        this.category = category;
    }

    /** For who edits the folders: a category goes by the name of its folder. */
    public static Sheet of(RuleSetDifference difference) {
        DifferenceSheet written = new DifferenceSheet(difference, DifferenceSheet::plain);
        String versions = difference.before().version() + " → " + difference.after().version();
        written.sheet.heading(1, new Text("Verschil " + versions, "Difference " + versions));
        written.words();
        written.effects();
        return written.sheet;
    }

    /** What is said otherwise, for who never saw a folder. */
    public static Sheet words(RuleSetDifference difference) {
        DifferenceSheet written = new DifferenceSheet(difference, difference.names()::category);
        written.words();
        return written.sheet;
    }

    /** What that does, for who never saw a folder. */
    public static Sheet effects(RuleSetDifference difference) {
        DifferenceSheet written = new DifferenceSheet(difference, difference.names()::category);
        written.effects();
        return written.sheet;
    }

    private void words() {
        sheet.heading(2, new Text("Wat er anders staat", "What is said otherwise"));
        if (difference.changes().isEmpty()) {
            sheet.paragraph(new Text("Niets: de regels en teksten zeggen hetzelfde.",
                    "Nothing: rules and texts say the same."));
        }
        Map<Change.Subject, SequencedMap<String, List<Text>>> lines = new TreeMap<>();
        difference.changes().forEach(change -> lines.computeIfAbsent(change.subject(), _ -> new LinkedHashMap<>())
                .computeIfAbsent(change.code(), _ -> new ArrayList<>()).add(line(change)));
        lines.forEach((subject, codes) -> {
            sheet.heading(3, subject.title());
            if (subject == Change.Subject.NORM) {
                codes.forEach((code, said) -> sheet.heading(4, difference.names().ruleWithUnit(code)).items(said));
            } else {
                sheet.items(codes.values().stream().flatMap(List::stream).toList());
            }
        });
    }

    private Text line(Change change) {
        Text line = Dates.within(change.line());
        return change.categories().isEmpty() ? line : line.followedBy(in(change));
    }

    private Text in(Change change) {
        if (change.everywhere()) {
            return new Text("(alle categorieën)", "(all categories)");
        }
        List<Text> names = change.categories().stream().map(category).toList();
        return new Text("(" + String.join(", ", names.stream().map(Text::nl).toList()) + ")",
                "(" + String.join(", ", names.stream().map(Text::en).toList()) + ")");
    }

    private void effects() {
        sheet.heading(2, new Text("Wat dat doet", "What that does"));
        for (Effect effect : difference.effects()) {
            if (effect.hidden()) {
                sheet.heading(3, effect.population().title()).paragraph(new Text(
                        "Minder dan %d bibliotheken: daarvan laten we niets zien."
                                .formatted(EffectTally.SMALLEST_GROUP),
                        "Fewer than %d libraries: nothing is shown of those.".formatted(EffectTally.SMALLEST_GROUP)));
            } else if (effect.tried() + effect.refused() > 0) {
                effect(effect);
            }
        }
        picture();
        warnings();
    }

    private void effect(Effect effect) {
        sheet.heading(3, effect.population().title());
        sheet.paragraph(new Text(
                "%d beoordeeld onder beide, %d met een andere uitkomst%s.".formatted(effect.tried(), effect.flips(),
                        effect.refused() == 0 ? "" : ", " + effect.refused() + " niet te beoordelen"),
                "%d judged under both, %d with another verdict%s.".formatted(effect.tried(), effect.flips(),
                        effect.refused() == 0 ? "" : ", " + effect.refused() + " that could not be judged")));
        if (effect.tried() > 0) {
            matrix(effect.matrix());
        }
        if (effect.flips() > 0) {
            sheet.paragraph(new Text("Door deze regels:", "Through these rules:"));
            sheet.items(effect.through().stream().limit(MOST_FLIPS)
                    .map(each -> counted(difference.names().rule(each.code()), each.count())).toList());
            sheet.paragraph(new Text("Het gaat om:", "It is about:"));
            sheet.items(effect.flipped().stream().limit(MOST_FLIPS).map(DifferenceSheet::flip).toList());
            if (effect.flipped().size() > MOST_FLIPS) {
                int more = effect.flips() - MOST_FLIPS;
                sheet.paragraph(new Text("En nog %d.".formatted(more), "And %d more.".formatted(more)));
            }
        }
    }

    private static Text flip(Flip flip) {
        String rules = String.join(", ", flip.through());
        return new Text(
                "%s: %s → %s (%s)".formatted(flip.name(), flip.before().title().nl(), flip.after().title().nl(), rules),
                "%s: %s → %s (%s)".formatted(flip.name(), flip.before().title().en(), flip.after().title().en(),
                        rules));
    }

    private void matrix(SequencedMap<Verdict, SequencedMap<Verdict, Integer>> matrix) {
        List<Text> head = new ArrayList<>(List.of(new Text("daarvoor ↓ daarna →", "before ↓ after →")));
        VERDICTS.forEach(verdict -> head.add(verdict.title()));
        List<List<Text>> rows = new ArrayList<>();
        for (Verdict from : VERDICTS) {
            if (matrix.containsKey(from)) {
                List<Text> row = new ArrayList<>(List.of(from.title()));
                VERDICTS.forEach(to -> row.add(plain(String.valueOf(matrix.get(from).getOrDefault(to, 0)))));
                rows.add(row);
            }
        }
        sheet.table(head, rows);
    }

    /** The made-up libraries show how strict a norm is; libraries that exist do when there are enough. */
    private List<Passing> passing() {
        return difference.effects().stream().filter(effect -> effect.population() == Population.SPREAD
                || effect.population() == Population.CONSENTED).flatMap(effect -> effect.passing().stream()).toList();
    }

    private void picture() {
        List<Passing> changed = passing().stream().filter(Passing::changed).sorted(Comparator.comparingInt(
                (Passing each) -> -Math.abs(each.after().percent() - each.before().percent()))
                .thenComparing(Passing::code)).limit(MOST_ROWS).toList();
        if (changed.isEmpty()) {
            return;
        }
        sheet.heading(2, new Text("Welk deel een richtwaarde haalt", "Which share passes a guideline value"));
        sheet.picture(PassPicture.of(changed, category));
        sheet.table(List.of(new Text("code", "code"), new Text("richtwaarde", "guideline value"),
                new Text("categorie", "category"), new Text("daarvoor", "before"), new Text("daarna", "after")),
                changed.stream().map(each -> List.of(plain(each.code()), each.title(), category.apply(each.category()),
                        plain(PassPicture.said(each.before())), plain(PassPicture.said(each.after())))).toList());
    }

    private void warnings() {
        List<String> norms = difference.changes().stream().filter(change -> change.subject() == Change.Subject.NORM)
                .map(Change::code).toList();
        List<Text> telling = passing().stream().filter(each -> each.tellsNothing() && norms.contains(each.code()))
                .map(this::warning).toList();
        if (!telling.isEmpty()) {
            sheet.heading(2, new Text("Let op", "Mind"));
            sheet.paragraph(new Text(
                    "Een richtwaarde die iedereen haalt, of niemand, zegt niemand iets. Dat geldt nu voor:",
                    "A guideline value that everybody passes, or nobody, tells nobody anything. That now holds for:"));
            sheet.items(telling);
        }
    }

    private Text warning(Passing passing) {
        Text in = category.apply(passing.category());
        String who = passing.after().pass() == 0 ? "niemand" : "iedereen";
        String whoEn = passing.after().pass() == 0 ? "nobody" : "everybody";
        return new Text("%s (%s): %s haalt dit.".formatted(passing.code(), in.nl(), who),
                "%s (%s): %s passes this.".formatted(passing.code(), in.en(), whoEn));
    }

    private static Text counted(Text what, int count) {
        return new Text(what.nl() + ": " + count, what.en() + ": " + count);
    }

    private static Text plain(String text) {
        return new Text(text, text);
    }
}
