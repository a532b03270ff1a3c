package nl.robuustebibliotheek.guide;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import nl.robuustebibliotheek.guide.GuideRecords.Kept;
import nl.robuustebibliotheek.guide.GuideRecords.Kind;
import nl.robuustebibliotheek.guide.edit.GuideEdits;
import nl.robuustebibliotheek.guide.edit.GuideEdits.Edit;
import nl.robuustebibliotheek.guide.edit.Passage;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Problems;
import nl.robuustebibliotheek.submission.Text;

/** The texts that advisers use again, by key. Every revision stays; a guide shows the newest. */
public final class Passages {

    private static final Pattern KEY = Pattern.compile("[a-z0-9]{1,40}(-[a-z0-9]{1,40}){0,5}");

    private final GuideRecords records;
    private final GuideJson<Passage> json = new GuideJson<>(Passage.class, "passage.schema.json");

    public Passages(GuideRecords records) {
        this.records = records;
    }

    public record Shown(String key, int revision, String nl, Optional<String> en, boolean share) {}

    public List<Shown> all() {
        return records.keys(Kind.PASSAGE).stream().flatMap(key -> kept(key).stream()).map(this::shown).toList();
    }

    /** Those that their advisers let everybody use. */
    public List<Shown> shared() {
        return all().stream().filter(Shown::share).toList();
    }

    public Optional<Kept> kept(String key) {
        return records.find(Kind.PASSAGE, key);
    }

    /** @throws InvalidGuideInput when it is no passage, or its key no key */
    public Kept keep(String key, byte[] body, Optional<Integer> seen) {
        if (!KEY.matcher(key).matches()) {
            throw InvalidGuideInput.of("", "wrong-shape",
                    "Een passage heet bijvoorbeeld onze-missie. Misschien staan er hoofdletters of spaties in de naam.",
                    "A passage is called such as our-mission. Maybe there are capitals or spaces in its name.");
        }
        return records.keep(Kind.PASSAGE, key, json.write(json.read(body)), seen);
    }

    /** @throws InvalidGuideInput when one of them names a passage that is not there */
    void check(GuideEdits edits) {
        Problems problems = Problems.none();
        for (int place = 0; place < edits.edits().size(); place++) {
            Optional<String> named = edits.edits().get(place).passage();
            if (named.isPresent() && kept(named.get()).isEmpty()) {
                List<String> keys = records.keys(Kind.PASSAGE);
                problems = problems.and(new Problem("/edits/" + place + "/passage", "passage-unknown", new Text(
                        "Deze passage is er niet. Misschien bedoelt u een van %s.".formatted(keys),
                        "There is no such passage. Maybe you mean one of %s.".formatted(keys))));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidGuideInput(problems);
        }
    }

    /** The edits with the passages that they name written out, after what the adviser wrote for this place alone. */
    GuideEdits filled(GuideEdits edits) {
        return new GuideEdits(edits.edits().stream().map(this::filled).toList());
    }

    private Edit filled(Edit edit) {
        return edit.passage().flatMap(this::kept).map(kept -> edit.followedBy(json.readKept(kept.document())))
                .orElse(edit);
    }

    private Shown shown(Kept kept) {
        Passage passage = json.readKept(kept.document());
        return new Shown(kept.key(), kept.revision(), passage.nl(), passage.en(), passage.share());
    }
}
