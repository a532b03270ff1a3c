package nl.robuustebibliotheek.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

import nl.robuustebibliotheek.assessment.Backups;
import nl.robuustebibliotheek.submission.Language;

/** All commands of the program: reads the arguments, runs the command that they name and tells the exit code. */
public final class Commands {

    /** What went well; remarks are allowed. */
    static final int GOOD = 0;
    /** At least one error in what was given: a submission, a rule. */
    static final int ERROR = 1;
    /** The command line itself is not right. */
    static final int MISUSE = 2;

    private static final String NAME = "robuuste-bibliotheek";
    private static final Set<String> OPTIONS = Set.of("--help", "--version");

    private final Screen screen;
    private final Function<Engine.Folders, Engine> engines;
    private final Function<Path, Backups> backups;

    Commands(Screen screen, Function<Engine.Folders, Engine> engines, Function<Path, Backups> backups) {
        this.screen = screen;
        this.engines = engines;
        this.backups = backups;
    }

    /** Whether these arguments ask for the command line; without a word in front the service starts. */
    public static boolean areMeantBy(String[] arguments) {
        return arguments.length > 0 && (!arguments[0].startsWith("--") || OPTIONS.contains(arguments[0]));
    }

    /**
     * The commands on this process's own terminal or pipes; logging is off, for it would stand between the answers.
     *
     * @param backups gives what makes backups of a data folder
     */
    public static Commands ofThisProcess(Function<Path, Backups> backups) {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        return new Commands(Screen.ofThisProcess(), Engine::new, backups);
    }

    /** Runs the command; 0 is good, 1 is at least one error, 2 is misuse. */
    public int run(String... arguments) {
        Language language = language(arguments);
        CommandLine line = new CommandLine(CommandSpec.create().name(NAME).versionProvider(new Version())
                .mixinStandardHelpOptions(true));
        line.addSubcommand(new AssessCommand(screen, engines));
        line.addSubcommand(new ExplainCommand(screen, engines));
        line.addSubcommand(new CheckCommand(screen));
        line.addSubcommand(new TestCommand(screen, engines));
        line.addSubcommand(new DiffCommand(screen));
        line.addSubcommand(new DocsCommand(screen, engines));
        line.addSubcommand(new GuideCommand(screen, engines));
        line.addSubcommand(new ProximityCommand(screen, engines));
        line.addSubcommand(new BackupCommand(screen, backups));
        line.addSubcommand(new RestoreCommand(screen, backups));
        line.addSubcommand(new CommandLine.HelpCommand());
        line.setResourceBundle(texts(language));
        line.getSubcommands().values().forEach(each -> each.getCommandSpec().versionProvider(new Version()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(false);
        line.setUsageHelpWidth(Math.min(screen.width(), 100));
        line.setOut(screen.outWriter());
        line.setErr(screen.errWriter());
        line.setParameterExceptionHandler(new Misuse(language));
        line.setExecutionExceptionHandler(new Failure(language));
        int code = arguments.length == 0 ? usage(line) : line.execute(arguments);
        screen.flush();
        return code;
    }

    private static int usage(CommandLine line) {
        line.usage(line.getErr());
        return MISUSE;
    }

    private static ResourceBundle texts(Language language) {
        Locale locale = language == Language.EN ? Locale.ENGLISH : Locale.ROOT;
        return ResourceBundle.getBundle("nl.robuustebibliotheek.cli.help", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Known before anything is parsed, so that what is wrong with the arguments is said in it too. */
    private static Language language(String[] arguments) {
        List<String> words = Arrays.asList(arguments);
        boolean english = words.contains("--lang=en") || words.indexOf("--lang") >= 0
                && words.indexOf("--lang") + 1 < words.size()
                && words.get(words.indexOf("--lang") + 1).equalsIgnoreCase("en");
        return english ? Language.EN : Language.NL;
    }
}
