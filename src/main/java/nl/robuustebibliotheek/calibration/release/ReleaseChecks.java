package nl.robuustebibliotheek.calibration.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Problems;
import nl.robuustebibliotheek.submission.Text;

/** Looks whether a release can be, before anything is done. */
final class ReleaseChecks {

    private final List<Problem> problems = new ArrayList<>();

    /** What is wrong with the request itself. */
    Problems of(ReleaseRequest request, List<Released> releases, LocalDate today) {
        Optional<Version> highest = releases.stream().flatMap(each -> Version.of(each.version()).stream())
                .max(Version::compareTo);
        Optional<Version> version = Version.of(request.version());
        if (version.isEmpty() || version.get().equals(new Version(0, 0, 0))) {
            add("/version", "version-shape", "Een versie bestaat uit drie getallen boven 0.0.0. Misschien bedoelt u %s."
                    .formatted(next(highest)),
                    "A version has three numbers, above 0.0.0. Maybe you mean %s."
                            .formatted(next(highest)));
        } else if (highest.isPresent() && version.get().compareTo(highest.get()) <= 0) {
            add("/version", "version-not-higher",
                    "De hoogste versie is %s; een nieuwe is hoger. Misschien bedoelt u %s.".formatted(highest.get(),
                            next(highest)),
                    "The highest version is %s; a new one is higher. Maybe you mean %s.".formatted(highest.get(),
                            next(highest)));
        }
        if (same(request.by(), request.secondEyes())) {
            add("/secondEyes", "same-person",
                    "Wie uitbrengt en wie meekijkt zijn twee mensen. Misschien heeft nog iemand anders meegekeken.",
                    "Who releases and who looks along are two people. Maybe somebody else looked along too.");
        }
        if (request.decidedOn().isAfter(today)) {
            add("/decidedOn", "decision-in-future",
                    "Het besluit is van een dag die nog komt. Misschien klopt het jaar niet.",
                    "The decision is of a day that is still to come. Maybe the year is not right.");
        }
        return Problems.of(problems);
    }

    private static Version next(Optional<Version> highest) {
        return highest.map(Version::next).orElse(new Version(1, 0, 0));
    }

    private static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private void add(String pointer, String code, String nl, String en) {
        problems.add(new Problem(pointer, code, new Text(nl, en)));
    }
}
