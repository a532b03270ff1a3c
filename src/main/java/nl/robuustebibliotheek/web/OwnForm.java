package nl.robuustebibliotheek.web;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import nl.robuustebibliotheek.submission.Text;

/** What was filled in on a page of this service, and on no other website. */
public final class OwnForm {

    private static final Set<String> FROM_HERE = Set.of("same-origin", "none");

    private OwnForm() {}

    /** @throws Refusal when a browser says that it comes from elsewhere; a cookie of these pages is not sent then either */
    public static void check(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !FROM_HERE.contains(site)) {
            throw new FromElsewhere();
        }
    }

    /** What was filled in, to be read as the API reads it. */
    public static Form of(HttpServletRequest request) {
        check(request);
        return Form.ofPage(request);
    }

    /** A form on another website posted here. */
    private static final class FromElsewhere extends Refusal {

        private static final long serialVersionUID = 1;

        FromElsewhere() {
            super(ApiProblem.of(ProblemKind.FORBIDDEN, "", "other-website", new Text(
                    "Dit formulier kwam van een andere website. Misschien wilt u de pagina van deze dienst openen.",
                    "This form came from another website. Maybe you want to open the page of this service.")));
        }
    }
}
