package nl.robuustebibliotheek.proximity;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import nl.robuustebibliotheek.submission.Entry;
import nl.robuustebibliotheek.submission.LocationType;
import nl.robuustebibliotheek.submission.OpeningInterval;
import nl.robuustebibliotheek.submission.StaffedBy;

/** Made-up places, the same ones for the same seed. */
final class Made {

    static final AgeBand YOUNG = new AgeBand(0, 17);
    static final Imprint IMPRINT = new Imprint("gebieden.csv", java.time.LocalDate.of(2026, 11, 22));
    private static final Position MIDDLE = new Position(52.1, 5.3);

    private final Random random;

    Made(long seed) {
        this.random = new Random(seed);
    }

    Position position() {
        return new Position(50.8 + random.nextDouble() * 2.6, 3.5 + random.nextDouble() * 3.6);
    }

    Neighbourhood neighbourhood(int number) {
        long inhabitants = random.nextInt(5_000);
        return new Neighbourhood("N" + number, "Buurt " + number, "Voorbeeldstad", inhabitants,
                new TreeMap<>(Map.of(YOUNG, inhabitants / 5)), position(), random.nextInt(1_500_000));
    }

    List<Neighbourhood> neighbourhoods(int count) {
        List<Neighbourhood> all = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            all.add(neighbourhood(number));
        }
        return all;
    }

    List<Site> sites(int count) {
        List<Site> all = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            LocationType type = LocationType.values()[random.nextInt(LocationType.values().length)];
            all.add(site("Locatie " + number, type, position(), random.nextBoolean() ? week(9, 17) : week(13, 15)));
        }
        return all;
    }

    static Site site(String name, LocationType type, Position position, OpeningInterval... opening) {
        return new Site(name, "/" + name, true, type, position, Site.Precision.COORDINATES, Optional.empty(),
                Optional.of(List.of(opening)));
    }

    static Site full(String name, double kilometresNorth) {
        return site(name, LocationType.FULL, north(kilometresNorth), week(9, 17));
    }

    static Neighbourhood living(String code, long inhabitants, double kilometresNorth) {
        return Neighbourhood.of(code, inhabitants, north(kilometresNorth));
    }

    /** A point so far north of a middle; on a sphere that is an exact distance. */
    static Position north(double kilometres) {
        return new Position(MIDDLE.latitude() + Math.toDegrees(kilometres / Sphere.RADIUS_KM), MIDDLE.longitude());
    }

    static OpeningInterval[] week(int from, int until) {
        return Arrays.stream(DayOfWeek.values()).limit(5).map(day -> open(day, from, until, StaffedBy.PROFESSIONAL))
                .toArray(OpeningInterval[]::new);
    }

    static OpeningInterval open(DayOfWeek day, int from, int until, StaffedBy staffedBy) {
        return new OpeningInterval(day, from * 60, until * 60, staffedBy, Entry.EVERYONE);
    }

    static Area area(List<Neighbourhood> neighbourhoods) {
        return new Area("GM9990", "Voorbeeldstad", neighbourhoods);
    }
}
