package nl.robuustebibliotheek.assessment;

import java.util.ArrayList;
import java.util.List;

import nl.robuustebibliotheek.assessment.Assessment.Remark;
import nl.robuustebibliotheek.indicator.Measurement;
import nl.robuustebibliotheek.submission.Text;

/** What a reader should know beside the verdict: assumptions that were made where the submission was silent. */
final class Remarks {

    private static final String REMARK = "REMARK";

    private Remarks() {}

    static List<Remark> of(Situation situation) {
        List<Remark> remarks = new ArrayList<>();
        if (situation.measurements().anyMatch(Measurement::assumed)) {
            remarks.add(new Remark("/library/combinedInstitution", REMARK, "ASSUMED-SHARE", new Text(
                    "De organisatie doet meer dan de bibliotheek, en niet bij elk getal staat welk deel daarvan is. Daarom rekenen we met een deel tot het geheel. Vul notAttributable in voor zekerheid.",
                    "The organisation does more than the library, and not every figure says which part is that. So we work with a part up to the whole. Fill in notAttributable for certainty.")));
        }
        return remarks;
    }
}
