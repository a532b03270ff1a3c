package nl.robuustebibliotheek.calibration.diff;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import nl.robuustebibliotheek.assessment.Release;
import nl.robuustebibliotheek.calibration.diff.Change.Aspect;
import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.finding.RuleRef;
import nl.robuustebibliotheek.rules.Asked;
import nl.robuustebibliotheek.rules.RuleBook;
import nl.robuustebibliotheek.submission.Text;

/** A rule that is no norm, as its author wrote it but for spacing and comments. */
record RuleWords(RuleRef rule, String body) {

    /** The rules of a category that are no norms, by code. */
    static Map<String, RuleWords> of(Release release, String category) {
        Map<String, RuleWords> words = new TreeMap<>();
        release.rules().find(category).ifPresent(book -> {
            Set<String> norms = book.norms().stream().map(Norm::code).collect(Collectors.toSet());
            book.rules().stream().filter(rule -> !norms.contains(rule.code()))
                    .forEach(rule -> words.put(rule.code(), new RuleWords(rule, body(book, rule.code()))));
        });
        return words;
    }

    private static String body(RuleBook book, String code) {
        String text = book.text(code).orElse("").replaceAll("(?s)/\\*.*?\\*/", " ").replaceAll("(?m)//.*$", " ");
        int when = text.indexOf("when");
        return (when < 0 ? text : text.substring(when)).replaceAll("\\s+", " ").strip();
    }

    /** What the fit rules ask of a library, by category. */
    static Map<String, String> fit(Release release) {
        Map<String, String> fit = new TreeMap<>();
        release.catalogue().categories().keySet().forEach(category -> fit.put(category,
                release.rules().fit().asked(category).stream().map(asked -> circumstances(asked).en()).sorted()
                        .collect(Collectors.joining(" or "))));
        return fit;
    }

    static Text circumstances(List<Asked> asked) {
        String said = asked.stream().map(each -> "%s %s %s".formatted(each.field(), each.sign(), each.value()).strip())
                .collect(Collectors.joining(", "));
        return new Text(said.isEmpty() ? "iedereen" : said, said.isEmpty() ? "everybody" : said);
    }

    Map<Aspect, Text> aspects() {
        return Map.of(Aspect.PRESENCE, plain(rule.name()), Aspect.NAME, plain(rule.name()), Aspect.CONDITION,
                plain(body), Aspect.SOURCE, plain(rule.source()));
    }

    private static Text plain(String value) {
        return new Text(value, value);
    }
}
