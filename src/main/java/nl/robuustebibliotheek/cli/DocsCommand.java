package nl.robuustebibliotheek.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the pages that are made of the rule base. */
@Command(name = "docs", mixinStandardHelpOptions = true)
final class DocsCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private Settings settings = new Settings();

    @Parameters(paramLabel = "FOLDER", arity = "0..1")
    private Path folder = Path.of("docs");

    DocsCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        Engine engine = new Engine(settings, screen);
        for (Map.Entry<Path, String> page : engine.pages(settings.categories(screen.environment())).entrySet()) {
            Path file = folder.resolve(page.getKey());
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, page.getValue());
            screen.out().println(file);
        }
        return Commands.GOOD;
    }
}
