package nl.robuustebibliotheek.web;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets pages of other websites read the open documents and the categories, and nothing else. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class CrossOriginFilter extends OncePerRequestFilter {

    private static final Pattern OPEN = Pattern.compile("/v1/(openapi\\.json|schemas/[^/]+|categories(/[^/]+)?)");

    private final ProblemResponses problems;

    CrossOriginFilter(ProblemResponses problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean open = OPEN.matcher(request.getRequestURI()).matches();
        if (open) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "API-Version, ETag, X-Request-Id");
        }
        if (!CorsUtils.isPreFlightRequest(request)) {
            chain.doFilter(request, response);
        } else if (open) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS,
                    "Accept-Language, If-None-Match, X-Request-Id");
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            write(problems.of(ApiProblem.of(ProblemKind.FORBIDDEN), new HttpHeaders(), request), response);
        }
    }

    private static void write(ResponseEntity<byte[]> problem, HttpServletResponse response) throws IOException {
        response.setStatus(problem.getStatusCode().value());
        problem.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        byte[] body = problem.getBody();
        if (body != null) {
            response.getOutputStream().write(body);
        }
    }
}
