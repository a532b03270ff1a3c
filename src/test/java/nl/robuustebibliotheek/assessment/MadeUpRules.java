package nl.robuustebibliotheek.assessment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import nl.robuustebibliotheek.category.Catalogue;
import nl.robuustebibliotheek.category.CatalogueReader;
import nl.robuustebibliotheek.rules.InvalidRules;
import nl.robuustebibliotheek.rules.RuleBooks;
import nl.robuustebibliotheek.rules.RuleFile;
import nl.robuustebibliotheek.rules.RuleFolder;
import nl.robuustebibliotheek.rules.RuleProblem;

/**
 * A release that makes no sense, at random but always the same for a seed: indicators, norms and rules of every kind. Rules that
 * the checks refuse are thrown away, so that what is left is whatever an author could get through.
 */
final class MadeUpRules {

    private static final List<String> BLOCKS = List.of("staff", "finance", "activities", "proximity", "accessibility");
    private static final List<String> PREFIXES = List.of("STA", "FIN", "ACT", "PRO", "ACC");
    private static final List<String> AMOUNTS = List.of("/staff/permanentFte", "/staff/temporaryFte",
            "/staff/volunteers", "/staff/sickLeaveShare", "/finance/result", "/finance/housingCosts",
            "/finance/userIncome", "/activities/programmes/schoolPrimary/schools",
            "/activities/programmes/schoolPrimary/withAgreement", "/activities/userRating",
            "/municipalities/*/operatingSubsidy", "/proximity/locations/*/studyPlaces",
            "/activities/partners/*/count", "/additional/eigen", "/municipalities/*/inhabitants");
    private static final List<String> CHOICES = List.of("/activities/functions/debate", "/accessibility/stepFree",
            "/accessibility/wifi", "/municipalities/*/multiYearAgreement", "/proximity/locations/*/stepFree",
            "/additional/keuze");
    private static final List<String> SCALED = List.of("staff.permanentFte", "staff.temporaryFte", "staff.volunteers",
            "finance.result", "finance.userIncome", "municipalities.*.operatingSubsidy", "additional.eigen");

    private static final String ANYTHING = "[-100000000000000, 100000000000000]";

    private final Random random;
    private final Map<String, Boolean> yesNo = new LinkedHashMap<>();
    private final List<String> normCodes = new ArrayList<>();
    private final List<String> raisedCodes = new ArrayList<>();
    private final List<String> strengthCodes = new ArrayList<>();
    private final List<String> setbackCodes = new ArrayList<>();
    private final Map<String, String> rules = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new TreeMap<>();

    MadeUpRules(Random random) {
        this.random = random;
    }

