package nl.robuustebibliotheek.rules;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.robuustebibliotheek.rules.guard.UnsafeClasses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Rules that want to do something, in every place where DRL takes code. Each is refused with a message before anything of it
 * is compiled or run; the machine keeps working.
 */
class HostileRulesTests {

    private static final String MARK = "robuust.hostile";
    private static final String FILE = "target/robuust-hostile";
    private static final String DO = "System.setProperty( \"" + MARK + "\", \"yes\" )";
    private static final String EXEC = "Runtime.getRuntime().exec( \"touch " + FILE + "\" )";

    private static String rule(String head, String when, String then) {
        return "rule \"STA-01 Proef\"\n    @source( \"wet\" )\n    " + head + "\nwhen\n    " + when + "\nthen\n    "
                + then + "\nend\n";
    }

    private static String when(String when) {
        return rule("", when, "findings.concern();");
    }

    private static String then(String then) {
        return rule("", "Finding( code == \"STA-01\", shortfall )", then);
    }

    private static String head(String head) {
        return rule(head, "Finding( code == \"STA-01\", shortfall )", "findings.concern();");
    }

    private static String before(String text) {
        return text + "\n" + then("findings.concern();");
    }

    static Stream<String> rules() {
        return Stream.of(
                // consequence
                then(DO + ";"), then("findings.concern(); " + DO + ";"), then(EXEC + ";"), then("System.exit( 0 );"),
                then("findings.concern( " + DO + " );"), then("{ " + DO + "; }"), then("while ( true ) { }"),
                then("for ( ;; ) { }"), then("do { } while ( true ); findings.concern();"),
                then("new Thread( () -> { " + DO + "; } ).start();"), then("new java.io.File( \"x\" ).delete();"),
                then("byte[] b = new byte[ 2000000000 ];"), then("Object o = new Object() { { " + DO + "; } };"),
                then("java.util.function.Supplier s = System::gc; s.get();"),
                then("java.util.List.of( 1 ).forEach( x -> " + DO + " );"),
                then("Class.forName( \"java.lang.Runtime\" ).getMethod( \"getRuntime\" ).invoke( null );"),
                then("findings.getClass().getClassLoader();"), then("drools.getKieRuntime().halt();"),
                then("kcontext.getKieRuntime().dispose();"), then("insert( new Object() );"), then("update( $f );"),
                then("modify( $f ) { setCode( \"x\" ) };"), then("delete( $f );"),
                then("\\u0053ystem.exit( 0 );"), then("findings.concern() /* */ ; \\u0053ystem.exit(0);"),
                then("throw new Error();"), then("assert " + DO + " == null;"), then("synchronized ( this ) { }"),
                then("switch ( 1 ) { default: " + DO + "; }"), then("var x = \"a\".repeat( 2000000000 );"),
                then("norms.atLeast( \"staff.fte\", 1 + 1 ).target( 3 ).proposed();"),
                then("norms.atLeast( \"staff.fte\", Double.parseDouble( System.getenv( \"X\" ) ) );"),
                then("norms.atLeast( \"staff.fte\", 1e999999999 );"),
                then("java.util.regex.Pattern.matches( \"(a+)+$\", \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\" );"),
                // eval, constraint, binding
                when("eval( " + DO + " == null )"), when("Finding( " + DO + " == null )"),
                when("Finding( code == " + DO + " )"), when("Finding( $x : " + DO + " )"),
                when("Finding( code == ( " + DO + " ) )"), when("Finding( eval( " + DO + " == null ) )"),
                when("Finding( getClass() != null )"), when("Finding( this.code.repeat( 2000000000 ) != null )"),
                when("Finding( code matches \"(a+)+$\" )"), when("Finding( code str[startsWith] \"S\" )"),
                when("Finding( new java.io.File( \"x\" ).exists() )"), when("Finding( code in ( " + DO + " ) )"),
                when("Finding( code memberOf " + DO + " )"), when("Finding( code == \"\\u0041\" )"),
                when("Finding( shortfall, " + DO + " == null )"), when("Finding( code#String.length > 1 )"),
                when("Finding( code!.length > 1 )"),
                when("Measurement( value < new BigDecimal( 1 ).pow( 999999999 ) )"),
                when("Measurement( value < Math.max( 1, 2 ) )"), when("Measurement( ( value ) < 2 )"),
                when("java.lang.System( )"), when("Object( )"), when("/findings[ code == \"x\" ]"),
                // from, accumulate, collect, query, windows
                when("Object( ) from " + DO), when("Object( ) from java.util.List.of( " + DO + " )"),
                when("String( ) from collect( Finding( ) )"),
                when("accumulate( Finding( ); $n : collectList( " + DO + " ) )"),
                when("Number( ) from accumulate( Finding( ), init( " + DO + "; ), action( ), result( 1 ) )"),
                when("forall( Finding( " + DO + " == null ) )"), when("exists Finding( " + DO + " == null )"),
                when("not ( Finding( ) and eval( " + DO + " == null ) )"), when("?q( " + DO + "; )"),
                when("Finding( ) over window:time( 1h )"), when("Finding( ) from entry-point \"x\""),
                when("do[x] Finding( )"), when("if ( " + DO + " == null ) do[x]"),
                // salience, enabled, timer, dialect, annotations, extends
                head("salience ( " + DO + ".length() )"), head("salience 10"), head("enabled ( " + DO + " == null )"),
                head("timer ( expr: " + DO + " )"), head("duration ( 1 )"), head("dialect \"mvel\""),
                head("calendars \"x\""), head("date-effective \"01-Jan-2026\""), head("agenda-group \"x\""),
                head("ruleflow-group \"x\""), head("lock-on-active true"), head("auto-focus true"),
                head("@mixed( " + DO + " )"), head("@Foo( " + DO + " )"), head("@mixed( \"a\" + " + DO + " )"),
                head("@watch( * )"), head("@mixed( \"\\u0022 ) @x( \\u0022\" )"),
                then("findings.concern();").replace("\"STA-01 Proef\"", "\"STA-01 Proef\" extends \"X\""),
                // beside rules
                before("package java.lang;"), before("import java.lang.Runtime;"),
                before("import static java.lang.System.exit;"), before("import function java.lang.System.exit;"),
                before("import accumulate java.lang.Object x;"), before("global java.lang.Runtime runtime;"),
                before("function void f( ) { " + DO + "; }"), before("function int f( int x ) { return f( x ); }"),
                before("query q( String x ) Finding( " + DO + " == null ) end"),
                before("declare Foo x : String = " + DO + " end"), before("declare Foo @foo( " + DO + " ) end"),
                before("declare enum E A( " + DO + " ); x : String end"), before("declare trait T end"),
                before("declare window W Finding( ) over window:time( 1h ) end"),
                before("declare entry-point \"" + "x\" end"), before("unit Foo;"), before("dialect \"mvel\""),
                before("attributes salience 10"), before("rule X when then end"), before("expander x.dsl"));
    }

