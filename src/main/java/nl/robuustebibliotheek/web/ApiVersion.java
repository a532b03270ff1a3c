package nl.robuustebibliotheek.web;

/** The version of the API, apart from that of the program: the first number is that of the path {@code /v1}. */
final class ApiVersion {

    static final String VERSION = "1.0.0";

    private ApiVersion() {}
}
