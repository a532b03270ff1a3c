package nl.robuustebibliotheek.web.guide;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.robuustebibliotheek.guide.format.Format;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.ApiProblem;
import nl.robuustebibliotheek.web.ProblemKind;
import nl.robuustebibliotheek.web.Refusal;

/** The guide is not there in the format that was asked for. */
final class GuideNotAcceptable extends Refusal {

    private static final long serialVersionUID = 1;

    GuideNotAcceptable(Stream<String> mediaTypes, boolean zip) {
        super(problem(mediaTypes.collect(Collectors.joining(", ")) + (zip ? ", application/zip" : "")));
    }

    /** What cannot come as one zip of everything. */
    static GuideNotAcceptable withoutZip() {
        return new GuideNotAcceptable(Stream.of(Format.values()).filter(each -> !each.isFactSheet())
                .map(Format::mediaType), false);
    }

    private static ApiProblem problem(String all) {
        return ApiProblem.of(ProblemKind.NOT_ACCEPTABLE, "", "format-unknown",
                new Text("In dit formaat is de leidraad er niet. Misschien bedoelt u een van: %s.".formatted(all),
                        "The guide is not there in this format. Maybe you mean one of: %s.".formatted(all)));
    }
}
