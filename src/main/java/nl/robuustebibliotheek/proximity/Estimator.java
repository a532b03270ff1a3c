package nl.robuustebibliotheek.proximity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.robuustebibliotheek.proximity.Comparison.Standing;
import nl.robuustebibliotheek.proximity.WorkedOut.Amount;
import nl.robuustebibliotheek.submission.Answer;
import nl.robuustebibliotheek.submission.DistanceDefinition;
import nl.robuustebibliotheek.submission.Municipality;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Quality;
import nl.robuustebibliotheek.submission.Submission;
import nl.robuustebibliotheek.submission.Text;

/** Works out what a submission asks about distances, and puts it beside what the library filled in. */
public final class Estimator {

    private final Places places;
    private final Question question;

    public Estimator(Places places, Question question) {
        this.places = places;
        this.question = question;
    }

    /** Municipalities for which the file has no neighbourhoods; without them nothing can be worked out. */
    public List<Problem> problems(Submission submission) {
        return submission.municipalities().stream()
                .filter(each -> places.area(each.code(), each.name()).isEmpty())
                .map(each -> places.missing(each.pointerTo("name"), each.name())).toList();
    }

    public WorkedOut workOut(Submission submission, List<Site> sites) {
        List<Measured> measured = new ArrayList<>();
        List<Comparison> comparisons = new ArrayList<>();
        Submission completed = submission;
        Submission replaced = submission;
        Surveyor surveyor = new Surveyor(question);
        List<Measured.Note> notes = new ArrayList<>();
        for (Municipality municipality : submission.municipalities()) {
            Measured one = surveyor.measure(places.area(municipality.code(), municipality.name()).orElseThrow(), sites);
            measured.add(one.noting(places.formerNames(municipality.name())));
            notes.addAll(places.formerNames(municipality.name()));
            List<Asked> asked = Asked.of(municipality, one);
            boolean silent = asked.stream().noneMatch(each -> isThere(submission.answer(each.pointer())));
            for (Asked each : asked) {
                Comparison comparison = compare(each, municipality, submission, silent);
                comparisons.add(comparison);
                if (comparison.standing() == Standing.FILLED_IN) {
                    completed = filledIn(completed, each);
                }
                replaced = filledIn(replaced, each);
            }
            if (silent && !asked.isEmpty()) {
                completed = completed.withDistancesOf(municipality.index(), definition(municipality),
                        question.method().kind());
            }
            replaced = replaced.withDistancesOf(municipality.index(), definition(municipality),
                    question.method().kind());
        }
        Measured whole = whole(submission, sites, surveyor);
        notes.addAll(places.elsewhere(whole.area(), sites));
        return new WorkedOut(whole.noting(notes), measured, comparisons, completed, replaced);
    }

    private Measured whole(Submission submission, List<Site> sites, Surveyor surveyor) {
        List<Neighbourhood> all = submission.municipalities().stream()
                .flatMap(each -> places.area(each.code(), each.name()).stream())
                .flatMap(area -> area.neighbourhoods().stream()).distinct().toList();
        boolean one = submission.municipalities().size() == 1;
        Municipality first = submission.municipalities().getFirst();
        return surveyor.measure(new Area(one ? first.code() : "", one ? first.name() : "", all), sites);
    }

    /** To which kind of location a municipality's own figure leads; what the norms ask for when it does not say. */
    private static DistanceDefinition definition(Municipality municipality) {
        return municipality.distanceDefinition().orElse(DistanceDefinition.NEAREST_LOCATION);
    }

    /** A figure that the submission has a field for. */
    private record Asked(String pointer, Text name, String unit, Amount amount) {

        static List<Asked> of(Municipality municipality, Measured measured) {
            List<Asked> asked = new ArrayList<>();
            distance(municipality, measured.find(Figure.Kind.MEAN, definition(municipality)), "averageDistanceKm",
                    asked);
            within(municipality, measured, Figure.Kind.WITHIN_2_KM, "inhabitantsWithin2Km", asked);
            within(municipality, measured, Figure.Kind.WITHIN_5_KM, "inhabitantsWithin5Km", asked);
            distance(municipality, measured.find(Figure.Kind.FROM_CENTRE, DistanceDefinition.NEAREST_FULL),
                    "nearestFullKm", asked);
            return asked;
        }

        /** While the hours are not known that make a library full, nobody knows how much further it may be. */
        private static void distance(Municipality municipality, Optional<Figure> figure, String field,
                List<Asked> asked) {
            figure.filter(each -> !each.atBest()).ifPresent(each -> asked.add(new Asked(municipality.pointerTo(field),
                    of(each), "km", new Amount(rounded(each.value(), 3), rounded(each.low(), 3),
                            rounded(each.high(), 3)))));
        }

        private static Text people(Figure share) {
            return new Text(share.title().nl().replace("deel", "aantal inwoners"),
                    share.title().en().replace("part", "number of inhabitants")).followedBy(share.to().title());
        }

        private static Text of(Figure figure) {
            return figure.title().followedBy(figure.to().title());
        }

        /** Inhabitants of the file may be of another year, so their share is taken of those of the submission. */
        private static void within(Municipality municipality, Measured measured, Figure.Kind kind, String field,
                List<Asked> asked) {
            BigDecimal all = BigDecimal.valueOf(municipality.inhabitants());
            measured.find(kind, DistanceDefinition.NEAREST_FULL).ifPresent(share -> asked.add(new Asked(
                    municipality.pointerTo(field), people(share), "",
                    new Amount(rounded(share.value().multiply(all), 0),
                            rounded(share.low().multiply(all), 0), rounded(share.high().multiply(all), 0)))));
        }

        private static BigDecimal rounded(BigDecimal number, int decimals) {
            return number.setScale(decimals, RoundingMode.HALF_EVEN);
        }
    }

    private Comparison compare(Asked asked, Municipality municipality, Submission submission, boolean silent) {
        Amount amount = asked.amount();
        if (!(submission.answer(asked.pointer()) instanceof Answer.Amount submitted)) {
            boolean fits = silent || sameKind(municipality);
            Standing standing = fits && !isThere(submission.answer(asked.pointer())) ? Standing.FILLED_IN
                    : Standing.NOT_COMPARABLE;
            return comparison(asked, standing, Optional.empty());
        }
        Standing standing = !sameKind(municipality) ? Standing.NOT_COMPARABLE
                : submitted.high().compareTo(amount.low()) < 0 || submitted.low().compareTo(amount.high()) > 0
                        ? Standing.DIFFERS
                        : Standing.AGREES;
        return comparison(asked, standing, Optional.of(submitted.value()));
    }

    private Comparison comparison(Asked asked, Standing standing, Optional<BigDecimal> submitted) {
        Amount amount = asked.amount();
        return new Comparison(asked.pointer(), standing, submitted, amount.value(), amount.low(), amount.high(),
                Words.of(asked.name(), asked.unit(), standing, submitted, amount, question.method(), places.source()));
    }

    private boolean sameKind(Municipality municipality) {
        return municipality.distanceMethod().filter(method -> method == question.method().kind()).isPresent();
    }

    private static boolean isThere(Answer answer) {
        return !(answer instanceof Answer.Missing) && !(answer instanceof Answer.Unknown);
    }

    private Submission filledIn(Submission submission, Asked asked) {
        Amount amount = asked.amount();
        return submission.with(asked.pointer(), new Answer.Amount(amount.value(), amount.low(), amount.high(),
                Quality.ESTIMATED, Optional.empty(), Optional.of(places.source())));
    }
}
