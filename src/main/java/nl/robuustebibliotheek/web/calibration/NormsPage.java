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
import nl.robuustebibliotheek.calibration.edit.NormEntries;
import nl.robuustebibliotheek.calibration.edit.NormEntry;
import nl.robuustebibliotheek.calibration.edit.PolicyEditor;
import nl.robuustebibliotheek.calibration.edit.PolicyFile;
import nl.robuustebibliotheek.calibration.edit.Tried;
import nl.robuustebibliotheek.web.ForPeople;

/** Where the project team changes the numbers of a norm without seeing the rule in which they stand. */
@ForPeople
@RequestMapping(EditorPart.NORMS)
class NormsPage {

    private final PolicyEditor editor;
    private final EditorDesk desk;

    NormsPage(PolicyEditor editor, EditorDesk desk) {
        this.editor = editor;
        this.desk = desk;
    }

    @GetMapping
    ResponseEntity<byte[]> folders(HttpServletRequest request) {
        desk.check(request);
        Optional<NormEntries> norms = editor.norms();
        return (norms.isPresent() ? view(request).folders(norms.get()) : view(request).broken())
                .answer(HttpStatus.OK.value());
    }

    @GetMapping("/{folder}")
    ResponseEntity<byte[]> list(@PathVariable String folder, HttpServletRequest request) {
        desk.check(request);
        Optional<NormEntries> norms = editor.norms();
        if (norms.isEmpty()) {
            return view(request).broken().answer(HttpStatus.CONFLICT.value());
        }
        return norms.filter(all -> all.folders().containsKey(folder))
                .map(all -> view(request).list(all, folder).answer(HttpStatus.OK.value()))
                .orElseGet(() -> view(request).unknown().answer(HttpStatus.NOT_FOUND.value()));
    }

    @GetMapping("/{folder}/{code}")
    ResponseEntity<byte[]> open(@PathVariable String folder, @PathVariable String code, HttpServletRequest request) {
        desk.check(request);
        NormsView view = view(request);
        Optional<NormEntry> entry = editor.norms().flatMap(all -> all.find(folder, code));
        if (entry.isEmpty()) {
            return view.unknown().answer(HttpStatus.NOT_FOUND.value());
        }
        PolicyFile file = editor.open(entry.get().norm().rule().file());
        return view.one(file, TypedNorms.asTheyAre(entry.get(), view.language()),
                new TypedEdit(file.hash(), "", "", "", false), Optional.empty(), List.of())
                .answer(HttpStatus.OK.value());
    }

    @PostMapping("/{folder}/{code}")
    ResponseEntity<byte[]> change(@PathVariable String folder, @PathVariable String code, HttpServletRequest request) {
        NormsView view = view(request);
        TypedEdit typed = TypedEdit.of(request);
        if (!desk.isOpen(request)) {
            return view.closed(request).answer(HttpStatus.UNAUTHORIZED.value());
        }
        Optional<NormEntry> entry = editor.norms().flatMap(all -> all.find(folder, code));
        if (entry.isEmpty()) {
            return view.unknown().answer(HttpStatus.NOT_FOUND.value());
        }
        return change(TypedNorms.of(request, entry.get(), view.language()), typed, view);
    }

    private ResponseEntity<byte[]> change(TypedNorms numbers, TypedEdit typed, NormsView view) {
        PolicyFile file = editor.open(numbers.entry().norm().rule().file());
        if (!file.hash().equals(typed.seen())) {
            return view.one(file, numbers, EditorDesk.again(typed, file), Optional.empty(),
                    List.of(EditorDesk.otherFile())).answer(HttpStatus.CONFLICT.value());
        }
        if (!numbers.wrong().isEmpty()) {
            return view.one(file, numbers, typed, Optional.empty(), numbers.wrong())
                    .answer(HttpStatus.BAD_REQUEST.value());
        }
        try {
            String whole = NormEntries.rewritten(file, numbers.numbers());
            String together = numbers.together();
            if (typed.keep() && typed.tried().equals(TypedEdit.hash(together)) && typed.missing().isEmpty()) {
                Edit edit = desk.keep(file, whole, typed);
                return view.part().kept(edit, EditorPart.NORMS).answer(HttpStatus.OK.value());
            }
            Tried tried = desk.tryOut(file, whole);
            return view.one(file, numbers, typed, Optional.of(tried), EditorDesk.notYet(typed, together))
                    .answer(EditorDesk.status(typed));
        } catch (EditRefused | StorageUnavailable | UncheckedIOException | IllegalStateException failed) {
            return view.one(file, numbers, typed, Optional.empty(), List.of(EditorDesk.words(failed)))
                    .answer(EditorDesk.status(failed));
        }
    }

    private NormsView view(HttpServletRequest request) {
        return new NormsView(desk.part(request));
    }
}
