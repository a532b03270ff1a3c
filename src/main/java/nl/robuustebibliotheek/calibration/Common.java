package nl.robuustebibliotheek.calibration;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import nl.robuustebibliotheek.indicator.DataNode;
import nl.robuustebibliotheek.submission.Partner;
import nl.robuustebibliotheek.submission.Submission;

/**
 * How many libraries in the country have something, as a published share.
 *
 * @param field the yes or no that says so, or else {@code partner}
 * @param share part of all libraries, from 0 to 1
 */
record Common(String name, Optional<String> field, Optional<Partner.Kind> partner, BigDecimal share, String source) {

    static List<Common> read(DataNode file) {
        return file.find("common").map(DataNode::list).orElse(List.of()).stream()
                .map(node -> new Common(node.text("name"), node.findText("field"),
                        node.find("partner").flatMap(kind -> kind.choice(Partner.Kind.class)), node.number("share"),
                        node.text("source")))
                .toList();
    }

    boolean isField(String pointer) {
        return field.filter(pointer::equals).isPresent();
    }

    /** @param pointer to how many partners of a kind there are */
    boolean isPartner(Submission of, String pointer) {
        return of.partners().orElse(List.of()).stream()
                .anyMatch(each -> partner.filter(each.kind()::equals).isPresent()
                        && pointer.equals("/activities/partners/" + each.index() + "/count"));
    }
}
