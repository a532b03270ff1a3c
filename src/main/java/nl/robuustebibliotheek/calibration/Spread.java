package nl.robuustebibliotheek.calibration;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.robuustebibliotheek.assessment.Release;
import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.indicator.Measurement;
import nl.robuustebibliotheek.indicator.Measurer;
import nl.robuustebibliotheek.indicator.Subject;
import nl.robuustebibliotheek.submission.Municipality;
import nl.robuustebibliotheek.submission.Submission;
import nl.robuustebibliotheek.submission.SubmissionReader;

/**
 * Made-up libraries around the published means. What the law asks stays as in the healthy case, for nobody calibrates that.
 */
public final class Spread {

    static final long SEED = 20_261_122;

    private final Release release;
    private final Path categories;
    private final SubmissionReader reader;
    private final Profile profile;
    private final List<Common> common;

    /** @param categories the folder with the healthy cases and the published figures */
    public Spread(Release release, Path categories, SubmissionReader reader) {
        this.release = release;
        this.categories = categories;
        this.reader = reader;
        boolean published = Files.exists(categories.resolve("published.yaml"));
        this.profile = new Profile(release.catalogue().fields(), published ? Figure.read(categories) : List.of());
        this.common = published ? Figure.common(categories) : List.of();
    }

    /** The healthy case of a category, when it has one. */
    public Optional<Submission> healthy(String category) {
        Path file = categories.resolve(category).resolve("cases").resolve("healthy.yaml");
        return Files.exists(file)
                ? Optional.of(reader.read(new CaseReader(release.catalogue().categories().keySet())
                        .read(List.of(file)).getFirst().submission()))
                : Optional.empty();
    }

    /** Hands over so many libraries of a category, always the same ones. */
    public void libraries(String category, int count, Consumer<Submission> taker) {
        healthy(category).ifPresent(healthy -> {
            Submission mean = profile.with(Figure::mean, healthy);
            Set<String> kept = lawInputs(category, mean);
            Random random = new Random(SEED);
            for (int library = 0; library < count; library++) {
                taker.accept(new MadeUpLibrary(release.catalogue().fields(), common, random).around(mean, kept));
            }
        });
    }

    Profile profile() {
        return profile;
    }

    /** Pointers to what the law's indicators are made of. */
    Set<String> lawInputs(String category, Submission of) {
        Set<String> law = release.rules().find(category).orElseThrow().norms().stream().filter(Norm::isLaw)
                .map(Norm::indicator).collect(Collectors.toSet());
        return measurements(of).filter(measurement -> law.contains(measurement.indicator().code()))
                .flatMap(measurement -> measurement.inputs().stream()).collect(Collectors.toSet());
    }

    /** The indicators that hang on a published figure. */
    Set<String> profiled(Submission mean, Submission healthy) {
        Set<String> pointers = profile.pointers(healthy);
        return measurements(mean).filter(measurement -> measurement.inputs().stream().anyMatch(pointers::contains))
                .map(measurement -> measurement.indicator().code()).collect(Collectors.toSet());
    }

    /** The indicators that differ from library to library in the spread. */
    Set<String> varied(Submission mean, Set<String> kept) {
        Set<String> pointers = new HashSet<>(mean.answered());
        pointers.removeAll(kept);
        return measurements(mean)
                .filter(measurement -> measurement.inputs().stream()
                        .anyMatch(pointer -> pointers.contains(pointer) || pointer.endsWith("/opening")))
                .map(measurement -> measurement.indicator().code()).collect(Collectors.toSet());
    }

    private Stream<Measurement> measurements(Submission of) {
        Measurer measurer = new Measurer(release.catalogue().indicators(), release.catalogue().fields());
        List<Subject> subjects = new ArrayList<>(List.of(Subject.ORGANISATION));
        for (Municipality each : of.municipalities()) {
            subjects.add(new Subject.OneMunicipality(each.index(), each.code()));
        }
        return subjects.stream().flatMap(subject -> measurer.measure(of, subject).all().stream());
    }
}
