package nl.robuustebibliotheek.web.calibration;

import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import nl.robuustebibliotheek.assessment.StorageUnavailable;
import nl.robuustebibliotheek.calibration.edit.Edit;
import nl.robuustebibliotheek.calibration.edit.EditRefused;
import nl.robuustebibliotheek.calibration.edit.PolicyEditor;
import nl.robuustebibliotheek.calibration.edit.PolicyFile;
import nl.robuustebibliotheek.calibration.edit.Tried;
import nl.robuustebibliotheek.calibration.release.ReleaseDesk;
import nl.robuustebibliotheek.calibration.release.RuleSets;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.AcceptLanguage;
import nl.robuustebibliotheek.web.HtmlPage;
import nl.robuustebibliotheek.web.OperatorDoor;
import nl.robuustebibliotheek.web.OwnForm;
import nl.robuustebibliotheek.web.PageLanguage;
import nl.robuustebibliotheek.web.ProblemKind;
import nl.robuustebibliotheek.web.StorageProblems;

/** Lets the project team change rules and data from a page, and says in words why something does not go. */
@Component
class EditorDesk {

    private static final Logger LOG = LoggerFactory.getLogger(EditorDesk.class);

    /** As much as the container takes. */
    private static final int MOST_BYTES = 2_097_152;

    private final PolicyEditor editor;
    private final RuleSets ruleSets;
    private final ReleaseDesk releases;
    private final Backroom backroom;
    private final OperatorDoor door;

    EditorDesk(PolicyEditor editor, RuleSets ruleSets, ReleaseDesk releases, Backroom backroom, OperatorDoor door) {
        this.editor = editor;
        this.ruleSets = ruleSets;
        this.releases = releases;
        this.backroom = backroom;
        this.door = door;
    }

    void check(HttpServletRequest request) {
        door.check(request);
    }

    /** Whether somebody may change something here; a form of another website never. */
    boolean isOpen(HttpServletRequest request) {
        OwnForm.check(request);
        return door.isOpen(request);
    }

    EditorPart part(HttpServletRequest request) {
        return new EditorPart(ruleSets, !releases.releases().isEmpty(), PageLanguage.of(request));
    }

    /** Whether more was sent than a form may hold; the container does not read what is in it. */
    static boolean isTooLong(HttpServletRequest request) {
        return request.getContentLengthLong() > MOST_BYTES;
    }

    /** Nothing of the form can be read then, not even its language. */
    static HtmlPage tooLong(HttpServletRequest request) {
        return new HtmlPage(AcceptLanguage.of(request), EditorPart.FILES, new Text("Te lang", "Too long"))
                .wrong(new Text(
                        "Deze tekst is veel te lang en is niet gelezen. Er is niets veranderd. Misschien is er iets dubbel geplakt; ga een pagina terug.",
                        "This text is far too long and was not read. Nothing was changed. Maybe something was pasted twice; go one page back."));
    }

    Tried tryOut(PolicyFile file, String whole) {
        return backroom.run(() -> editor.tryOut(file, whole));
    }

    Edit keep(PolicyFile file, String whole, TypedEdit typed) {
        return backroom.run(() -> editor.keep(file, whole, typed.reason()));
    }

    /** Why something that was to be kept is only tried. */
    static List<Text> notYet(TypedEdit typed, String text) {
        List<Text> why = new ArrayList<>();
        if (typed.keep()) {
            why.addAll(typed.missing());
            if (!typed.tried().equals(TypedEdit.hash(text))) {
                why.add(new Text(
                        "Er is nog niets bewaard: u veranderde nog iets nadat u het probeerde. Kijk hieronder wat er nu verandert en bewaar het dan.",
                        "Nothing was kept yet: you changed something after you tried it. Look below at what changes now, and then keep it."));
            }
        }
        return why;
    }

    static Text otherFile() {
        return new Text(
                "Iemand anders heeft dit bestand veranderd sinds u het opende. Er is niets bewaard en niets overschreven. Wat u typte, staat hieronder nog. Druk op Proberen: dan ziet u hoe het verschilt van wat er nu staat, en wat van de ander er zou verdwijnen.",
                "Somebody else changed this file since you opened it. Nothing was kept and nothing overwritten. What you typed still stands below. Press Try: then you see how it differs from what stands there now, and what of the other would go.");
    }

    /** The same, beside the file as it is now. */
    static TypedEdit again(TypedEdit typed, PolicyFile now) {
        return new TypedEdit(now.hash(), "", typed.by(), typed.why(), false);
    }

    static int status(TypedEdit typed) {
        return (typed.keep() ? HttpStatus.BAD_REQUEST : HttpStatus.OK).value();
    }

    static Text words(RuntimeException failed) {
        return switch (failed) {
            case EditRefused refused -> refused.text();
            case StorageUnavailable unavailable -> StorageProblems.of(unavailable.reason()).detail();
            default -> {
                LOG.error("A change of rules or data could not be tried", failed);
                yield new Text(
                        "Dit lukte niet; er is niets bewaard. Wat u typte, staat hieronder nog. Misschien lukt het straks wel.",
                        "This did not work; nothing was kept. What you typed still stands below. Maybe it works later.");
            }
        };
    }

    static int status(RuntimeException failed) {
        return switch (failed) {
            case EditRefused refused -> kind(refused).status();
            case StorageUnavailable unavailable -> StorageProblems.of(unavailable.reason()).status();
            default -> HttpStatus.INTERNAL_SERVER_ERROR.value();
        };
    }

    static ProblemKind kind(EditRefused refused) {
        return switch (refused.reason()) {
            case UNKNOWN -> ProblemKind.NOT_FOUND;
            case CHANGED -> ProblemKind.CONFLICT;
            case READ_ONLY, INVALID, NOT_GOOD -> ProblemKind.BAD_REQUEST;
            case FAILED -> ProblemKind.UNAVAILABLE;
        };
    }
}
