package nl.robuustebibliotheek.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

import nl.robuustebibliotheek.category.Catalogue;
import nl.robuustebibliotheek.category.CatalogueReader;
import nl.robuustebibliotheek.submission.Fields;

/**
 * A category of a few indicators, on which a rule or two can be tried: {@code staff.fte} (higher is better), {@code finance.debt}
 * (lower is better), {@code staff.share} (neither) and {@code law.debate} (yes/no).
 */
final class SmallRules {

    static final Catalogue CATALOGUE = catalogue();

    private SmallRules() {}

    /** A rule with this head, at line 1 of its file. */
    static String rule(String code, String when, String then) {
        return "rule \"" + code + " Proef\"\n    @source( \"wet\" )\nwhen\n    " + when + "\nthen\n    " + then
                + ";\nend\n";
    }

    static String mixed(String code, String when, String then) {
        return rule(code, when, then).replace("when", "    @mixed( \"waarom\" )\nwhen");
    }

    static RuleBooks load(String... rules) {
        RuleFile fit = new RuleFile("rules/fit/fit.drl", rule("FIT-01", "Library( )", "fit.category( \"alfa\" )"));
        return load(fit, rules);
    }

    static RuleBooks load(RuleFile fit, String... rules) {
        RuleFile own = new RuleFile("rules/alfa/proef.drl", String.join("\n", rules));
        TreeMap<String, List<RuleFile>> categories = new TreeMap<>();
        categories.put("alfa", List.of(own));
        return RuleBooks.load(new RuleFolder(List.of(fit), categories), CATALOGUE);
    }

    static RuleBook book(String... rules) {
        return load(rules).find("alfa").orElseThrow();
    }

    /** What {@code check} says of a fit file and a file of one category. */
    static List<RuleProblem> checked(String fit, String own) {
        TreeMap<String, List<RuleFile>> categories = new TreeMap<>();
        categories.put("alfa", List.of(new RuleFile("rules/alfa/proef.drl", own)));
        return problems(new RuleFolder(List.of(new RuleFile("rules/fit/fit.drl", fit)), categories));
    }

    /** What {@code check} says of a folder. */
    static List<RuleProblem> problems(RuleFolder folder) {
        return RuleBooks.examine(folder, CATALOGUE, new RuleMemory()).problems();
    }

    /** What is wrong with these rules; empty when nothing is. */
    static List<RuleProblem> problems(String... rules) {
        try {
            load(rules);
            return List.of();
        } catch (InvalidRules invalid) {
            return invalid.problems();
        }
    }

    private static Catalogue catalogue() {
        try {
            Path folder = Files.createTempDirectory("proef");
            Files.createDirectories(folder.resolve("alfa"));
            Files.writeString(folder.resolve("indicators.yaml"), """
                    - { code: staff.fte, block: staff, subject: both, unit: { nl: fte, en: fte }, range: [0, 100],
                        label: { nl: Personeel, en: Staff }, definition: { nl: d, en: d }, source: wet,
                        formula: /staff/permanentFte }
                    - { code: finance.debt, block: finance, unit: { nl: euro, en: euro }, range: [0, 100],
                        direction: lower, label: { nl: Schuld, en: Debt }, definition: { nl: d, en: d }, source: wet,
                        formula: /finance/quantifiedRisks }
                    - { code: staff.share, block: staff, unit: { nl: deel, en: share }, range: [0, 10],
                        direction: neither, label: { nl: Deel, en: Share }, definition: { nl: d, en: d }, source: wet,
                        formula: /staff/sickLeaveShare }
                    - { code: law.debate, block: activities, unit: yes-no, label: { nl: Debat, en: Debate },
                        definition: { nl: d, en: d }, source: wet, formula: { yes: /activities/functions/debate } }
                    """);
            Files.writeString(folder.resolve("assumptions.yaml"), "combinedShare: { lowest: 0.5, source: wet }\n");
            Files.writeString(folder.resolve("sources.yaml"), """
                    - { id: wet, title: Wet, publisher: Rijk, year: 2014, kind: law, read: { nl: r, en: r },
                        checked: "2026-11-22" }
                    - { id: onderzoek, title: Onderzoek, publisher: Rijk, year: 2024, kind: evidence,
                        strength: context, caveat: { nl: c, en: c }, read: { nl: r, en: r }, checked: "2026-11-22" }
                    """);
            Files.writeString(folder.resolve("evidence.yaml"),
                    "onderzoek: { design: { nl: telling, en: count }, expires: 2030-12-31 }\n");
            StringBuilder texts = new StringBuilder();
            for (String prefix : List.of("STA", "FIN", "ACT", "PRO", "ACC", "LAW", "SET", "VER", "CON", "FIT")) {
                for (int number = 1; number < 10; number++) {
                    texts.append(prefix).append("-0").append(number)
                            .append(": { title: { nl: t, en: t }, text: { nl: x, en: x } }\n");
                }
            }
            Files.writeString(folder.resolve("texts.yaml"), texts);
            Files.writeString(folder.resolve("alfa/category.yaml"),
                    "{ id: alfa, title: { nl: Alfa, en: Alfa }, story: { nl: s, en: s } }\n");
            return new CatalogueReader(new Fields()).read(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
