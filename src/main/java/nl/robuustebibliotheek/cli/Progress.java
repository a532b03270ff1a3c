package nl.robuustebibliotheek.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows a person how far it is; shows nothing to a pipe or a file. */
final class Progress implements AutoCloseable {

    private static final String CLEAR_LINE = "\r\u001b[K";
    private static final long MEGABYTE = 1_000_000;
    private static final int EVERY_MILLIS = 250;

    private final Screen screen;
    private final @Nullable ProgressBar bar;

    private Progress(Screen screen, @Nullable ProgressBar bar) {
        this.screen = screen;
        this.bar = bar;
    }

    /** @param bytes how much there is to read, or -1 when that is not known */
    static Progress of(Screen screen, String file, long bytes) {
        return new Progress(screen, new ProgressBarBuilder().setTaskName(file).setInitialMax(bytes)
                .setUnit(" MB", MEGABYTE).setStyle(ProgressBarStyle.ASCII).setUpdateIntervalMillis(EVERY_MILLIS)
                .setConsumer(new ConsoleProgressBarConsumer(screen.err(), screen.width() - 1)).build());
    }

    /** @param pieces how many there will be */
    static Progress ofPieces(Screen screen, String task, int pieces) {
        return new Progress(screen, new ProgressBarBuilder().setTaskName(task).setInitialMax(pieces)
                .setStyle(ProgressBarStyle.ASCII).setUpdateIntervalMillis(EVERY_MILLIS)
                .setConsumer(new ConsoleProgressBarConsumer(screen.err(), screen.width() - 1)).build());
    }

    static Progress unseen(Screen screen) {
        return new Progress(screen, null);
    }

    void reached(long bytesOrPieces) {
        if (bar != null) {
            bar.stepTo(bytesOrPieces);
        }
    }

    /** Writes a line without leaving half a bar before it. */
    void say(String line) {
        screen.err().print(bar == null ? "" : CLEAR_LINE);
        screen.err().println(line);
        screen.err().flush();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
