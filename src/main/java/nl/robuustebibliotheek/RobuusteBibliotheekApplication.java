package nl.robuustebibliotheek;

import java.time.Clock;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

import nl.robuustebibliotheek.cli.Commands;
import nl.robuustebibliotheek.storage.DataFolder;

/** Starts the service, or with a command such as {@code assess} the command line of the same program. */
@SpringBootApplication
public class RobuusteBibliotheekApplication {

    public static void main(String[] arguments) {
        if (Commands.areMeantBy(arguments)) {
            System.exit(Commands.ofThisProcess(folder -> new DataFolder(folder, Clock.systemUTC())).run(arguments));
        }
        SpringApplication.run(RobuusteBibliotheekApplication.class, arguments);
    }
}
