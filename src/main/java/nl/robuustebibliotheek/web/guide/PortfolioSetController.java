package nl.robuustebibliotheek.web.guide;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.robuustebibliotheek.guide.Guides.Reader;
import nl.robuustebibliotheek.web.ForOperator;

/** The guides of all talks in the portfolio at once. */
@ForOperator
@RestController
class PortfolioSetController {

    private final GuideSetDesk sets;

    PortfolioSetController(GuideSetDesk sets) {
        this.sets = sets;
    }

    @GetMapping(path = "/v1/portfolio", produces = GuideController.ZIP)
    void all(HttpServletRequest request, HttpServletResponse response) {
        GuideRequest asked = GuideRequest.of("", request, Reader.ADVISER);
        GuideController.send(sets.ofPortfolio(asked), asked, response);
    }
}
