package nl.robuustebibliotheek.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.robuustebibliotheek.category.Catalogue;
import nl.robuustebibliotheek.category.Category;
import nl.robuustebibliotheek.category.RuleText;
import nl.robuustebibliotheek.category.Source;
import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.finding.Verdict;
import nl.robuustebibliotheek.indicator.BuildingBlock;
import nl.robuustebibliotheek.indicator.Indicator;
import nl.robuustebibliotheek.submission.Field;
import nl.robuustebibliotheek.submission.Text;

/** Checks what the rules of a category name: facts of their stage, indicators, sources, texts, other rules. */
final class RuleChecks {

    private static final Set<String> DETERMINED = Set.of(Verdict.ROBUST.name(), Verdict.VULNERABLE.name(),
            Verdict.NEEDS_STRENGTHENING.name());

    private final Catalogue catalogue;
    private final RuleProblems problems;

    RuleChecks(Catalogue catalogue, RuleProblems problems) {
        this.catalogue = catalogue;
        this.problems = problems;
    }

    void noCategory(String id) {
        problems.add(new Place("rules/" + id, 1, 1), "", "no-category",
                "Bij rules/" + id + " hoort een map categories/" + id + " met een category.yaml.",
                "With rules/" + id + " goes a folder categories/" + id + " with a category.yaml.");
    }

    void checkFit(List<Rule> rules) {
        unique(rules);
        for (Rule rule : rules) {
            stageSees(rule);
            source(rule);
            text(rule, Optional.ofNullable(catalogue.shared().get(rule.code())));
            if (rule.stage() != Stage.FIT || arguments(rule) != 1 || !rule.call().qualifiers().isEmpty()) {
                problem(rule, "wrong-stage", "In rules/fit staan alleen regels met fit.category( \"…\" ).",
                        "rules/fit holds rules with fit.category( \"…\" ) only.");
            } else if (catalogue.category(word(rule, 0)).isEmpty()) {
                problems.unknown(rule.call().place(), rule.ref().name(), "unknown-category",
                        new Text("De categorie " + word(rule, 0) + " bestaat niet.",
                                "There is no category " + word(rule, 0) + "."),
                        word(rule, 0), catalogue.categories().keySet());
            }
        }
    }

    void check(List<Rule> rules, Category category, Map<String, Norm> norms) {
        unique(rules);
        OneWay oneWay = new OneWay(catalogue.indicators(), problems);
        WorldChecks worlds = new WorldChecks(catalogue.indicators(), norms, problems);
        for (Rule rule : rules) {
            stageSees(rule);
            source(rule);
            text(rule, category.text(rule.code()));
            patternsNameKnown(rule, rules);
            oneWay.check(rule);
            worlds.check(rule);
            call(rule, norms);
        }
    }

    private void unique(List<Rule> rules) {
        Map<String, Rule> first = new HashMap<>();
        for (Rule rule : rules) {
            Rule other = first.putIfAbsent(rule.code(), rule);
            if (other != null) {
                problem(rule, "duplicate-code",
                        "De code " + rule.code() + " staat ook in " + other.ref().file() + ":" + other.ref().line()
                                + ".",
                        "The code " + rule.code() + " also stands in " + other.ref().file() + ":" + other.ref().line()
                                + ".");
            }
        }
    }

    private void stageSees(Rule rule) {
        for (Pattern pattern : rule.patterns()) {
            if (!rule.stage().sees(pattern.type())) {
                problems.add(pattern.place(), rule.ref().name(), "wrong-stage",
                        "Een regel met " + rule.call().verb() + " kan " + pattern.type().word() + " niet zien.",
                        "A rule with " + rule.call().verb() + " cannot see " + pattern.type().word() + ".");
            }
        }
    }

    private void source(Rule rule) {
        if (catalogue.sources().find(rule.ref().source()).isEmpty()) {
            problems.unknown(new Place(rule.ref().file(), rule.ref().line(), 1), rule.ref().name(), "unknown-source",
                    new Text("De bron " + rule.ref().source() + " staat niet in categories/sources.yaml.",
                            "There is no source " + rule.ref().source() + " in categories/sources.yaml."),
                    rule.ref().source(), catalogue.sources().all().stream().map(Source::id).toList());
        }
    }

