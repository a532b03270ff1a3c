package nl.robuustebibliotheek.calibration.board;

import java.util.List;
import java.util.stream.Stream;

import nl.robuustebibliotheek.assessment.Release;
import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.finding.RuleRef;

/** What a remark can be about. */
final class KnownCodes {

    private KnownCodes() {}

    static List<String> of(Release release, Remark.About about) {
        Stream<String> codes = switch (about) {
            case RULE -> Stream.concat(release.rules().fit().rules().stream(),
                    release.rules().books().values().stream().flatMap(book -> book.rules().stream()))
                    .map(RuleRef::code);
            case NORM -> release.rules().books().values().stream().flatMap(book -> book.norms().stream())
                    .map(Norm::code);
            case TEXT -> Stream.concat(release.catalogue().shared().keySet().stream(),
                    release.catalogue().categories().values().stream()
                            .flatMap(category -> category.texts().keySet().stream()));
            case CATEGORY -> release.catalogue().categories().keySet().stream();
        };
        return codes.distinct().sorted().toList();
    }
}
