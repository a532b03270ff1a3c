package nl.robuustebibliotheek.calibration.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.robuustebibliotheek.assessment.Release;
import nl.robuustebibliotheek.calibration.diff.Change.Aspect;
import nl.robuustebibliotheek.calibration.diff.Change.Subject;
import nl.robuustebibliotheek.category.Category;
import nl.robuustebibliotheek.category.RuleText;
import nl.robuustebibliotheek.category.Source;
import nl.robuustebibliotheek.indicator.Indicator;
import nl.robuustebibliotheek.submission.Text;

/**
 * All that one rule set says otherwise than another, read from norms, rules and texts and not from lines of files: order,
 * spacing and comments make no difference. What is the same in several categories is said once.
 */
public final class Changes {

    private static final Text NOTHING = new Text("", "");

    private final Release before;
    private final Release after;
    private final Map<Change, Set<String>> found = new LinkedHashMap<>();
    private final Set<String> categories = new TreeSet<>();

    private Changes(Release before, Release after) {
        this.before = before;
        this.after = after;
        categories.addAll(before.rules().books().keySet());
        categories.addAll(after.rules().books().keySet());
    }

    public static List<Change> between(Release before, Release after) {
        Changes changes = new Changes(before, after);
        changes.categories.forEach(changes::category);
        changes.fit();
        changes.indicators();
        changes.sources();
        return changes.list();
    }

    private List<Change> list() {
        List<Change> list = new ArrayList<>();
        found.forEach((change, in) -> list.add(new Change(change.subject(), change.code(), change.title(),
                List.copyOf(in), in.equals(categories), change.aspect(), change.before(), change.after())));
        list.sort(Comparator.comparing(Change::subject).thenComparing(Change::code).thenComparing(Change::aspect));
        return List.copyOf(list);
    }

    private void category(String category) {
        Map<String, NormWords> normsBefore = NormWords.of(before, category);
        Map<String, NormWords> normsAfter = NormWords.of(after, category);
        for (String code : both(normsBefore, normsAfter)) {
            compare(Subject.NORM, code, category, normsBefore.get(code), normsAfter.get(code), NormWords::aspects);
        }
        Map<String, RuleWords> rulesBefore = RuleWords.of(before, category);
        Map<String, RuleWords> rulesAfter = RuleWords.of(after, category);
        for (String code : both(rulesBefore, rulesAfter)) {
            compare(Subject.RULE, code, category, rulesBefore.get(code), rulesAfter.get(code), RuleWords::aspects);
        }
        texts(category);
    }

    /** A rule that became a norm, or the other way round, is gone as the one and new as the other. */
    private <T> void compare(Subject subject, String code, String category, @org.jspecify.annotations.Nullable T one,
            @org.jspecify.annotations.Nullable T other, Function<T, Map<Aspect, Text>> aspects) {
        Map<Aspect, Text> old = one == null ? Map.of() : aspects.apply(one);
        Map<Aspect, Text> now = other == null ? Map.of() : aspects.apply(other);
        if (one == null || other == null) {
            note(subject, code, category, Aspect.PRESENCE, old.getOrDefault(Aspect.PRESENCE, NOTHING),
                    now.getOrDefault(Aspect.PRESENCE, NOTHING));
            return;
        }
        Set<Aspect> all = new TreeSet<>(old.keySet());
        all.addAll(now.keySet());
        all.remove(Aspect.PRESENCE);
        for (Aspect aspect : all) {
            note(subject, code, category, aspect, old.getOrDefault(aspect, NOTHING),
                    now.getOrDefault(aspect, NOTHING));
        }
    }

    private void note(Subject subject, String code, String category, Aspect aspect, Text old, Text now) {
        if (!old.equals(now)) {
            Set<String> in = found.computeIfAbsent(
                    new Change(subject, code, title(code), List.of(), false, aspect, old, now), _ -> new TreeSet<>());
            if (!category.isEmpty()) {
                in.add(category);
            }
        }
    }

