package nl.robuustebibliotheek.web.calibration;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import nl.robuustebibliotheek.assessment.StorageUnavailable;
import nl.robuustebibliotheek.calibration.edit.Edit;
import nl.robuustebibliotheek.calibration.edit.EditRefused;
import nl.robuustebibliotheek.calibration.edit.PolicyEditor;
import nl.robuustebibliotheek.calibration.edit.PolicyFile;
import nl.robuustebibliotheek.calibration.edit.Tried;
import nl.robuustebibliotheek.web.ForPeople;

/** Where the project team changes the text of rules and data: it is tried, looked at, and only then kept. */
@ForPeople
@RequestMapping(EditorPart.FILES)
class PolicyFilesPage {

    private static final int NEWEST = 10;

    private final PolicyEditor editor;
    private final EditorDesk desk;

    PolicyFilesPage(PolicyEditor editor, EditorDesk desk) {
        this.editor = editor;
        this.desk = desk;
    }

    @GetMapping
    ResponseEntity<byte[]> list(HttpServletRequest request) {
        desk.check(request);
        return view(request).list(editor.paths(), editor.newest(NEWEST)).answer(HttpStatus.OK.value());
    }

    @GetMapping("/{*path}")
    ResponseEntity<byte[]> open(@PathVariable String path, HttpServletRequest request) {
        desk.check(request);
        PolicyFile file = editor.open(path.substring(1));
        TypedEdit nothing = new TypedEdit(file.hash(), "", "", "", false);
        return view(request).one(file, file.text(), nothing, Optional.empty(), List.of())
                .answer(HttpStatus.OK.value());
    }

    @PostMapping("/{*path}")
    ResponseEntity<byte[]> change(@PathVariable String path, HttpServletRequest request) {
        if (EditorDesk.isTooLong(request)) {
            return EditorDesk.tooLong(request).answer(HttpStatus.CONTENT_TOO_LARGE.value());
        }
        TypedEdit typed = TypedEdit.of(request);
        String text = TypedEdit.text(request);
        if (!desk.isOpen(request)) {
            return view(request).closed(path.substring(1), text, typed)
                    .answer(HttpStatus.UNAUTHORIZED.value());
        }
        PolicyFilesView view = view(request);
        try {
            return change(editor.open(path.substring(1)), text, typed, view);
        } catch (EditRefused gone) {
            return view.lost(path.substring(1), text, typed, gone.text()).answer(EditorDesk.status(gone));
        }
    }

    private ResponseEntity<byte[]> change(PolicyFile file, String text, TypedEdit typed, PolicyFilesView view) {
        if (!file.hash().equals(typed.seen())) {
            return view.one(file, text, EditorDesk.again(typed, file), Optional.empty(),
                    List.of(EditorDesk.otherFile())).answer(HttpStatus.CONFLICT.value());
        }
        try {
            if (typed.keep() && typed.tried().equals(TypedEdit.hash(text)) && typed.missing().isEmpty()) {
                Edit edit = desk.keep(file, file.with(text), typed);
                return view.part().kept(edit, EditorPart.FILES + "/" + file.path()).answer(HttpStatus.OK.value());
            }
            Tried tried = desk.tryOut(file, file.with(text));
            return view.one(file, text, typed, Optional.of(tried), EditorDesk.notYet(typed, text))
                    .answer(EditorDesk.status(typed));
        } catch (EditRefused | StorageUnavailable | UncheckedIOException | IllegalStateException failed) {
            return view.one(file, text, typed, Optional.empty(), List.of(EditorDesk.words(failed)))
                    .answer(EditorDesk.status(failed));
        }
    }

    private PolicyFilesView view(HttpServletRequest request) {
        return new PolicyFilesView(desk.part(request));
    }
}
