package nl.robuustebibliotheek.guide.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A year with one municipality.
 *
 * @param municipality its code
 * @param contacts the contact log
 * @param agreements what was agreed
 * @param views how each side sees a building block
 */
public record Round(String municipality, int year, List<Contact> contacts, List<Agreement> agreements,
        List<View> views) {

    public Round {
        contacts = orNone(contacts);
        agreements = orNone(agreements);
        views = orNone(views);
    }

    /** A year of which nothing is known yet. */
    public static Round empty(String municipality, int year) {
        return new Round(municipality, year, List.of(), List.of(), List.of());
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /**
     * A talk that was held.
     *
     * @param audience with whom, by what they are; never a name
     * @param occasion such as {@code accounts} or {@code visit}
     */
    public record Contact(LocalDate date, String audience, Occasion occasion, String subject,
            Optional<String> followUp) {}

    public enum Occasion {
        ACCOUNTS, BUDGET, POLICY, PROJECT, VISIT, EVENT, OTHER
    }

    /** How one side sees a building block, in its own words. */
    public record View(String block, Side by, Seen seen, Optional<String> text) {}

    public enum Side {
        LIBRARY, ADVISER, MUNICIPALITY
    }

    public enum Seen {
        GOOD, FAIR, WORRYING
    }

    /** Whether there was contact this year, and only when the library had to account or ask for money. */
    public boolean spokenOnlyAtAccountingTime() {
        return !contacts.isEmpty() && contacts.stream()
                .allMatch(each -> each.occasion() == Occasion.ACCOUNTS || each.occasion() == Occasion.BUDGET);
    }

    /** The building blocks that the sides see differently, with their views: what to talk about first. */
    public Map<String, List<View>> differences() {
        Map<String, List<View>> byBlock = new LinkedHashMap<>();
        views.forEach(view -> byBlock.computeIfAbsent(view.block(), _ -> new ArrayList<>()).add(view));
        byBlock.values().removeIf(all -> all.stream().map(View::seen).distinct().count() < 2);
        return byBlock;
    }

    /** What this side says, in the order in which it was kept. */
    public List<View> views(Side side) {
        return views.stream().filter(view -> view.by() == side).toList();
    }

    /** With what this side says now instead of what it said before; what the other sides say stays as it is. */
    public Round seen(Side side, List<View> said) {
        List<View> left = new ArrayList<>(said);
        List<View> all = new ArrayList<>();
        for (View view : views) {
            if (view.by() == side) {
                Optional<View> now = left.stream().filter(each -> each.block().equals(view.block())).findFirst();
                now.ifPresent(each -> {
                    left.remove(each);
                    all.add(each);
                });
            } else {
                all.add(view);
            }
        }
        all.addAll(left);
        return new Round(municipality, year, contacts, agreements, all);
    }

    /** What both sides know of it: the agreements. Contacts and views are for the library and its adviser. */
    public Round agreed() {
        return new Round(municipality, year, List.of(), agreements, List.of());
    }

    /** The next year begins with what is still open. */
    public Round next() {
        return new Round(municipality, year + 1, List.of(),
                agreements.stream().filter(Agreement::isOpen).map(each -> each.carried(year)).toList(), List.of());
    }
}
