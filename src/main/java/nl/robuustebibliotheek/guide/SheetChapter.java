package nl.robuustebibliotheek.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import nl.robuustebibliotheek.assessment.Finding;
import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.submission.Location;
import nl.robuustebibliotheek.submission.Municipality;

/** The sheet of one municipality in a guide for several. */
record SheetChapter(Municipality municipality) implements Chapter {

    @Override
    public String key() {
        return "sheet-" + municipality.code().toLowerCase(Locale.ROOT);
    }

    @Override
    public List<Part> parts(Telling telling) {
        Teller teller = telling.teller();
        Provision provision = telling.provision();
        String name = municipality.name();
        List<Part> parts = new ArrayList<>();
        parts.add(telling.paragraph("sheet.people", "place", name, "inhabitants",
                teller.number(municipality.inhabitants())));
        if (telling.brief().showsMoneyOf(municipality)) {
            provision.amount(municipality.pointerTo("operatingSubsidy")).ifPresent(
                    amount -> parts.add(telling.paragraph("sheet.subsidy", "amount", teller.euro(amount))));
        }
        List<Finding> asking = provision.findings(municipality.code()).stream().filter(Provision::asks).toList();
        parts.add(asking.isEmpty()
                ? telling.paragraph(telling.brief().isHandout() ? "sheet.fine-here" : "sheet.fine", "place", name)
                : BasisChapter.table(telling, telling.say("sheet.findings", "place", name), asking));
        telling.points(municipality).forEach(point -> parts.addAll(new PointParts(telling).of(point)));
        provision.locations().ifPresent(all -> {
            List<Location> own = all.stream().filter(each -> each.municipality().equals(municipality.code())).toList();
            parts.add(own.isEmpty() ? telling.paragraph("sheet.no-locations", "place", name)
                    : CutChapter.locations(telling, telling.say("sheet.locations", "place", name), own));
        });
        if (telling.brief().isHandout()) {
            parts.add(telling.paragraph("sheet.own-guide", "place", name));
        }
        return parts;
    }
}