    private Text title(String code) {
        for (Release release : List.of(after, before)) {
            for (Category category : release.catalogue().categories().values()) {
                if (category.text(code).isPresent()) {
                    return category.text(code).get().title();
                }
            }
            if (release.catalogue().indicators().find(code).isPresent()) {
                return release.catalogue().indicators().get(code).label();
            }
        }
        return new Text(code, code);
    }

    private void texts(String category) {
        Map<String, RuleText> old = before.catalogue().category(category).map(Category::texts).orElse(Map.of());
        Map<String, RuleText> now = after.catalogue().category(category).map(Category::texts).orElse(Map.of());
        for (String code : both(old, now)) {
            compare(Subject.TEXT, code, category, old.get(code), now.get(code), text -> {
                Map<Aspect, Text> aspects = new TreeMap<>();
                aspects.put(Aspect.PRESENCE, text.title());
                aspects.put(Aspect.TITLE, text.title());
                aspects.put(Aspect.WHY, text.why().orElse(NOTHING));
                aspects.put(Aspect.TEXT, text.text().orElse(NOTHING));
                return aspects;
            });
        }
        compare(Subject.TEXT, category, category, before.catalogue().categories().get(category),
                after.catalogue().categories().get(category), each -> Map.of(Aspect.PRESENCE, each.title(),
                        Aspect.TITLE, each.title(), Aspect.STORY, each.story()));
    }

    private void fit() {
        Map<String, String> old = RuleWords.fit(before);
        Map<String, String> now = RuleWords.fit(after);
        for (String category : both(old, now)) {
            String one = old.getOrDefault(category, "");
            String other = now.getOrDefault(category, "");
            note(Subject.FIT, category, "", Aspect.CIRCUMSTANCES, new Text(one, one), new Text(other, other));
        }
    }

    private void indicators() {
        Map<String, Indicator> old = before.catalogue().indicators().all().stream()
                .collect(Collectors.toMap(Indicator::code, each -> each));
        Map<String, Indicator> now = after.catalogue().indicators().all().stream()
                .collect(Collectors.toMap(Indicator::code, each -> each));
        for (String code : both(old, now)) {
            compare(Subject.INDICATOR, code, "", old.get(code), now.get(code), Changes::aspects);
        }
        note(Subject.INDICATOR, "combinedShare", "", Aspect.DEFINITION,
                plain(before.catalogue().indicators().combinedShare()),
                plain(after.catalogue().indicators().combinedShare()));
    }

    /** Everything of an indicator that decides a value, and its words. */
    private static Map<Aspect, Text> aspects(Indicator indicator) {
        Map<Aspect, Text> aspects = new TreeMap<>();
        aspects.put(Aspect.PRESENCE, indicator.label());
        aspects.put(Aspect.TITLE, indicator.label());
        aspects.put(Aspect.KIND, plain(List.of(indicator.block(), indicator.subject(), indicator.direction(),
                indicator.range().low().toPlainString(), indicator.range().high().toPlainString(),
                indicator.unit().en())));
        aspects.put(Aspect.DEFINITION, plain(indicator.formula()));
        aspects.put(Aspect.SOURCE, plain(indicator.source()));
        return aspects;
    }

    private void sources() {
        Map<String, Source> old = sources(before);
        Map<String, Source> now = sources(after);
        for (String id : both(old, now)) {
            compare(Subject.SOURCE, id, "", old.get(id), now.get(id), source -> Map.of(Aspect.PRESENCE,
                    plain(source.title()), Aspect.DEFINITION, plain(source)));
        }
    }

    private static Map<String, Source> sources(Release release) {
        return release.catalogue().sources().all().stream().collect(Collectors.toMap(Source::id, each -> each));
    }

    private static Text plain(Object value) {
        String said = Objects.toString(value);
        return new Text(said, said);
    }

    private static Set<String> both(Map<String, ?> one, Map<String, ?> other) {
        Set<String> all = new TreeSet<>(one.keySet());
        all.addAll(other.keySet());
        return all;
    }
}
