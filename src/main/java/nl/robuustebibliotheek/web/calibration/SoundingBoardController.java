package nl.robuustebibliotheek.web.calibration;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.assessment.AssessmentJson;
import nl.robuustebibliotheek.assessment.Assessor;
import nl.robuustebibliotheek.calibration.board.BoardRefused;
import nl.robuustebibliotheek.calibration.board.Remark;
import nl.robuustebibliotheek.calibration.board.SoundingBoard;
import nl.robuustebibliotheek.calibration.board.SoundingBoards;
import nl.robuustebibliotheek.places.SubmittedDistances;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.SubmissionReader;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.Delivery;
import nl.robuustebibliotheek.web.ForOperator;
import nl.robuustebibliotheek.web.Form;
import nl.robuustebibliotheek.web.JsonAnswer;
import nl.robuustebibliotheek.web.OperatorAccess;
import nl.robuustebibliotheek.web.ProblemKind;
import nl.robuustebibliotheek.web.ProblemResponses;
import nl.robuustebibliotheek.web.SubmissionTooLarge;
import nl.robuustebibliotheek.web.Workbench;

/**
 * Sounding boards: the operator opens a candidate to a group, which tries it with its code and says what it thinks. The code
 * comes in a header, never in an address.
 */
@RestController
@RequestMapping(path = "/v1/sounding-boards", produces = MediaType.APPLICATION_JSON_VALUE)
class SoundingBoardController {

    static final String CODE = "Sounding-Board-Code";
    static final Text TRIAL = new Text(
            "Dit is een proef met regels die nog niet gelden. Zij is niet bewaard en er horen geen documenten bij.",
            "This is a trial of rules that do not hold yet. It is not kept and no documents belong to it.");

    private final SoundingBoards boards;
    private final SubmissionReader reader;
    private final SubmittedDistances distances;
    private final Assessor assessor;
    private final Workbench workbench;
    private final OperatorAccess operators;
    private final ProblemResponses problems;
    private final JsonMapper json;
    private final AssessmentJson answers;

    SoundingBoardController(SoundingBoards boards, SubmissionReader reader, SubmittedDistances distances,
            Assessor assessor, Workbench workbench,
            OperatorAccess operators, ProblemResponses problems, JsonMapper json, AssessmentJson answers) {
        this.boards = boards;
        this.reader = reader;
        this.distances = distances;
        this.assessor = assessor;
        this.workbench = workbench;
        this.operators = operators;
        this.problems = problems;
        this.json = json;
        this.answers = answers;
    }

    /** @param code only when the board is opened; it is kept nowhere */
    record BoardShown(String id, String title, String hash, String openedBy, Instant openedAt, Instant expiresAt,
            @Nullable String code) {

        static BoardShown of(SoundingBoard board, @Nullable String code) {
            return new BoardShown(board.id(), board.title(), board.hash(), board.openedBy(), board.openedAt(),
                    board.expiresAt(), code);
        }
    }

    record Boards(List<BoardShown> soundingBoards) {}

    record Remarks(List<RemarkShown> remarks) {}

    record RemarkShown(int number, Remark.About about, String code, String by, String text, Instant at,
            Remark.@Nullable Reply reply) {

        static RemarkShown of(Remark remark) {
            return new RemarkShown(remark.number(), remark.about(), remark.code(), remark.by(), remark.text(),
                    remark.at(), remark.reply().orElse(null));
        }
    }

    @ForOperator
    @GetMapping
    ResponseEntity<byte[]> all(Language language) {
        return answer(ResponseEntity.ok(),
                new Boards(boards.all().stream().map(board -> BoardShown.of(board, null)).toList()), language);
    }

    @ForOperator
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> open(HttpServletRequest request, Language language) {
        Form form = Form.of(request);
        String title = form.name("title");
        String by = form.name("by");
        int days = form.number("days", 1, 90, 14);
        form.check();
        SoundingBoards.Opened opened = boards.open(title, by, Duration.ofDays(days));
        return answer(ResponseEntity.created(URI.create("/v1/sounding-boards/" + opened.board().id())),
                BoardShown.of(opened.board(), opened.code()), language);
    }

