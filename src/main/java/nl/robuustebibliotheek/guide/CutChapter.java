package nl.robuustebibliotheek.guide;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import nl.robuustebibliotheek.category.LibraryFunction;
import nl.robuustebibliotheek.guide.document.Cell;
import nl.robuustebibliotheek.guide.document.NoteKind;
import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.submission.Location;
import nl.robuustebibliotheek.submission.StaffedBy;

/** What a cut would take from inhabitants, by location, function and group. It never calls what is left healthy. */
final class CutChapter implements Chapter {

    @Override
    public String key() {
        return "cut";
    }

    @Override
    public Set<Edition> editions() {
        return Set.of(Edition.PREPARATION);
    }

    @Override
    public List<Part> parts(Telling telling) {
        List<Part> parts = new ArrayList<>();
        money(telling, parts);
        telling.provision().locations().filter(all -> !all.isEmpty())
                .ifPresent(all -> parts.add(locations(telling, telling.say("cut.locations"), all)));
        parts.add(functions(telling));
        groups(telling).ifPresent(parts::add);
        parts.add(telling.teller().note(NoteKind.CAVEAT, "cut.caveat"));
        parts.add(telling.teller().note(NoteKind.TIP, "cut.notice"));
        return parts;
    }

    private static void money(Telling telling, List<Part> parts) {
        Provision provision = telling.provision();
        Teller teller = telling.teller();
        BigDecimal share = telling.setting("cut");
        Optional<BigDecimal> amount = provision.operatingSubsidy().map(share::multiply);
        Optional<BigDecimal> perFte = provision.costsPerFte().filter(each -> each.signum() > 0);
        if (amount.isEmpty() || perFte.isEmpty()) {
            parts.add(telling.paragraph("cut.not-known"));
            return;
        }
        BigDecimal fte = amount.get().divide(perFte.get(), MathContext.DECIMAL64);
        parts.add(telling.paragraph("cut.intro", "share", teller.percent(share), "amount", teller.euro(amount.get())));
        parts.add(telling.paragraph("cut.people", "fte", teller.number(fte, 1), "hours",
                teller.number(fte.multiply(telling.setting("hours-per-fte")), 0)));
    }

    static Part locations(Telling telling, String caption, List<Location> locations) {
        return new Part.Table(caption,
                List.of(telling.say("cut.location"), telling.say("cut.hours"), telling.say("cut.staffed"),
                        telling.say("cut.places")),
                locations.stream().map(location -> List.of(Cell.words(location.name()),
                        cell(Provision.hours(location, Set.of()), 1),
                        cell(Provision.hours(location, Set.of(StaffedBy.PROFESSIONAL)), 1),
                        cell(telling.provision().amount(location.pointerTo("studyPlaces")), 0))).toList(),
                List.of(Teller.SELF_ASSESSMENT));
    }

    private static Cell cell(Optional<BigDecimal> value, int decimals) {
        return value.map(known -> Cell.amount(known, decimals)).orElseGet(Cell::unknown);
    }

    private static Part functions(Telling telling) {
        BigDecimal share = telling.setting("cut");
        return new Part.Table(telling.say("cut.functions"),
                List.of(telling.say("cut.function"), telling.say("cut.activities"), telling.say("cut.participants"),
                        telling.say("cut.lost")),
                Stream.of(LibraryFunction.values()).map(function -> {
                    String name = function.name().toLowerCase(Locale.ROOT);
                    Optional<BigDecimal> people = telling.provision().amount("/activities/participants/" + name);
                    return List.of(Cell.words(telling.teller().say(function.title())),
                            cell(telling.provision().amount("/activities/activityCounts/" + name), 0), cell(people, 0),
                            cell(people.map(share::multiply), 0));
                }).toList(), List.of(Teller.SELF_ASSESSMENT, telling.number("cut").source()));
    }

    private static Optional<Part> groups(Telling telling) {
        List<List<Cell>> rows = new ArrayList<>();
        Provision provision = telling.provision();
        group(telling, rows, "youth", provision.amount("/activities/members/youth"));
        group(telling, rows, "adults", provision.amount("/activities/members/adult"));
        group(telling, rows, "seniors", provision.sum(provision.municipalities().stream()
                .map(each -> each.pointerTo("seniorInhabitants")).toArray(String[]::new)));
        group(telling, rows, "schools", provision.sum("/activities/programmes/schoolPrimary/withAgreement",
                "/activities/programmes/schoolSecondary/withAgreement"));
        group(telling, rows, "volunteers", provision.amount("/staff/volunteers"));
        return rows.isEmpty() ? Optional.empty()
                : Optional.of(new Part.Table(telling.say("cut.groups"),
                        List.of(telling.say("cut.group"), telling.say("cut.number")), rows,
                        List.of(Teller.SELF_ASSESSMENT)));
    }

    private static void group(Telling telling, List<List<Cell>> rows, String key, Optional<BigDecimal> number) {
        number.ifPresent(known -> rows.add(List.of(Cell.words(telling.say("cut." + key)), Cell.amount(known, 0))));
    }
}