    private void text(Rule rule, Optional<RuleText> text) {
        boolean speaks = switch (rule.stage()) {
            case FIT, SETBACKS, POINTS -> true;
            case FINDINGS -> !rule.call().verb().equals("findings.knockOut");
            case NORMS, SOFTENING, BLOCKS, VERDICT -> false;
        };
        if (text.isEmpty() || speaks && text.get().text().isEmpty()) {
            problem(rule, "no-text",
                    "Bij " + rule.code() + " hoort in texts.yaml een title" + (speaks ? " en een text" : "")
                            + ", in nl en en.",
                    "With " + rule.code() + " goes a title" + (speaks ? " and a text" : "")
                            + " in texts.yaml, in nl and en.");
        }
    }

    private void patternsNameKnown(Rule rule, List<Rule> rules) {
        List<String> indicators = catalogue.indicators().all().stream().map(Indicator::code).toList();
        List<String> codes = rules.stream().map(Rule::code).toList();
        for (Pattern pattern : rule.patterns()) {
            for (Condition condition : pattern.conditions()) {
                for (String word : words(condition.operand())) {
                    if (condition.field().name().equals("indicator") && !indicators.contains(word)) {
                        problems.unknown(condition.place(), rule.ref().name(), "unknown-indicator",
                                new Text("De indicator " + word + " bestaat niet.",
                                        "There is no indicator " + word + "."),
                                word, indicators);
                    }
                    boolean namesRule = pattern.type() == FactType.FINDING || pattern.type() == FactType.SETBACK;
                    if (condition.field().name().equals("code") && namesRule && !codes.contains(word)) {
                        problems.unknown(condition.place(), rule.ref().name(), "unknown-code",
                                new Text("De code " + word + " bestaat niet.", "There is no code " + word + "."), word,
                                codes);
                    }
                }
            }
        }
    }

    private static List<String> words(Operand operand) {
        return switch (operand) {
            case Operand.Word(String text) -> List.of(text);
            case Operand.Words(List<String> texts) -> texts;
            case Operand.Number _,Operand.Bound _,Operand.None _ -> List.of();
        };
    }

    private void call(Rule rule, Map<String, Norm> norms) {
        switch (rule.call().verb()) {
            case "findings.concern", "findings.strength", "findings.knockOut" -> expect(rule, 0);
            case "findings.soften" -> {
                expect(rule, 1);
                onlyStrengths(rule);
                Norm norm = norms.get(word(rule, 0));
                if (norm == null) {
                    problems.unknown(rule.call().place(), rule.ref().name(), "unknown-code",
                            new Text("Er is geen richtwaarde met code " + word(rule, 0) + ".",
                                    "There is no norm with code " + word(rule, 0) + "."),
                            word(rule, 0), norms.keySet());
                } else if (norm.isLaw()) {
                    problem(rule, "law-softened", "Een wettelijke norm kan niet worden verzacht.",
                            "A legal norm cannot be softened.");
                }
            }
            case "verdict.block" -> {
                expect(rule, 2);
                block(rule);
                verdictIn(rule, 1);
            }
            case "verdict.atMost" -> {
                expect(rule, 1);
                verdictIn(rule, 0);
            }
            case "points.say" -> evidence(rule);
            case "fit.category" -> problem(rule, "wrong-stage", "fit.category hoort in rules/fit.",
                    "fit.category belongs in rules/fit.");
            default -> {}
        }
    }

    private void onlyStrengths(Rule rule) {
        for (Pattern pattern : rule.patterns()) {
            boolean asksStrength = pattern.conditions().stream()
                    .anyMatch(condition -> condition.field().name().equals("strength")
                            && condition.operator() == Condition.Operator.IS);
            if (pattern.type() == FactType.FINDING && !asksStrength) {
                problems.add(pattern.place(), rule.ref().name(), "softening-sees-strengths",
                        "Een verzachting ziet van de bevindingen alleen de sterke punten: voeg strength toe.",
                        "A softening sees only the strengths among the findings: add strength.");
            }
        }
    }

    private void block(Rule rule) {
        if (arguments(rule) > 0 && rule.call().arguments().getFirst() instanceof Operand.Bound(String name)) {
            boolean names = rule.matching().stream().anyMatch(pattern -> pattern.conditions().stream()
                    .anyMatch(condition -> name.equals(condition.binds()) && isBlock(pattern, condition)));
            if (!names) {
                problem(rule, "arguments", name + " is hier geen bouwsteen: schrijf Block( " + name + " : name, … ).",
                        name + " is no building block here: write Block( " + name + " : name, … ).");
            }
        } else if (BuildingBlock.of(word(rule, 0)).isEmpty()) {
            problem(rule, "arguments", "De bouwsteen " + word(rule, 0) + " bestaat niet.",
                    "There is no building block " + word(rule, 0) + ".");
        }
    }

