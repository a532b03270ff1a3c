package nl.robuustebibliotheek.proximity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import nl.robuustebibliotheek.proximity.Measured.Note;
import nl.robuustebibliotheek.submission.DistanceMethod;
import nl.robuustebibliotheek.submission.LocationType;
import nl.robuustebibliotheek.submission.Text;

/** What makes figures less firm than they look. */
final class Notes {

    /** From here on the point of an area says little about where its people live. */
    private static final long COARSE = 2_000_000;
    private static final int PEOPLE_THAT_MATTER = 20;
    private static final int MOST_NAMED = 5;

    private final Question question;

    Notes(Question question) {
        this.question = question;
    }

    List<Note> of(Area area, List<Site> sites) {
        List<Note> notes = new ArrayList<>();
        if (area.inhabitants() == 0) {
            notes.add(new Note("NO-INHABITANTS", new Text(
                    "Volgens het bestand woont hier niemand; daarom zijn er geen cijfers.",
                    "According to the file nobody lives here; so there are no figures.")));
        }
        if (sites.isEmpty()) {
            notes.add(new Note("NO-LOCATIONS", new Text(
                    "Er is geen enkele locatie; daarom zijn er geen afstanden, en heeft niemand iets binnen bereik.",
                    "There is no location at all; so there are no distances, and nobody has anything within reach.")));
        }
        if (question.method().kind() == DistanceMethod.STRAIGHT_LINE) {
            notes.add(new Note("STRAIGHT-LINE", new Text(
                    "De afstanden zijn hemelsbreed. Over de weg is het altijd verder, bij water of spoor veel verder. Een norm voor de afstand over de weg telt deze cijfers niet.",
                    "The distances are as the crow flies. By road it is always further, near water or railways much further. A norm for the distance by road does not count these figures.")));
        }
        if (question.pace().assumed()) {
            notes.add(new Note("ASSUMED-PACE", new Text(
                    "De snelheid van lopen en fietsen is een aanname van ons: %s en %s.".formatted(
                            question.pace().walkingTitle().nl(), question.pace().cyclingTitle().nl()),
                    "The speed of walking and cycling is our assumption: %s and %s.".formatted(
                            question.pace().walkingTitle().en(), question.pace().cyclingTitle().en()))));
        }
        coarse(area, notes);
        elsewhere(area, sites, notes);
        sites.stream().filter(site -> site.precision() == Site.Precision.POSTCODE).map(Site::name).distinct()
                .reduce(Notes::and)
                .ifPresent(names -> notes.add(new Note("POSTCODE-POINT", new Text(
                        "Van deze locaties is alleen de postcode bekend; ze tellen op het midden van dat gebied: %s."
                                .formatted(names),
                        "Of these locations only the postcode is known; they count at the middle of that area: %s."
                                .formatted(names)))));
        sites.stream().filter(site -> site.opening().isEmpty() && site.type() == LocationType.FULL).map(Site::name)
                .distinct()
                .distinct().reduce(Notes::and).ifPresent(names -> notes.add(new Note("HOURS-UNKNOWN", new Text(
                        "Van deze locaties zijn de openingstijden niet bekend; ze tellen als volwaardig: %s.".formatted(
                                names),
                        "Of these locations the opening hours are not known; they count as full: %s.".formatted(
                                names)))));
        if (sites.stream().noneMatch(Site::isFull)) {
            notes.add(new Note("NO-FULL-LIBRARY", new Text(
                    "Er is geen volwaardige bibliotheek bij; daarvoor zijn geen afstanden te berekenen.",
                    "There is no full library among them; for that no distances can be worked out.")));
        }
        return notes;
    }

    private static void coarse(Area area, List<Note> notes) {
        List<Neighbourhood> coarse = area.neighbourhoods().stream().filter(each -> each.coarseness() >= COARSE
                && each.inhabitants() * PEOPLE_THAT_MATTER >= area.inhabitants()).toList();
        if (coarse.isEmpty()) {
            return;
        }
        notes.add(new Note("COARSE-POINTS", new Text(
                "Deze gebieden zijn groot en tellen op één punt: %s. Waar bos, water of weiland dat punt wegtrekt van de huizen, klopt de afstand niet. Kleinere gebieden (buurten) maken dit beter."
                        .formatted(named(coarse, "nl")),
                "These areas are large and count at one point: %s. Where woods, water or meadows draw that point away from the houses, the distance is not right. Smaller areas make this better."
                        .formatted(named(coarse, "en")))));
    }

    private static String named(List<Neighbourhood> areas, String language) {
        String more = areas.size() <= MOST_NAMED ? ""
                : language.equals("nl") ? " en nog %d".formatted(areas.size() - MOST_NAMED)
                        : " and %d more".formatted(areas.size() - MOST_NAMED);
        return areas.stream().limit(MOST_NAMED).map(each -> "%s %s (± %s km)".formatted(each.code(), each.name(),
                kilometres(each.coarseness(), language))).reduce(Notes::and).orElse("") + more;
    }

    /** A library that stands in an area, far from the point of that same area, shows that the point is not where people are. */
    private static void elsewhere(Area area, List<Site> sites, List<Note> notes) {
        for (Neighbourhood each : area.neighbourhoods()) {
            sites.stream().filter(site -> site.standsIn(each) && distance(each, site) >= COARSE)
                    .min(Comparator.comparingLong(site -> distance(each, site)))
                    .ifPresent(site -> notes.add(elsewhere(each, site)));
        }
    }

    private static long distance(Neighbourhood area, Site site) {
        return area.position().millimetresTo(site.position());
    }

    private static Note elsewhere(Neighbourhood area, Site site) {
        return new Note("POINT-FAR-FROM-LIBRARY", new Text(
                "%s staat in gebied %s %s, maar %s km van het punt waarop dat gebied telt. Wie er om de hoek woont, telt dus als ver weg."
                        .formatted(site.name(), area.code(), area.name(), kilometres(distance(area, site), "nl")),
                "%s stands in area %s %s, yet %s km from the point at which that area counts. Those who live round the corner count as far away."
                        .formatted(site.name(), area.code(), area.name(), kilometres(distance(area, site), "en"))));
    }

    private static String kilometres(long millimetres, String language) {
        String written = BigDecimal.valueOf(millimetres, 6).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
        return language.equals("nl") ? written.replace('.', ',') : written;
    }

    private static String and(String some, String another) {
        return some + ", " + another;
    }
}
