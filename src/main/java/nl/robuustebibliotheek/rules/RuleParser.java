package nl.robuustebibliotheek.rules;

import java.util.Optional;

import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.antlr4.DRL10Parser;
import org.drools.drl.parser.antlr4.DRL10ParserHelper;
import org.jspecify.annotations.Nullable;

/**
 * Drools' own parser on one rule. It parses and runs nothing. What it has to say goes to our messages alone: by itself it
 * would also print to the terminal.
 */
final class RuleParser {

    private final RuleProblems problems;

    RuleParser(RuleProblems problems) {
        this.problems = problems;
    }

    /** The rule's tree; its lines and columns count from the rule's own first character. */
    Optional<RuleDescr> parse(RuleSource rule, String name) {
        Optional<RuleDescr> quick = parse(rule, new Listener(rule, name, false), PredictionMode.SLL);
        return quick.isPresent() ? quick : parse(rule, new Listener(rule, name, true), PredictionMode.LL);
    }

    /** The quick way understands every rule that is right; what it does not understand is tried the thorough way. */
    private static Optional<RuleDescr> parse(RuleSource rule, Listener listener, PredictionMode how) {
        DRL10Parser parser = DRL10ParserHelper.createDrlParser(rule.text());
        parser.getInterpreter().setPredictionMode(how);
        parser.removeErrorListeners();
        parser.addErrorListener(listener);
        Lexer lexer = (Lexer) parser.getTokenStream().getTokenSource();
        lexer.removeErrorListeners();
        lexer.addErrorListener(listener);
        try {
            PackageDescr tree = DRL10ParserHelper.compilationUnitContext2PackageDescr(parser.compilationUnit(),
                    parser.getTokenStream(), null);
            return listener.heard ? Optional.empty() : onlyRule(tree, rule, listener);
        } catch (RuntimeException | StackOverflowError beyondIt) {
            listener.say(rule.place(), "");
            return Optional.empty();
        }
    }

    private static Optional<RuleDescr> onlyRule(PackageDescr tree, RuleSource rule, Listener listener) {
        boolean one = tree.getRules().size() == 1 && tree.getRules().getFirst().getNamedConsequences().isEmpty()
                && tree.getRules().getFirst().getParentName() == null && !tree.getRules().getFirst().isQuery()
                && tree.getAttributes().isEmpty() && tree.getFunctions().isEmpty() && tree.getGlobals().isEmpty()
                && tree.getImports().isEmpty() && tree.getTypeDeclarations().isEmpty()
                && tree.getEnumDeclarations().isEmpty();
        if (!one) {
            listener.say(rule.place(), "");
            return Optional.empty();
        }
        return Optional.of(tree.getRules().getFirst());
    }

    private final class Listener extends BaseErrorListener {

        private final RuleSource rule;
        private final String name;
        private final boolean aloud;
        private boolean heard;

        Listener(RuleSource rule, String name, boolean aloud) {
            this.rule = rule;
            this.name = name;
            this.aloud = aloud;
        }

        @Override
        public void syntaxError(Recognizer<?, ?> recognizer, @Nullable Object symbol, int line, int column,
                String message, @Nullable RecognitionException cause) {
            String near = symbol instanceof org.antlr.v4.runtime.Token token ? token.getText() : "";
            say(inFile(rule, line, column), near);
        }

        /** The first is enough: those that follow are its consequences. */
        void say(Place place, String near) {
            if (!heard && aloud) {
                String what = near.isBlank() ? "" : " \"" + near + "\"";
                problems.add(place, name, Mistake.SYNTAX,
                        "Hier klopt de schrijfwijze niet" + (what.isEmpty() ? "." : ", bij" + what + ".")
                                + " Misschien ontbreekt ervoor een komma, een haakje of een aanhalingsteken.",
                        "Something is not written as it should here" + (what.isEmpty() ? "." : ", at" + what + ".")
                                + " Maybe a comma, a bracket or a quote is missing before it.");
            }
            heard = true;
        }
    }

    /** From the parser's line (from 1) and column (from 0) in the rule to the place in the file. */
    static Place inFile(RuleSource rule, int line, int column) {
        Place start = rule.place();
        int safeLine = Math.max(1, line);
        return new Place(start.file(), start.line() + safeLine - 1,
                Math.max(0, column) + (safeLine == 1 ? start.column() : 1));
    }
}
