package nl.robuustebibliotheek.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

import nl.robuustebibliotheek.finding.RuleRef;
import nl.robuustebibliotheek.submission.Text;

/**
 * Reads rules from the tree that Drools' own parser makes of a file. What is not in the rules' language does not come
 * through: only what is understood here is ever compiled, so that no line of a rule file can run by itself.
 */
final class RuleReader {

    private static final Set<String> ANNOTATIONS = Set.of("source", "mixed");

    private final RuleProblems problems;

    RuleReader(RuleProblems problems) {
        this.problems = problems;
    }

    List<Rule> read(RuleFile file) {
        PackageDescr tree = parse(file);
        if (tree == null) {
            return List.of();
        }
        if (!onlyRules(tree)) {
            problems.add(new Place(file.path(), 1, 1), "", "only-rules",
                    "Een regelbestand bevat alleen regels: geen package, import, global, function, query of declare.",
                    "A rule file holds rules only: no package, import, global, function, query or declare.");
        }
        List<Rule> rules = new ArrayList<>();
        for (RuleDescr rule : tree.getRules()) {
            read(file, rule).ifPresent(rules::add);
        }
        return rules;
    }

    private @Nullable PackageDescr parse(RuleFile file) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL10);
        PackageDescr tree = null;
        try {
            tree = parser.parse(false, file.text());
        } catch (DroolsParserException | RuntimeException unreadable) {
            problems.add(new Place(file.path(), 1, 1), "", "syntax", "Dit is geen DRL: " + unreadable.getMessage(),
                    "This is no DRL: " + unreadable.getMessage());
        }
        for (DroolsError error : parser.getErrors()) {
            int line = error.getLines().length == 0 ? 1 : Math.max(1, error.getLines()[0]);
            problems.add(new Place(file.path(), line, 1), "", "syntax",
                    "Hier klopt de schrijfwijze niet: " + error.getMessage(),
                    "Something is not written as it should here: " + error.getMessage());
        }
        return parser.hasErrors() ? null : tree;
    }

    private static boolean onlyRules(PackageDescr tree) {
        return (tree.getName() == null || tree.getName().isEmpty()) && tree.getImports().isEmpty()
                && tree.getFunctionImports().isEmpty() && tree.getAccumulateImports().isEmpty()
                && tree.getGlobals().isEmpty() && tree.getFunctions().isEmpty() && tree.getTypeDeclarations().isEmpty()
                && tree.getEnumDeclarations().isEmpty() && tree.getWindowDeclarations().isEmpty()
                && tree.getEntryPointDeclarations().isEmpty() && tree.getAttributes().isEmpty()
                && (tree.getUnit() == null) && tree.getRules().stream().noneMatch(RuleDescr::isQuery);
    }

    private Optional<Rule> read(RuleFile file, RuleDescr tree) {
        Place place = new Place(file.path(), tree.getLine(), tree.getColumn() + 1);
        String name = tree.getName();
        int before = problems.count();
        int space = name.indexOf(' ');
        String code = space < 0 ? name : name.substring(0, space);
        if (!code.matches("(STA|FIN|ACT|PRO|ACC|LAW|SET|VER|CON|FIT)-[0-9]{2,3}") || space < 0) {
            problems.add(place, name, "rule-name",
                    "Een regelnaam is een code (STA, FIN, ACT, PRO, ACC, LAW, SET, VER, CON of FIT met een nummer) en een korte omschrijving; hier staat \""
                            + name + "\".",
                    "A rule's name is a code (STA, FIN, ACT, PRO, ACC, LAW, SET, VER, CON or FIT with a number) and a short phrase; here it is \""
                            + name + "\".");
        }
        if (!tree.getAttributes().isEmpty() || tree.getParentName() != null || !tree.getNamedConsequences().isEmpty()) {
            problems.add(place, name, "attribute",
                    "Attributen zoals salience of no-loop, extends en benoemde gevolgen zijn niet toegestaan: volgorde doet er niet toe.",
                    "Attributes such as salience or no-loop, extends and named consequences are not allowed: order does not matter.");
        }
        String source = annotation(tree, "source", place);
        if (source == null) {
            problems.add(place, name, "no-source", "Deze regel noemt geen bron: zet @source( \"…\" ) onder de naam.",
                    "This rule names no source: put @source( \"…\" ) under its name.");
        }
        checkAnnotations(tree, place);
        List<Pattern> patterns = new PatternReader(problems, file.path(), name).read(tree);
        Optional<Call> call = new CallReader(problems, file.path(), name).read(tree);
        if (problems.count() > before || call.isEmpty()) {
            return Optional.empty();
        }
        Optional<Stage> stage = Verbs.stage(call.get().verb());
        RuleRef ref = new RuleRef(code, name, file.path(), tree.getLine(), source == null ? "" : source);
        return stage.map(each -> new Rule(ref, each, patterns, call.get(),
                Optional.ofNullable(annotation(tree, "mixed", place)), text(file, tree)));
    }

    private void checkAnnotations(RuleDescr tree, Place place) {
        for (String name : tree.getAnnotationNames()) {
            if (!ANNOTATIONS.contains(name)) {
                problems.unknown(place, tree.getName(), "annotation",
                        new Text("De aantekening @" + name + " bestaat niet.",
                                "There is no annotation @" + name + "."),
                        name, ANNOTATIONS);
            }
        }
    }

    private @Nullable String annotation(RuleDescr tree, String name, Place place) {
        AnnotationDescr annotation = tree.getAnnotation(name);
        if (annotation == null) {
            return null;
        }
        String text = annotation.getSingleValueAsString();
        if (text == null || !text.matches("\"[^\"\\\\]*\"")) {
            problems.add(place, tree.getName(), "annotation",
                    "De waarde van @" + name + " is een tekst tussen aanhalingstekens.",
                    "The value of @" + name + " is a text in quotes.");
            return "";
        }
        return text.substring(1, text.length() - 1);
    }

    /** The rule's own lines, from its name to its {@code end}. */
    private static String text(RuleFile file, RuleDescr tree) {
        List<String> lines = file.text().lines().toList();
        StringBuilder text = new StringBuilder();
        for (int index = tree.getLine() - 1; index < lines.size(); index++) {
            text.append(lines.get(index)).append('\n');
            if (lines.get(index).strip().equals("end")) {
                break;
            }
        }
        return text.toString();
    }
}
