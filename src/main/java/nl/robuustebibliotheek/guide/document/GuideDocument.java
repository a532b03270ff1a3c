package nl.robuustebibliotheek.guide.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import nl.robuustebibliotheek.guide.Audience;
import nl.robuustebibliotheek.guide.Edition;
import nl.robuustebibliotheek.submission.Language;

/**
 * A conversation guide in one language, for one listener, in one edition. It holds no account names, and refuses a section of
 * another edition and a reference that its list of sources does not have.
 *
 * @param reference by what it is known: the assessment's id in a preparation, a fingerprint of it in a handout
 * @param title names the library and the municipality, never a verdict
 * @param subject who it is about, such as "Voorbeeldstad"; part of the file's name
 * @param sources in the order of their numbers
 */
public record GuideDocument(String reference, String title, String subject, Language language, Edition edition,
        Audience audience, Stamp stamp, List<Section> sections, List<Reference> sources) {

    public GuideDocument {
        title = Printed.of(title);
        subject = Printed.of(subject);
        sections = List.copyOf(sections);
        sources = List.copyOf(sources);
        Edition own = edition;
        Set<String> crossing = sections.stream().filter(section -> !section.editions().contains(own))
                .map(Section::key).collect(Collectors.toCollection(TreeSet::new));
        if (!crossing.isEmpty()) {
            throw new IllegalArgumentException("Not for the edition %s: %s.".formatted(own.key(), crossing));
        }
        Set<String> keys = new HashSet<>();
        if (!sections.stream().map(Section::key).allMatch(keys::add)) {
            throw new IllegalArgumentException("Two sections have the same key.");
        }
        Set<String> missing = sections.stream().flatMap(Section::shown).flatMap(Part::referred)
                .collect(Collectors.toCollection(TreeSet::new));
        sources.forEach(source -> missing.remove(source.id()));
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("The list of sources lacks %s.".formatted(missing));
        }
    }

    /** The number of this source in the list, from 1. */
    public int number(String source) {
        for (int place = 0; place < sources.size(); place++) {
            if (sources.get(place).id().equals(source)) {
                return place + 1;
            }
        }
        throw new IllegalArgumentException("Not in the list of sources: " + source);
    }
}
