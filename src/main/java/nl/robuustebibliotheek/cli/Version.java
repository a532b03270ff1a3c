package nl.robuustebibliotheek.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

import picocli.CommandLine.IVersionProvider;

/** This program's version, as the build wrote it down. */
final class Version implements IVersionProvider {

    private static final String WRITTEN = "/META-INF/build-info.properties";
    private static final String UNBUILT = "0.0.0";

    @Override
    public String[] getVersion() {
        return new String[]{number()};
    }

    static String number() {
        try (InputStream written = Version.class.getResourceAsStream(WRITTEN)) {
            Properties properties = new Properties();
            if (written != null) {
                properties.load(written);
            }
            return properties.getProperty("build.version", UNBUILT);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
