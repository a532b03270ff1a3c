package nl.robuustebibliotheek.web.calibration;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

import nl.robuustebibliotheek.calibration.board.BoardRefused;
import nl.robuustebibliotheek.calibration.edit.EditRefused;
import nl.robuustebibliotheek.calibration.release.ReleaseRefused;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.ApiProblem;
import nl.robuustebibliotheek.web.ForPeople;
import nl.robuustebibliotheek.web.PageProblems;

/** Turns what is refused at calibration into a page that says so. */
@ControllerAdvice(annotations = ForPeople.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class CalibrationProblems {

    @ExceptionHandler
    ResponseEntity<byte[]> refused(BoardRefused refused, HttpServletRequest request) {
        return PageProblems.page(of(refused), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(ReleaseRefused refused, HttpServletRequest request) {
        return PageProblems.page(ApiProblem.of(RuleSetController.kind(refused.reason()), new Text("Dit kan zo niet.",
                "This cannot be done like this."), refused.problems().list()), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(EditRefused refused, HttpServletRequest request) {
        return PageProblems.page(ApiProblem.of(EditorDesk.kind(refused), refused.text(), List.of()), request);
    }

    static ApiProblem of(BoardRefused refused) {
        return ApiProblem.of(SoundingBoardController.kind(refused.reason()), refused.problem().detail(), List.of());
    }
}
