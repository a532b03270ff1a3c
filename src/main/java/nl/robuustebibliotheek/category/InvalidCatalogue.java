package nl.robuustebibliotheek.category;

import java.util.List;

/** The folder {@code categories} cannot be used as it is; the message has a line for each thing that is wrong. */
public final class InvalidCatalogue extends RuntimeException {

    private static final long serialVersionUID = 1;

    public InvalidCatalogue(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
    }
}