    @ForOperator
    @DeleteMapping("/{id}")
    ResponseEntity<Void> close(@PathVariable String id) {
        boards.close(boards.find(id));
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(@PathVariable String id, HttpServletRequest request, Language language) {
        return answer(ResponseEntity.ok(), BoardShown.of(entered(id, request), null), language);
    }

    /** Judges a submission by the candidate; nothing is kept. */
    @PostMapping(path = "/{id}/trials", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> attempt(@PathVariable String id, HttpServletRequest request, Language language) {
        SoundingBoard board = boards.enter(id, code(request));
        byte[] body = Delivery.body(request, Delivery.MOST_BYTES, SubmissionTooLarge::new);
        JsonNode judged = workbench.run(() -> json.readTree(
                answers.answer(assessor.assess(
                        distances.complete(reader.read(body)).submission(), boards.release(board)), language)));
        ObjectNode trial = json.createObjectNode();
        trial.putObject("trial").put("soundingBoard", board.id()).put("expiresAt", board.expiresAt().toString())
                .put("text", TRIAL.in(language));
        trial.set("assessment", judged);
        return JsonAnswer.of(ResponseEntity.ok(), json.writeValueAsBytes(trial), language);
    }

    @GetMapping("/{id}/remarks")
    ResponseEntity<byte[]> remarks(@PathVariable String id, HttpServletRequest request, Language language) {
        SoundingBoard board = entered(id, request);
        return answer(ResponseEntity.ok(),
                new Remarks(boards.remarks(board).stream().map(RemarkShown::of).toList()), language);
    }

    @PostMapping(path = "/{id}/remarks", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> remark(@PathVariable String id, HttpServletRequest request, Language language) {
        SoundingBoard board = boards.enter(id, code(request));
        Form form = Form.of(request);
        Remark.About about = form.choice("about", Remark.About.class);
        String code = form.name("code");
        String by = form.name("by");
        String text = form.text("text");
        form.check();
        Remark remark = boards.remark(board, about, code, by, text);
        return answer(ResponseEntity.created(URI.create("/v1/sounding-boards/" + id + "/remarks")),
                RemarkShown.of(remark), language);
    }

    @ForOperator
    @PutMapping(path = "/{id}/remarks/{number}/reply", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> reply(@PathVariable String id, @PathVariable int number, HttpServletRequest request,
            Language language) {
        Form form = Form.of(request);
        Remark.Outcome outcome = form.choice("outcome", Remark.Outcome.class);
        String because = form.optional("because").orElse("");
        String by = form.name("by");
        form.check();
        Remark remark = boards.reply(boards.find(id), number, outcome, because, by);
        return answer(ResponseEntity.ok(), RemarkShown.of(remark), language);
    }

    /** The operator sees every board, also one whose time is over. */
    private SoundingBoard entered(String id, HttpServletRequest request) {
        return operators.isOperator(request) ? boards.find(id) : boards.enter(id, code(request));
    }

    private static Optional<String> code(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(CODE));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(BoardRefused refused, HttpServletRequest request) {
        return problems.of(new Form.Refused(kind(refused.reason()), List.of(refused.problem())).problem(),
                new HttpHeaders(), request);
    }

    static ProblemKind kind(BoardRefused.Reason reason) {
        return switch (reason) {
            case UNKNOWN -> ProblemKind.NOT_FOUND;
            case WRONG_CODE, CLOSED -> ProblemKind.FORBIDDEN;
            case NOTHING_TO_TRY -> ProblemKind.CONFLICT;
            case INVALID -> ProblemKind.BAD_REQUEST;
        };
    }

    private ResponseEntity<byte[]> answer(ResponseEntity.BodyBuilder response, Object content, Language language) {
        return JsonAnswer.of(response, json.writeValueAsBytes(content), language);
    }
}