    /** @param folder an empty folder for the made-up categories */
    Release release(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("alfa"));
        Files.writeString(folder.resolve("indicators.yaml"), indicators());
        makeRules();
        Files.writeString(folder.resolve("assumptions.yaml"), "combinedShare: { lowest: 0.5, source: verzonnen }\n");
        Files.writeString(folder.resolve("sources.yaml"),
                """
                        - { id: verzonnen, title: Verzonnen, publisher: Niemand, year: 2026, kind: proposal,
                            read: { nl: niets, en: nothing }, checked: "2026-11-22" }
                        """);
        Files.writeString(folder.resolve("texts.yaml"), rules.keySet().stream()
                .map(code -> code
                        + ": { title: { nl: t, en: t }, why: { nl: w, en: w }, text: { nl: x, en: x } }\n")
                .collect(Collectors.joining()) + "FIT-01: { title: { nl: t, en: t }, text: { nl: x, en: x } }\n");
        Files.writeString(folder.resolve("alfa/category.yaml"),
                "{ id: alfa, title: { nl: Alfa, en: Alfa }, story: { nl: x, en: x } }\n");
        Catalogue catalogue = new CatalogueReader(Door.FIELDS).read(folder);
        return new Release("0", "sha256:0", catalogue, accepted(catalogue));
    }

    private RuleBooks accepted(Catalogue catalogue) {
        while (true) {
            try {
                Map<String, List<RuleFile>> own = Map.of("alfa", List.of(new RuleFile("rules/alfa/alles.drl", text())));
                return RuleBooks.load(new RuleFolder(List.of(new RuleFile("rules/fit/fit.drl",
                        rule("FIT-01", "Library( )", "fit.category( \"alfa\" )", false))), new TreeMap<>(own)),
                        catalogue);
            } catch (InvalidRules invalid) {
                Set<String> refused = new TreeSet<>();
                for (RuleProblem problem : invalid.problems()) {
                    refused.add(problem.rule().replaceAll(" .*", ""));
                }
                if (!rules.keySet().removeAll(refused)) {
                    throw invalid;
                }
            }
        }
    }

    String text() {
        return String.join("\n", rules.values());
    }

    int size() {
        return rules.size();
    }

    private String indicators() {
        StringBuilder yaml = new StringBuilder();
        for (int index = 0; index < 9; index++) {
            String block = one(BLOCKS);
            String code = block + ".nummer-" + index;
            boolean choice = random.nextInt(4) == 0;
            yesNo.put(code, choice);
            yaml.append("- code: ").append(code).append("\n  block: ").append(block).append("\n  subject: ")
                    .append(one(List.of("organisation", "organisation", "both", "municipality"))).append("\n  unit: ")
                    .append(choice ? "yes-no" : "{ nl: stuks, en: pieces }").append("\n  direction: ")
                    .append(one(List.of("higher", "higher", "lower", "neither"))).append('\n');
            if (!choice) {
                yaml.append("  range: ").append(one(List.of(ANYTHING, ANYTHING, ANYTHING, "[0, 1000000]")))
                        .append('\n');
            }
            yaml.append("  label: { nl: l, en: l }\n  definition: { nl: d, en: d }\n  source: verzonnen\n")
                    .append("  attributable: ").append(random.nextBoolean()).append("\n  formula: ")
                    .append(choice ? "{ yes: " + one(CHOICES.subList(0, 3)) + " }" : formula(2)).append('\n');
        }
        return yaml.toString();
    }

    private String formula(int depth) {
        return switch (random.nextInt(depth == 0 ? 3 : 11)) {
            case 0, 1, 2 -> leaf();
            case 3 -> "{ sum: [" + formula(depth - 1) + ", " + formula(depth - 1) + "] }";
            case 4 -> "{ difference: [" + formula(depth - 1) + ", " + formula(depth - 1) + "] }";
            case 5, 6 -> "{ ratio: { of: " + formula(depth - 1) + ", to: " + formula(depth - 1) + ", per: "
                    + one(List.of("1", "10")) + " } }";
            case 7 -> "{ share: { of: " + formula(depth - 1) + ", rest: " + formula(depth - 1) + " } }";
            case 8 -> "{ lowest: [" + formula(depth - 1) + ", " + formula(depth - 1) + "] }";
            case 9 -> "{ highest: [" + formula(depth - 1) + ", " + formula(depth - 1) + "] }";
            default -> "{ sum: [" + leaf() + ", " + leaf() + ", " + leaf() + "] }";
        };
    }

    private String leaf() {
        return switch (random.nextInt(12)) {
            case 0 -> "{ number: " + random.nextInt(-2, 5) + " }";
            case 1 -> "{ countYes: [" + one(CHOICES) + ", " + one(CHOICES) + "] }";
            case 2 -> "{ shareYes: " + one(CHOICES) + " }";
            case 3 -> "{ count: { list: /proximity/locations, where: { " + one(List.of("type: [full]",
                    "anyHours: { atLeast: 15 }", "professionalHours: { moreThan: 2 }", "stepFree: true",
                    "stepFree: false", "sharedWith: true", "type: [full, bus], staffedHours: { atLeast: 5 }"))
                    + " } } }";
            case 4 -> "{ count: { list: /activities/partners, where: { " + one(List.of("kind: [government]",
                    "intensity: [structural]", "kind: [education, care], intensity: [regular, structural]")) + " } } }";
            case 5 -> "{ hours: { of: " + one(List.of("union", "sum")) + one(List.of("", ", staffedBy: [professional]",
                    ", days: [saturday], from: \"10:00\", until: \"18:00\"", ", types: [full]")) + " } }";
            default -> one(AMOUNTS);
        };
    }

    private void makeRules() {
        for (int count = 0; count < 14; count++) {
            normCodes.add(add(one(PREFIXES), one(List.of("Library( )", "Library( )", "Municipality( )",
                    "Library( inhabitants >= 20000 )", "Library( municipalities >= 2 )", "Library( !combined )")),
                    norm()));
        }
        for (int count = 0; count < 3; count++) {
            setbackCodes.add(add("SET", "Library( )", "setbacks." + change() + (random.nextBoolean() ? "." + change()
                    : "")));
        }
        for (int count = 0; count < 24; count++) {
            String verb = one(List.of("concern", "concern", "strength", "strength", "knockOut"));
            String code = add(one(PREFIXES), when(List.of("Measurement", "Measurement", "Finding", "Library")),
                    "findings." + verb + "()");
            raisedCodes.add(code);
            if (verb.equals("strength")) {
                strengthCodes.add(code);
            }
        }
        for (int count = 0; count < 8; count++) {
            String strength = strengthCodes.isEmpty() ? "Library( )"
                    : "Finding( code == \"" + one(strengthCodes) + "\", strength )";
            add(one(PREFIXES), strength + (random.nextBoolean() ? "" : "\n    " + measurement()),
                    "findings.soften( \"" + one(normCodes) + "\" )");
        }
        for (int count = 0; count < 24; count++) {
            add("VER", when(List.of("Block", "Block", "Finding", "Library", "BoundBlock")),
                    "verdict.block( " + one(List.of("$b", "\"staff\"", "\"finance\"", "\"activities\"")) + ", "
                            + verdict() + " )");
        }
        for (int count = 0; count < 30; count++) {
            add("VER", when(List.of("Block", "Blocks", "Finding", "Setback", "Municipalities", "Legal", "Library")),
                    "verdict.atMost( " + verdict() + " )");
        }
    }

    private String verdict() {
        return one(List.of("VULNERABLE", "VULNERABLE", "NEEDS_STRENGTHENING"));
    }

    private String norm() {
        String indicator = one(List.copyOf(yesNo.keySet()));
        String status = one(List.of("", "", ".orNotApplicable()", ".orByPartner()", ".orNotApplicable().orByPartner()"))
                + one(List.of(".proposed()", ".proposed()", ".reviewed()", ".law()", ".lapsed()"));
        if (yesNo.get(indicator)) {
            return "norms.present( \"" + indicator + "\" )" + status;
        }
        int minimum = random.nextInt(1, 8);
        int more = minimum + random.nextInt(4);
        return switch (random.nextInt(4)) {
            case 0 -> "norms.atMost( \"" + indicator + "\", " + more + " ).target( " + minimum + " )" + status;
            case 1 -> "norms.between( \"" + indicator + "\", " + minimum + ", " + more + " )"
                    + (random.nextBoolean() ? "" : ".target( " + more + " )") + status;
            default -> "norms.atLeast( \"" + indicator + "\", " + minimum + " ).target( " + more + " )" + status;
        };
    }

    private String change() {
        return random.nextBoolean()
                ? "scale( \"" + one(SCALED) + "\", " + one(List.of("0", "0.5", "2")) + " )"
                : "add( \"" + one(SCALED) + "\", " + random.nextInt(-3, 4) + " )";
    }

    private String when(List<String> kinds) {
        List<String> patterns = new ArrayList<>();
        for (int count = random.nextInt(3); count >= 0; count--) {
            String kind = one(kinds);
            String pattern = switch (kind) {
                case "Measurement" -> measurement();
                case "Finding" -> finding();
                case "Block" -> "Block( " + named("name", BLOCKS) + counts("shortfalls", "belowTargets", "concerns",
                        "strengths") + " )";
                case "BoundBlock" -> "Block( $b : name, " + counts("shortfalls", "belowTargets", "concerns",
                        "strengths") + " )";
                case "Blocks" -> "Blocks( " + counts("vulnerable", "needStrengthening") + " )";
                case "Municipalities" -> "Municipalities( " + counts("vulnerable", "needStrengthening", "count") + " )";
                case "Setback" -> "Setback( " + named("code", setbackCodes)
                        + one(List.of("vulnerable", "needsStrengthening", "!vulnerable")) + " )";
                case "Legal" -> "Legal( notMet " + one(List.of(">=", "<")) + " " + random.nextInt(1, 3) + " )";
                default -> one(List.of("Library( inhabitants >= 30000 )", "Municipality( )", "Library( )",
                        "Library( municipalities < 2 )"));
            };
            boolean negated = !kind.equals("BoundBlock") && !kind.equals("Library") && random.nextInt(3) == 0;
            patterns.add((negated ? "not " : "") + pattern);
        }
        return String.join("\n    ", patterns);
    }

    private String measurement() {
        String indicator = one(List.copyOf(yesNo.keySet()));
        String asked = yesNo.get(indicator)
                ? one(List.of("yes", "no", "!yes", "!no"))
                : random.nextInt(12) == 0 ? ""
                        : "value " + one(List.of("<", "<=", ">", ">=", ">=", "<", "==", "!=")) + " "
                                + random.nextInt(9)
                                + (random.nextInt(4) == 0 ? ", value " + one(List.of("<", ">=")) + " "
                                        + random.nextInt(12) : "");
        return "Measurement( indicator == \"" + indicator + "\"" + (asked.isEmpty() ? "" : ", " + asked) + " )";
    }

    private String finding() {
        List<String> codes = new ArrayList<>(normCodes);
        codes.addAll(raisedCodes);
        String which = switch (random.nextInt(5)) {
            case 0 -> "block == \"" + one(BLOCKS) + "\", ";
            case 1 -> "indicator == \"" + one(List.copyOf(yesNo.keySet())) + "\", ";
            case 2 -> random.nextBoolean() ? "law, " : "!law, ";
            default -> "code == \"" + one(codes) + "\", ";
        };
        String outcome = one(List.of("shortfall", "belowTarget", "met", "onTarget", "concern", "strength"));
        return "Finding( " + which + (random.nextInt(5) == 0 ? "!" : "") + outcome + " )";
    }

    private String named(String field, List<String> words) {
        if (words.isEmpty() || random.nextInt(3) == 0) {
            return "";
        }
        return random.nextBoolean()
                ? field + " == \"" + one(words) + "\", "
                : field + " in ( \"" + one(words) + "\", \"" + one(words) + "\" ), ";
    }

    private String counts(String... fields) {
        return one(List.of(fields)) + " " + one(List.of(">=", ">=", ">", "<", "<=")) + " " + random.nextInt(4);
    }

    private String add(String prefix, String when, String then) {
        String code = "%s-%02d".formatted(prefix, numbers.merge(prefix, 1, Integer::sum));
        rules.put(code, rule(code, when, then, random.nextInt(3) == 0));
        return code;
    }

    private static String rule(String code, String when, String then, boolean mixed) {
        return "rule \"" + code + " Verzonnen\"\n    @source( \"verzonnen\" )\n"
                + (mixed ? "    @mixed( \"zomaar\" )\n" : "") + "when\n    " + when + "\nthen\n    " + then
                + ";\nend\n";
    }

    private <T> T one(List<T> words) {
        return words.get(random.nextInt(words.size()));
    }
}
