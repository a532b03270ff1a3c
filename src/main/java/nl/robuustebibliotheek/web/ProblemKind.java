package nl.robuustebibliotheek.web;

import java.util.Arrays;
import java.util.Locale;

import nl.robuustebibliotheek.submission.Text;

/** Why a request is not answered, by HTTP status, with what to say when nothing more is known. */
public enum ProblemKind {

    BAD_REQUEST(400, "Ongeldig verzoek", "Bad request",
            "Dit verzoek is niet te lezen. Misschien staat er een teken in het adres of in een kop dat daar niet mag.",
            "This request cannot be read. Maybe the address or a header has a character that is not allowed there."),
    UNAUTHORIZED(401, "Niet aangemeld", "Unauthorized",
            "Dit kan alleen de beheerder. Misschien ontbreekt Authorization: Bearer met de juiste sleutel.",
            "Only the operator can do this. Maybe Authorization: Bearer with the right token is missing."),
    FORBIDDEN(403, "Niet toegestaan", "Forbidden",
            "Dit verzoek mag niet vanaf een andere website. Misschien kunt u het vanaf uw eigen server doen.",
            "This request is not allowed from another website. Maybe you can make it from your own server."),
    NOT_FOUND(404, "Niet gevonden", "Not found",
            "Dit adres bestaat niet. Misschien bedoelt u een adres uit /v1/openapi.json.",
            "This address does not exist. Maybe you mean an address from /v1/openapi.json."),
    METHOD_NOT_ALLOWED(405, "Methode niet toegestaan", "Method not allowed",
            "Deze methode kan hier niet. Welke wel kan, staat in de kop Allow.",
            "This method is not possible here. The header Allow says which is."),
    NOT_ACCEPTABLE(406, "Niet aanvaardbaar", "Not acceptable",
            "Dit antwoord is er niet in de vorm die u vraagt. Misschien helpt Accept: application/json.",
            "This answer is not there in the form you ask for. Maybe Accept: application/json helps."),
    REQUEST_TIMEOUT(408, "Verzoek duurt te lang", "Request timeout",
            "Het verzoek kwam niet op tijd binnen. Misschien lukt het als u het nog eens stuurt.",
            "The request did not arrive in time. Maybe it works when you send it again."),
    CONFLICT(409, "Conflict", "Conflict",
            "Dit verzoek past niet bij een eerder verzoek.",
            "This request does not fit an earlier one."),
    CONTENT_TOO_LARGE(413, "Inhoud te groot", "Content too large",
            "Een zelfscan is hoogstens 1 MiB (1.048.576 bytes). Misschien staat er iets in dat er niet in hoort.",
            "A self-assessment is 1 MiB (1,048,576 bytes) at most. Maybe there is something in it that does not belong there."),
    UNSUPPORTED_MEDIA_TYPE(415, "Mediatype niet ondersteund", "Unsupported media type",
            "Stuur de zelfscan als JSON, zonder compressie. Misschien ontbreekt Content-Type: application/json.",
            "Send the self-assessment as JSON, not compressed. Maybe Content-Type: application/json is missing."),
    HEADERS_TOO_LARGE(431, "Koppen te groot", "Request header fields too large",
            "De koppen van dit verzoek zijn te groot.",
            "The headers of this request are too large."),
    UNEXPECTED(500, "Fout in de dienst", "Internal server error",
            "Er ging iets mis in de dienst. Het ligt niet aan u. Noem bij een melding het nummer in requestId.",
            "Something went wrong in the service. It is not your doing. When you report it, name the number in requestId."),
    NOT_IMPLEMENTED(501, "Niet ondersteund", "Not implemented",
            "Deze methode of deze codering kennen wij niet. Misschien kan het met GET of POST, zonder Transfer-Encoding.",
            "This method or coding is not known here. Maybe it works with GET or POST, without Transfer-Encoding."),
    UNAVAILABLE(503, "Even niet beschikbaar", "Service unavailable",
            "Er wordt nu veel beoordeeld. Probeer het over enkele seconden nog eens.",
            "Many assessments are at work now. Try again in a few seconds."),
    HTTP_VERSION(505, "HTTP-versie niet ondersteund", "HTTP version not supported",
            "Deze versie van HTTP kennen wij niet. Misschien lukt het met HTTP/1.1.",
            "This version of HTTP is not known here. Maybe it works with HTTP/1.1."),
    INSUFFICIENT_STORAGE(507, "Geen ruimte meer", "Insufficient storage",
            "De dienst heeft geen ruimte meer om iets te bewaren. Wat al bewaard is, blijft. Met store=false krijgt u wel een uitkomst.",
            "The service has no room left to keep anything. What was kept stays. With store=false you do get a verdict.");

    private final int status;
    private final Text title;
    private final Text detail;

    ProblemKind(int status, String nl, String en, String detailNl, String detailEn) {
        this.status = status;
        this.title = new Text(nl, en);
        this.detail = new Text(detailNl, detailEn);
    }

    /** The kind for a status; for one without its own, the first of its hundred. */
    static ProblemKind of(int status) {
        return Arrays.stream(values()).filter(kind -> kind.status == status).findFirst()
                .orElse(status >= 500 ? UNEXPECTED : BAD_REQUEST);
    }

    public int status() {
        return status;
    }

    Text title() {
        return title;
    }

    Text detail() {
        return detail;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