    @AfterEach
    void nothingHappened() {
        assertThat(System.getProperty(MARK)).isNull();
        assertThat(Path.of(FILE)).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isRefusedWithAMessage(String text) {
        List<RuleProblem> problems = SmallRules.problems(text);

        assertThat(problems).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.text().nl()).contains("isschien");
            assertThat(problem.text().en()).contains("aybe");
        });
    }

    @Test
    void thereAreAtLeastSixty() {
        assertThat(rules().distinct().count()).isGreaterThanOrEqualTo(60);
    }

    @Test
    void whatIsTooLargeOrTooDeepIsRefusedAtOnce() {
        String deep = when("Finding( " + "( ".repeat(20_000) + "shortfall" + " )".repeat(20_000) + " )");
        String nested = when("Finding( " + "( ".repeat(200) + "shortfall" + " )".repeat(200) + " )");
        String many = then("findings.concern();").repeat(20_000);
        String signs = when("Finding( " + "!".repeat(9_000) + "shortfall )");
        String quotes = when("Finding( code == \"" + "\\\\".repeat(4_000) + "\" )");

        for (String text : List.of(deep, nested, many, signs, quotes)) {
            assertThat(org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30),
                    () -> SmallRules.problems(text))).isNotEmpty();
        }
    }

    /** The guard does not lean on the reader: these texts go straight to the compiler. */
    @ParameterizedTest
    @ValueSource(strings = {DO + ";", EXEC + ";", "System.exit( 0 );", "while ( calls != null ) { }",
            "for ( int i = 0; i < 3; i++ ) { }", "new Thread( ).start( );", "new java.io.File( \"x\" ).delete( );",
            "Object o = new byte[ 2000000000 ];", "Object o = new Object[ 2000000000 ];",
            "int n = 5; Object o = new String[ n ];", "\"a\".repeat( 2000000000 );", "\"a\".matches( \"(a+)+$\" );",
            "java.util.function.Supplier<Object> s = Object::new;", "Runnable r = System::gc;",
            "Object o = calls.getClass( );", "calls.fired( Runtime.class.getName( ) );", "\\u0053ystem.gc( );",
            "new Object( ) { { System.gc( ); } };", "try { } finally { System.gc( ); }", "synchronized ( calls ) { }",
            "Object o = System.out;", "if ( calls != null ) throw new Error( );",
            "java.math.BigDecimal.ONE.pow( 99999 );",
            "drools.getKieRuntime( );", "Object o = new int[ 3 ][ 3 ];"})
    void theGuardRefusesWhatTheCompilerMadeOfIt(String then) {
        StageClasses classes = StageBuild.of("package stage;\n"
                + "import nl.robuustebibliotheek.rules.vocabulary.LibraryFact;\n"
                + "global nl.robuustebibliotheek.rules.vocabulary.Calls calls;\n"
                + "rule \"X\"\nwhen\n    $l : LibraryFact( )\nthen\n    " + then
                + "\n    calls.fired( \"X\", $l );\nend\n");

        assertThatThrownBy(classes::load).isInstanceOf(UnsafeClasses.class);
    }

    @Test
    void theMachineStillWorks() {
        RuleBook book = SmallRules.book(SmallRules.rule("STA-01", "Library( )",
                "norms.atLeast( \"staff.fte\", 2 ).target( 3 ).proposed()"));
        assertThat(book.norms()).hasSize(1);
    }

    @Test
    void aRunThatDoesNotEndIsAnError() {
        Watch byCount = new Watch((_, _) -> {}, List.of(), 3, Duration.ofMinutes(1));
        byCount.fired("A");
        byCount.fired("A");
        assertThatThrownBy(() -> byCount.fired("A")).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("do not come to an end");
        Watch byTime = new Watch((_, _) -> {}, List.of(), 3, Duration.ofNanos(-1));
        assertThatThrownBy(() -> byTime.fired("B")).hasMessageContaining("took too long");
    }
}
