package nl.robuustebibliotheek.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.robuustebibliotheek.assessment.Assessment.LegalBasis;
import nl.robuustebibliotheek.assessment.Assessment.LegalBasis.Item;
import nl.robuustebibliotheek.assessment.Assessment.LegalBasis.Status;
import nl.robuustebibliotheek.assessment.Finding.NormShown;
import nl.robuustebibliotheek.finding.FindingKind;
import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.submission.Answer;
import nl.robuustebibliotheek.submission.Quality;
import nl.robuustebibliotheek.submission.Submission;

/** The line about law: a machine can say that something is not met or still to be confirmed, a person confirms it. */
final class Legal {

    private Legal() {}

    static LegalBasis basis(List<Finding> findings, Submission submission) {
        List<Item> items = new ArrayList<>();
        for (Finding finding : findings) {
            NormShown norm = finding.norm();
            if (norm != null && norm.status() == Norm.Status.LAW) {
                items.add(new Item(finding.code(), status(finding, submission), finding.text(), norm.source(),
                        evidence(finding, submission)));
            }
        }
        return new LegalBasis(items.stream().map(Item::status).reduce(Status.IN_ORDER, Legal::weaker), items);
    }

    private static Status weaker(Status one, Status two) {
        return one.compareTo(two) >= 0 ? one : two;
    }

    private static Status status(Finding finding, Submission submission) {
        if (finding.kind() == FindingKind.KNOCK_OUT || finding.kind() == FindingKind.SHORTFALL) {
            return Status.NOT_MET;
        }
        boolean confirmed = finding.kind() == FindingKind.MET && !finding.inputs().isEmpty()
                && finding.inputs().stream().map(submission::answer).allMatch(Legal::isAudited);
        return confirmed || finding.kind() == FindingKind.PENDING ? Status.IN_ORDER : Status.TO_CONFIRM;
    }

    private static List<String> evidence(Finding finding, Submission submission) {
        return finding.inputs().stream().map(submission::answer).flatMap(answer -> source(answer).stream()).toList();
    }

    private static Optional<String> source(Answer answer) {
        return switch (answer) {
            case Answer.Choice choice -> choice.source();
            case Answer.Amount amount -> amount.source();
            case Answer.Unknown _,Answer.Missing _,Answer.NothingLeft _,Answer.NotApplicable _,Answer.ByPartner _ ->
                Optional.empty();
        };
    }

    private static boolean isAudited(Answer answer) {
        return switch (answer) {
            case Answer.Choice choice -> choice.quality() == Quality.AUDITED;
            case Answer.Amount amount -> amount.quality() == Quality.AUDITED;
            case Answer.Unknown _,Answer.Missing _,Answer.NothingLeft _,Answer.NotApplicable _,Answer.ByPartner _ ->
                false;
        };
    }
}
