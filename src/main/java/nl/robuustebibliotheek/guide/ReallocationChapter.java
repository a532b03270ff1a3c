package nl.robuustebibliotheek.guide;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.robuustebibliotheek.guide.document.Cell;
import nl.robuustebibliotheek.guide.document.NoteKind;
import nl.robuustebibliotheek.guide.document.Part;

/** Hours and euros that move while the sum stays; collection and buildings are kept. */
final class ReallocationChapter implements Chapter {

    @Override
    public String key() {
        return "reallocation";
    }

    @Override
    public List<Part> parts(Telling telling) {
        List<Part> parts = new ArrayList<>();
        parts.add(telling.paragraph("reallocation.intro"));
        Optional<Moved> moved = moved(telling);
        moved.ifPresentOrElse(each -> {
            parts.add(table(telling, each));
            parts.add(telling.paragraph("reallocation.not-in-sum"));
        },
                () -> parts.add(telling.teller().note(NoteKind.UNKNOWN, "reallocation.not-known")));
        parts.add(telling.teller().note(NoteKind.QUESTION, "reallocation.question"));
        return parts;
    }

    /** Whole hours a week and whole euros, so that the sums are equal to the last. */
    record Moved(BigDecimal educationHours, BigDecimal restHours, BigDecimal hours, BigDecimal educationEuros,
            BigDecimal restEuros, BigDecimal euros, BigDecimal collection, BigDecimal housing) {

        BigDecimal sumNow() {
            return educationEuros.add(restEuros).add(collection).add(housing);
        }

        BigDecimal sumThen() {
            return educationEuros.add(euros).add(restEuros.subtract(euros)).add(collection).add(housing);
        }
    }

    static Optional<Moved> moved(Telling telling) {
        Provision provision = telling.provision();
        Optional<BigDecimal> fte = provision.sum("/staff/permanentFte", "/staff/temporaryFte");
        Optional<BigDecimal> education = provision.amount("/staff/educationFte");
        Optional<BigDecimal> perFte = provision.costsPerFte();
        Optional<BigDecimal> collection = provision.amount("/finance/collectionCosts");
        Optional<BigDecimal> housing = provision.amount("/finance/housingCosts");
        if (fte.isEmpty() || education.isEmpty() || perFte.isEmpty() || collection.isEmpty() || housing.isEmpty()
                || education.get().compareTo(fte.get()) > 0) {
            return Optional.empty();
        }
        BigDecimal week = telling.setting("hours-per-fte");
        BigDecimal hours = whole(fte.get().multiply(week).multiply(telling.setting("reallocation")));
        BigDecimal rest = fte.get().subtract(education.get());
        BigDecimal perHour = perFte.get().divide(week, 6, RoundingMode.HALF_EVEN);
        return hours.compareTo(rest.multiply(week)) > 0 ? Optional.empty()
                : Optional.of(new Moved(whole(education.get().multiply(week)), whole(rest.multiply(week)), hours,
                        whole(education.get().multiply(perFte.get())), whole(rest.multiply(perFte.get())),
                        whole(hours.multiply(perHour)), whole(collection.get()), whole(housing.get())));
    }

    private static BigDecimal whole(BigDecimal value) {
        return value.setScale(0, RoundingMode.HALF_EVEN);
    }

    private static Part table(Telling telling, Moved moved) {
        List<String> header = new ArrayList<>();
        for (String column : List.of("work", "now-hours", "then-hours", "now-euro", "then-euro")) {
            header.add(telling.say("reallocation." + column));
        }
        BigDecimal hours = moved.educationHours().add(moved.restHours());
        return new Part.Table(
                telling.say("reallocation.table", "share", telling.teller().percent(telling.setting("reallocation"))),
                header,
                List.of(row(telling, "education", moved.educationHours(), moved.educationHours().add(moved.hours()),
                        moved.educationEuros(), moved.educationEuros().add(moved.euros())),
                        row(telling, "rest", moved.restHours(), moved.restHours().subtract(moved.hours()),
                                moved.restEuros(), moved.restEuros().subtract(moved.euros())),
                        kept(telling, "collection", moved.collection()), kept(telling, "housing", moved.housing()),
                        row(telling, "total", hours, hours, moved.sumNow(), moved.sumThen())),
                List.of(Teller.SELF_ASSESSMENT, telling.number("reallocation").source(),
                        telling.number("hours-per-fte").source()));
    }

    private static List<Cell> row(Telling telling, String key, BigDecimal nowHours, BigDecimal thenHours,
            BigDecimal nowEuro, BigDecimal thenEuro) {
        return List.of(Cell.words(telling.say("reallocation." + key)), Cell.amount(nowHours, 0),
                Cell.amount(thenHours, 0), new Cell.Euro(nowEuro), new Cell.Euro(thenEuro));
    }

    private static List<Cell> kept(Telling telling, String key, BigDecimal euro) {
        return List.of(Cell.words(telling.say("reallocation." + key)), Cell.words("–"), Cell.words("–"),
                new Cell.Euro(euro), new Cell.Euro(euro));
    }
}
