package nl.robuustebibliotheek.web;

import org.springframework.http.HttpHeaders;

import nl.robuustebibliotheek.submission.Text;

/** What only the operator may do was asked by somebody else. */
abstract sealed class OperatorRefused extends Refusal {

    private static final long serialVersionUID = 1;

    private OperatorRefused(ProblemKind kind, String code, Text detail) {
        super(ApiProblem.of(kind, "", code, detail));
    }

    /** Nobody is the operator of this service. */
    static final class Off extends OperatorRefused {

        private static final long serialVersionUID = 1;

        Off() {
            super(ProblemKind.FORBIDDEN, "operator-access-off", new Text(
                    "Dit kan alleen de beheerder, en deze dienst is zonder beheerder gestart. Misschien wilt u de dienst "
                            + "starten met ROBUUST_OPERATOR_TOKEN of ROBUUST_OPERATOR_TOKEN_FILE.",
                    "Only the operator can do this, and this service was started without one. Maybe you want to start the "
                            + "service with ROBUUST_OPERATOR_TOKEN or ROBUUST_OPERATOR_TOKEN_FILE."));
        }
    }

    /** No token came, or not the right one. */
    static final class NoToken extends OperatorRefused {

        private static final long serialVersionUID = 1;

        NoToken() {
            super(ProblemKind.UNAUTHORIZED, "operator-token", ProblemKind.UNAUTHORIZED.detail());
        }

        @Override
        HttpHeaders headers() {
            HttpHeaders headers = new HttpHeaders();
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"robuuste-bibliotheek\"");
            return headers;
        }
    }
}