    private static boolean isBlock(Pattern pattern, Condition condition) {
        return pattern.type() == FactType.BLOCK && condition.field().name().equals("name")
                || pattern.type() == FactType.FINDING && condition.field().name().equals("block");
    }

    private void evidence(Rule rule) {
        if (arguments(rule) != 0) {
            problem(rule, "arguments", "points.say() vraagt niets tussen de haakjes.",
                    "points.say() asks nothing between its brackets.");
        }
        for (Call.Qualifier qualifier : rule.call().qualifiers()) {
            String id = qualifier.arguments().size() == 1
                    && qualifier.arguments().getFirst() instanceof Operand.Word(String text) ? text : "";
            if (!qualifier.name().equals("evidence") || catalogue.sources().find(id).isEmpty()) {
                problems.unknown(rule.call().place(), rule.ref().name(), "unknown-source",
                        new Text(
                                "Achter points.say() past alleen .evidence( \"bron\" ) met een bekende bron, niet " + id
                                        + ".",
                                "Behind points.say() goes .evidence( \"source\" ) with a known source only, not " + id
                                        + "."),
                        id, catalogue.sources().all().stream().map(Source::id).toList());
            }
        }
    }

    private void verdictIn(Rule rule, int index) {
        if (!DETERMINED.contains(word(rule, index))) {
            problem(rule, "arguments",
                    "Een uitkomst is VULNERABLE of NEEDS_STRENGTHENING, niet " + word(rule, index) + ".",
                    "A verdict is VULNERABLE or NEEDS_STRENGTHENING, not " + word(rule, index) + ".");
        }
    }

    private void expect(Rule rule, int count) {
        if (arguments(rule) != count || !rule.call().qualifiers().isEmpty()) {
            problem(rule, "arguments",
                    rule.call().verb() + " vraagt " + count + " waarde(n) tussen de haakjes en niets erachter.",
                    rule.call().verb() + " asks " + count + " value(s) between its brackets and nothing behind.");
        }
    }

    /** The setback that a rule describes, when its fields exist. */
    Optional<Setback> setback(Rule rule) {
        List<Setback.Change> changes = new ArrayList<>();
        changes.add(change(rule, rule.call().verb().substring("setbacks.".length()), rule.call().arguments()));
        rule.call().qualifiers().forEach(each -> changes.add(change(rule, each.name(), each.arguments())));
        return problems.isEmpty() ? Optional.of(new Setback(rule.ref(), changes)) : Optional.empty();
    }

    private Setback.Change change(Rule rule, String verb, List<Operand> arguments) {
        if (!Set.of("scale", "add").contains(verb) || arguments.size() != 2
                || !(arguments.get(0) instanceof Operand.Word(String field))
                || !(arguments.get(1) instanceof Operand.Number(var number))) {
            problem(rule, "arguments", "Een tegenslag is scale( \"veld\", factor ) of add( \"veld\", getal ).",
                    "A setback is scale( \"field\", factor ) or add( \"field\", number ).");
            return new Setback.Change("", false, BigDecimal.ZERO);
        }
        String pattern = "/" + field.replace('.', '/');
        if (!catalogue.knowsField(pattern)) {
            problem(rule, "unknown-field", "Er is geen veld " + pattern + " in een zelfscan.",
                    "There is no field " + pattern + " in a self-assessment.");
        } else if (!canChange(pattern)) {
            problem(rule, "fixed-field",
                    "Een tegenslag kan " + pattern + " niet veranderen: het is geen aantal of bedrag.",
                    "A setback cannot change " + pattern + ": it is no number or amount.");
        }
        if (verb.equals("scale") && number.signum() < 0) {
            problem(rule, "arguments", "Een factor is niet kleiner dan 0.", "A factor is not below 0.");
        }
        return new Setback.Change(pattern, verb.equals("scale"), number);
    }

    private boolean canChange(String pattern) {
        boolean amount = catalogue.fields().find(pattern).stream()
                .anyMatch(field -> field.kind().isAmount() || field.kind() == Field.Kind.OWN);
        boolean ofMunicipality = pattern.startsWith("/municipalities/*/") && !pattern.endsWith("/inhabitants");
        return amount && (ofMunicipality || !pattern.contains("*"));
    }

    private void problem(Rule rule, String code, String nl, String en) {
        problems.add(rule.call().place(), rule.ref().name(), code, nl, en);
    }

    private static int arguments(Rule rule) {
        return rule.call().arguments().size();
    }

    private static String word(Rule rule, int index) {
        return index < arguments(rule) && rule.call().arguments().get(index) instanceof Operand.Word(String text) ? text
                : "";
    }
}
