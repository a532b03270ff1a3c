package nl.robuustebibliotheek.proximity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.robuustebibliotheek.submission.Location;
import nl.robuustebibliotheek.submission.LocationType;
import nl.robuustebibliotheek.submission.Municipality;
import nl.robuustebibliotheek.submission.NeighbourLocation;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Submission;
import nl.robuustebibliotheek.submission.Whereabouts;

/** Puts the locations of a submission on the map: by their coordinates, or else by their postcode. */
public final class SubmittedSites {

    private final Places places;
    private final Crs crs;

    /** @param crs how the coordinates are written */
    public SubmittedSites(Places places, Crs crs) {
        this.places = places;
        this.crs = crs;
    }

    /** Whether the library said of any location of its own where it lies. */
    public static boolean areThere(Submission submission) {
        return submission.locations().stream().flatMap(List::stream).anyMatch(location -> said(location.where()));
    }

    public Sites of(Submission submission) {
        Sites.Collector sites = new Sites.Collector();
        Placing placing = new Placing(crs);
        submission.locations().orElse(List.of()).forEach(location -> own(location, submission, placing, sites));
        submission.neighbourLocations().forEach(neighbour -> neighbour(neighbour, placing, sites));
        return sites.all();
    }

    private void own(Location location, Submission submission, Placing placing, Sites.Collector sites) {
        String place = "/proximity/locations/" + location.index();
        if (location.type() == LocationType.BUS && !said(location.where())) {
            sites.remark(PlaceProblem.MISSING_POSITION.at(place));
            return;
        }
        List<Problem> problems = new ArrayList<>();
        Optional<Position> position = position(place, location.where(), placing, problems);
        position.flatMap(point -> far(place, location, submission, point)).ifPresent(problems::add);
        sites.addAll(problems);
        if (problems.isEmpty()) {
            sites.add(new Site(location.name(), place, true, location.type(), position.orElseThrow(),
                    precision(location.where()), location.where().postcode().map(SiteReader::tidy), location.opening()),
                    address(location.where()));
        }
    }

    private Optional<Problem> far(String place, Location location, Submission submission, Position point) {
        return submission.municipalities().stream().filter(each -> each.code().equals(location.municipality()))
                .findFirst().map(Municipality::name)
                .flatMap(name -> new Whereabout(places).farFrom(place, location.municipality(), name, point));
    }

    /** Without a neighbour's location distances are at worst too long, so it keeps nothing from being worked out. */
    private void neighbour(NeighbourLocation neighbour, Placing placing, Sites.Collector sites) {
        String place = "/proximity/neighbourLocations/" + neighbour.index();
        List<Problem> problems = new ArrayList<>();
        Optional<Position> position = position(place, neighbour.where(), placing, problems);
        if (position.isEmpty() || neighbour.type().isEmpty()) {
            problems.forEach(sites::remark);
            if (problems.isEmpty()) {
                sites.remark(PlaceProblem.MISSING_POSITION.at(place + "/type"));
            }
            return;
        }
        sites.add(new Site(neighbour.name(), place, false, neighbour.type().get(), position.get(),
                precision(neighbour.where()), neighbour.where().postcode().map(SiteReader::tidy), Optional.empty()),
                Optional.empty());
    }

    private Optional<Position> position(String place, Whereabouts where, Placing placing, List<Problem> problems) {
        if (where.coordinates().isPresent()) {
            Whereabouts.Coordinates point = where.coordinates().get();
            return placing.position(point.east().doubleValue(), point.north().doubleValue(), crs,
                    place + "/geometry/coordinates", problems);
        }
        Optional<String> postcode = where.postcode().map(SiteReader::tidy);
        Optional<Position> middle = postcode.flatMap(places::ofPostcode).map(Neighbourhood::position);
        if (middle.isEmpty()) {
            problems.add(postcode.map(code -> PlaceProblem.UNKNOWN_POSTCODE.at(place + "/address/postcode", code))
                    .orElseGet(() -> PlaceProblem.MISSING_POSITION.at(place)));
        }
        return middle;
    }

    private static Site.Precision precision(Whereabouts where) {
        return where.coordinates().isPresent() ? Site.Precision.COORDINATES : Site.Precision.POSTCODE;
    }

    private static boolean said(Whereabouts where) {
        return where.coordinates().isPresent() || where.postcode().isPresent();
    }

    private static Optional<String> address(Whereabouts where) {
        return Sites.address(where.street(), where.houseNumber(), where.postcode().map(SiteReader::tidy));
    }
}
