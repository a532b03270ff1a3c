package nl.robuustebibliotheek.web.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.robuustebibliotheek.guide.GuideBrief;
import nl.robuustebibliotheek.guide.GuideWriter.Editable;
import nl.robuustebibliotheek.guide.edit.GuideEdits;
import nl.robuustebibliotheek.guide.edit.GuideEdits.Edit;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;

/**
 * A guide on an adviser's desk.
 *
 * @param revision of the changes, 0 when there are none
 * @param editable what can be changed, as the guide itself orders it
 * @param kept the changes of that revision
 */
record EditedGuide(GuideBrief brief, Language language, int revision, List<Editable> editable, GuideEdits kept) {

    static final String POINT = "point/";
    private static final int LAST = 1_000;
    private static final int MOST_KEPT = 50_000;

    EditedGuide {
        editable = List.copyOf(editable);
    }

    /**
     * A point or a section as it stands on the page.
     *
     * @param text what is in the field
     * @param given the hash of the guide's own text as it came into the field
     * @param seen the hash of what lay beneath when the page was made
     * @param back whether everything that was done with it is undone
     * @param fits whether the adviser says that the text still fits what lies beneath now
     */
    record Item(Editable of, boolean off, String text, String given, String seen, boolean back, boolean fits) {

        String key() {
            return of.key();
        }

        boolean isPoint() {
            return key().startsWith(POINT);
        }

        /** An empty field is the guide's own text. */
        boolean isRewritten() {
            return !text.isEmpty() && !hash(text).equals(given);
        }
    }

    static String plain(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    private static String hash(String text) {
        return GuideEdits.hash(new Text(text, ""));
    }

    Optional<Edit> edit(String key) {
        return kept.find(key);
    }

    /** The guide's own, as if nobody had changed it. */
    Item original(Editable each, boolean back) {
        String own = plain(each.text().in(language));
        return new Item(each, false, own, hash(own), each.hash(), back, false);
    }

    /** As it was kept, points first. */
    List<Item> items() {
        return byKind(editable.stream()
                .sorted(Comparator.comparing(each -> edit(each.key()).flatMap(Edit::place).orElse(LAST)))
                .map(this::kept));
    }

    private Item kept(Editable each) {
        Item own = original(each, false);
        return edit(each.key()).map(edit -> new Item(each, edit.off(),
                edit.text(language).map(EditedGuide::plain).orElse(own.text()), own.given(), own.seen(), false, false))
                .orElse(own);
    }

    static List<Item> byKind(Stream<Item> items) {
        return items.sorted(Comparator.comparing(item -> !item.isPoint())).toList();
    }

    /** Whether what the adviser wrote stands on something else now. */
    boolean isOutdated(Item item) {
        return edit(item.key()).filter(edit -> edit.isRewritten() || edit.passage().isPresent())
                .filter(edit -> edit.isOutdated(item.of().text())).isPresent();
    }

    /** One place up or down among its kind. */
    List<Item> moved(List<Item> items, String key, int by) {
        List<Item> moved = new ArrayList<>(items);
        int at = IntStream.range(0, items.size()).filter(each -> items.get(each).key().equals(key)).findFirst()
                .orElse(-1);
        int to = at + by;
        if (at >= 0 && to >= 0 && to < items.size() && items.get(to).isPoint() == items.get(at).isPoint()) {
            moved.add(to, moved.remove(at));
        }
        return List.copyOf(moved);
    }

    /** As the guide itself has this one: its text, shown, and before what comes after it there. */
    List<Item> restored(List<Item> items, String key) {
        Optional<Item> found = items.stream().filter(item -> item.key().equals(key)).findFirst();
        if (found.isEmpty()) {
            return items;
        }
        Item own = original(found.get().of(), true);
        List<Item> restored = new ArrayList<>(items);
        restored.remove(found.get());
        int at = IntStream.range(0, restored.size()).filter(each -> comesAfter(restored.get(each), own)).findFirst()
                .orElse(restored.size());
        restored.add(at, own);
        return List.copyOf(restored);
    }

    private boolean comesAfter(Item item, Item other) {
        return item.isPoint() == other.isPoint() ? ownPlace(item) > ownPlace(other) : other.isPoint();
    }

    /** Where the guide itself puts it among its kind, from 1. */
    int ownPlace(Item item) {
        List<String> kind = editable.stream().map(Editable::key).filter(key -> key.startsWith(POINT) == item.isPoint())
                .toList();
        return kind.indexOf(item.key()) + 1;
    }

    /** All changes: those on the page, and those that were kept for what is not on it. */
    GuideEdits edits(List<Item> items) {
        List<Edit> edits = new ArrayList<>(withoutPlace().toList());
        for (boolean points : new boolean[]{true, false}) {
            List<Item> kind = items.stream().filter(item -> item.isPoint() == points).toList();
            int placed = placed(kind);
            for (int at = 0; at < kind.size(); at++) {
                edit(kind.get(at), at < placed ? Optional.of(at + 1) : Optional.empty()).ifPresent(edits::add);
            }
        }
        return new GuideEdits(edits);
    }

    /** What was changed and stands in this guide no more. */
    Stream<Edit> withoutPlace() {
        return kept.edits().stream()
                .filter(edit -> editable.stream().noneMatch(each -> each.key().equals(edit.key())));
    }

    /** How many need a place: behind the last of them everything is as the guide itself has it. */
    private int placed(List<Item> kind) {
        int placed = kind.size();
        while (placed > 1 && ownPlace(kind.get(placed - 2)) < ownPlace(kind.get(placed - 1))) {
            placed--;
        }
        return placed > 1 ? placed - 1 : 0;
    }

    private Optional<Edit> edit(Item item, Optional<Integer> place) {
        Optional<Edit> before = item.back() ? Optional.empty() : edit(item.key());
        Optional<String> own = Optional.of(item.text()).filter(_ -> item.isRewritten());
        Optional<String> other = before
                .flatMap(edit -> edit.text(language == Language.NL ? Language.EN : Language.NL));
        Optional<String> passage = before.flatMap(Edit::passage);
        boolean rewritten = own.isPresent() || other.isPresent() || passage.isPresent();
        if (!item.off() && place.isEmpty() && !rewritten) {
            return Optional.empty();
        }
        Edit beneath = beneath(item, before, own);
        return Optional.of(new Edit(item.key(), item.off(), place, language == Language.NL ? own : other,
                language == Language.NL ? other : own, passage, rewritten ? beneath.beneath() : Optional.empty(),
                rewritten ? beneath.was() : Optional.empty()));
    }

    private static boolean lasts(String text) {
        return !text.isEmpty() && text.length() <= MOST_KEPT;
    }

    /** Who leaves a text as it was has not said anything about what changed beneath it. */
    private Edit beneath(Item item, Optional<Edit> before, Optional<String> own) {
        boolean same = before.filter(edit -> edit.isRewritten() || edit.passage().isPresent())
                .filter(edit -> edit.text(language).map(EditedGuide::plain).equals(own)).isPresent();
        if (same && !item.fits()) {
            return before.orElseThrow();
        }
        Text now = item.of().text();
        boolean isNow = item.of().hash().equals(item.seen()) && lasts(now.nl()) && lasts(now.en());
        return new Edit(item.key(), false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(item.seen()), isNow ? Optional.of(now) : Optional.empty());
    }
}
