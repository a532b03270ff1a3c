package nl.robuustebibliotheek.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import nl.robuustebibliotheek.indicator.Measurement;
import nl.robuustebibliotheek.indicator.Measurements;
import nl.robuustebibliotheek.indicator.Measurer;
import nl.robuustebibliotheek.indicator.Subject;
import nl.robuustebibliotheek.rules.vocabulary.Circumstances;
import nl.robuustebibliotheek.rules.vocabulary.LibraryFact;
import nl.robuustebibliotheek.rules.vocabulary.MunicipalityFact;
import nl.robuustebibliotheek.submission.Municipality;
import nl.robuustebibliotheek.submission.Submission;

/**
 * A submission as measured, for the organisation and for each of its municipalities. Immutable; a what-if copy shares all that
 * does not change.
 */
record Situation(Submission submission, LibraryFact library, Measurements organisation,
        List<Measurements> municipalities) {

    static Situation of(Submission submission, Measurer measurer) {
        List<Measurements> municipalities = new ArrayList<>();
        for (Municipality municipality : submission.municipalities()) {
            municipalities.add(measurer.measure(submission,
                    new Subject.OneMunicipality(municipality.index(), municipality.code())));
        }
        return new Situation(submission, circumstances(submission),
                measurer.measure(submission, Subject.ORGANISATION), List.copyOf(municipalities));
    }

    static LibraryFact circumstances(Submission submission) {
        return new LibraryFact(submission.municipalities().stream().mapToLong(Municipality::inhabitants).sum(),
                submission.municipalities().size(), submission.library().combinedInstitution(),
                submission.municipalities().stream().anyMatch(Municipality::caribbean), submission.referenceYear());
    }

    static MunicipalityFact circumstances(Submission submission, int index) {
        Municipality municipality = submission.municipalities().get(index);
        return new MunicipalityFact(municipality.code(), municipality.inhabitants(),
                submission.library().combinedInstitution(), municipality.caribbean(), submission.referenceYear());
    }

    MunicipalityFact circumstances(int index) {
        return circumstances(submission, index);
    }

    /** What if the submission had been this one, in which only these fields differ. */
    Situation changed(Submission other, Collection<String> pointers, Measurer measurer) {
        return new Situation(other, library, measurer.measureAgain(organisation, other, pointers),
                municipalities.stream().map(each -> measurer.measureAgain(each, other, pointers)).toList());
    }

    Situation map(UnaryOperator<Measurement> change) {
        return new Situation(submission, library, organisation.map(change),
                municipalities.stream().map(each -> each.map(change)).toList());
    }

    /** What is given and what is measured of one subject. */
    record Measured(Circumstances circumstances, Measurements measurements) {}

    /** The organisation, then each municipality. */
    List<Measured> subjects() {
        List<Measured> subjects = new ArrayList<>();
        subjects.add(new Measured(library, organisation));
        for (int index = 0; index < municipalities.size(); index++) {
            subjects.add(new Measured(circumstances(index), municipalities.get(index)));
        }
        return subjects;
    }

    Stream<Measurement> measurements() {
        return subjects().stream().flatMap(each -> each.measurements().all().stream());
    }
}
