package nl.robuustebibliotheek.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import nl.robuustebibliotheek.calibration.MadePart;
import nl.robuustebibliotheek.calibration.Pages;

/** Writes the pages that are made of the rule base. */
@Command(name = "docs", mixinStandardHelpOptions = true)
final class DocsCommand implements Callable<Integer> {

    private final Screen screen;
    private final Function<Engine.Folders, Engine> engines;

    @Mixin
    private Settings settings = new Settings();

    @Parameters(paramLabel = "FOLDER", arity = "0..1")
    private Path folder = Path.of("docs");

    DocsCommand(Screen screen, Function<Engine.Folders, Engine> engines) {
        this.screen = screen;
        this.engines = engines;
    }

    @Override
    public Integer call() throws IOException {
        Engine.Folders folders = settings.folders(screen.environment());
        Engine engine = engines.apply(folders);
        for (Map.Entry<Path, String> page : engine.pages(folders.categories()).entrySet()) {
            Path file = folder.resolve(page.getKey());
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, page.getValue());
            screen.out().println(file);
        }
        for (Map.Entry<Path, MadePart> part : Pages.parts().entrySet()) {
            Path file = folder.resolve(part.getKey());
            if (Files.exists(file)) {
                Files.writeString(file, part.getValue().in(Files.readString(file)));
                screen.out().println(file);
            }
        }
        return Commands.GOOD;
    }
}
