package nl.robuustebibliotheek;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service, or with a command such as {@code assess} the command line of the same program. */
@SpringBootApplication
public class RobuusteBibliotheekApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(RobuusteBibliotheekApplication.class, arguments);
    }
}
